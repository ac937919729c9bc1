/** Something tried that may fail: its failure stays in sight until another try has gone well. */
import { useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { failureOf } from './failure.ts';

export interface Attempt {
  failure: Failure | undefined;
  isRunning: boolean;
  run: (work: () => Promise<void>) => void;
}

export function useAttempt(): Attempt {
  const [failure, setFailure] = useState<Failure>();
  const [isRunning, setRunning] = useState(false);
  const run = (work: () => Promise<void>) => {
    setRunning(true);
    work()
      .then(
        () => {
          setFailure(undefined);
        },
        (error: unknown) => {
          setFailure(failureOf(error));
        },
      )
      .finally(() => {
        setRunning(false);
      });
  };
  return { failure, isRunning, run };
}
