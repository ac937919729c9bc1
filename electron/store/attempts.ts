/** Wrong passphrases: after five the store waits longer and longer, across restarts too. */
import { z } from 'zod';
import { unlockDelayed } from './failures.ts';
import { filesOf, readIfThere, writeDurably } from './store-files.ts';
import type { Clock } from './store.ts';

const attempts = z.strictObject({ wrong: z.number().int().min(0), lastAt: z.iso.datetime() });
type Attempts = z.infer<typeof attempts>;

const freeTries = 5;
const longestDelay = 30;

/** Seconds to wait after so many wrong tries: 0 up to four, then 1, 2, 4 … 30. */
export function delayAfter(wrong: number): number {
  return wrong < freeTries ? 0 : Math.min(longestDelay, 2 ** (wrong - freeTries));
}

/** @throws AppError `unlock-delayed` with the seconds left */
export function refuseWhileDelayed(folder: string, clock: Clock): void {
  const known = read(folder);
  if (known === undefined) return;
  const delay = delayAfter(known.wrong);
  const passed = (Date.parse(clock.now()) - Date.parse(known.lastAt)) / 1000;
  // A clock set back must neither skip the wait nor stretch it beyond its length.
  if (passed < 0) write(folder, { ...known, lastAt: clock.now() });
  const left = Math.ceil(delay - Math.max(0, passed));
  if (left > 0) throw unlockDelayed(left);
}

/** Counted before the passphrase is tried, so that ending the app in between saves nobody a try. */
export function countTry(folder: string, clock: Clock): void {
  write(folder, { wrong: wrongTries(folder) + 1, lastAt: clock.now() });
}

export function wrongTries(folder: string): number {
  return read(folder)?.wrong ?? 0;
}

export function forgetTries(folder: string, clock: Clock): void {
  if (wrongTries(folder) > 0) write(folder, { wrong: 0, lastAt: clock.now() });
}

function read(folder: string): Attempts | undefined {
  const bytes = readIfThere(filesOf(folder).attempts);
  if (bytes === undefined) return undefined;
  try {
    return attempts.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written to must still open for reading. */
function write(folder: string, value: Attempts): void {
  try {
    writeDurably(filesOf(folder).attempts, JSON.stringify(value));
  } catch {
    return;
  }
}
