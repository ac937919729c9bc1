/** The lock of a build: one start builds, any other waits for it. */
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A build takes seconds; a lock this old was left by a killed one. */
const staleLockMs = 180_000;

/** Between two looks at the lock the other start may have ended, so a lock that is gone is no error. */
export function takeLock(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch {
    const taken = statSync(lock, { throwIfNoEntry: false });
    if (taken && Date.now() - taken.mtimeMs > staleLockMs) rmSync(lock, { force: true });
    return false;
  }
}

export function freeLock(lock: string): void {
  rmSync(lock, { force: true });
}
