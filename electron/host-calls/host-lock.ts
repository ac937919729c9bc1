/** Locking when nobody is at the desk: the page is asked to save and lock, and a deadline locks when it does not answer. */

export interface HostLockOptions {
  /** Tells one unlocking from the next; undefined while the store is locked. */
  current(): object | undefined;
  /** Asks the page to flush and to call `store.lock`. */
  ask(): void;
  lock(): void;
  /** In milliseconds. */
  deadline: number;
}

export function makeHostLock({ current, ask, lock, deadline }: HostLockOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    const asked = current();
    if (asked === undefined || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (current() === asked) lock();
    }, deadline).unref();
    ask();
  };
}
