/** "Keep, because…": the earlier value stays, with a reason that is printed. */
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { KeepReason } from './keep-reason.tsx';

interface KeepBecauseProps {
  /** What is kept, as in "the earlier value". */
  what: string;
  onKeep: (because: string) => void;
}

export function KeepBecause({ what, onKeep }: KeepBecauseProps) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <KeepReason what={what} because="" act={`Keep ${what}`} onGiven={onKeep} />;
  return (
    <Button
      onClick={() => {
        setAsking(true);
      }}
    >
      Keep, because…
    </Button>
  );
}
