/** Waits for a time without calls, so that work nobody asked for keeps out of the way of work somebody did. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Quiet {
  /** A call came in: every wait begins again. */
  touch(): void;
  /** Ends every wait, by its rejection. */
  stop(): void;
  isStopped(): boolean;
  pause(time: number): Promise<void>;
  /** Resolves when nothing runs and the last call is this many milliseconds past. */
  lasting(time: number): Promise<void>;
}

export function makeQuiet(isBusy: () => boolean): Quiet {
  const stopping = new AbortController();
  let lastCall = Date.now();
  const pause = (time: number) => wait(time, undefined, { ref: false, signal: stopping.signal });
  const left = (time: number): number => Math.max(lastCall + time - Date.now(), isBusy() ? 50 : 0);
  return {
    touch: () => {
      lastCall = Date.now();
    },
    stop: () => stopping.abort(),
    isStopped: () => stopping.signal.aborted,
    pause,
    async lasting(time) {
      while (left(time) > 0) await pause(left(time));
    },
  };
}
