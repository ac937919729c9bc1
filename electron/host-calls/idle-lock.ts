/**
 * Locks the store when the page has shown no sign of life for a while. The clock that nobody can set back stands still while
 * the machine sleeps, so the clock of the day counts too: whichever says that the time is up.
 */

export interface IdleLock {
  touch(): void;
  stop(): void;
}

/** Both in milliseconds. */
function bothClocks(): { running: number; ofDay: number } {
  return { running: performance.now(), ofDay: Date.now() };
}

export function makeIdleLock(after: number, lock: () => void): IdleLock {
  let last = bothClocks();
  const timer = setInterval(
    () => {
      const now = bothClocks();
      if (now.running - last.running < after && now.ofDay - last.ofDay < after) return;
      last = now;
      lock();
    },
    Math.min(after, 15_000),
  ).unref();
  return {
    touch: () => {
      last = bothClocks();
    },
    stop: () => clearInterval(timer),
  };
}
