/** Work that must not be left while it runs: moving on and locking are refused with the reason, closing waits. */
import { create } from 'zustand';
import type { Failure } from '../../shared/errors.ts';

interface HoldState {
  /** Why nothing can be left now, for the band under the top bar; undefined while everything can. */
  why: string | undefined;
  /** True once somebody has tried to leave all the same. */
  wasTried: boolean;
}

export const useHold = create<HoldState>()(() => ({ why: undefined, wasTried: false }));

let running: Promise<Failure | undefined> = Promise.resolve(undefined);

/** Shuts every way out until `work` has come to its end, good or bad. */
export async function hold(why: string, work: () => Promise<Failure | undefined>): Promise<Failure | undefined> {
  useHold.setState({ why, wasTried: false });
  running = work().finally(() => {
    useHold.setState({ why: undefined, wasTried: false });
  });
  return running;
}

/** Asked by every way out: true where it must stay shut, and then the reason is shown. */
export function isHeld(): boolean {
  if (useHold.getState().why === undefined) return false;
  useHold.setState({ wasTried: true });
  return true;
}

/** Resolves when nothing is held any more, with what the work that was held ran into. */
export function whenFree(): Promise<Failure | undefined> {
  return useHold.getState().why === undefined ? Promise.resolve(undefined) : running;
}
