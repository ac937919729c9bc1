/** Who holds the store open: words for the second person who tries. The lock itself is SQLite's, never this file. */
import { rmSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import { filesOf, readIfThere, writeDurably } from './store-files.ts';
import type { Clock } from './store.ts';

const owner = z.strictObject({
  computer: z.string(),
  account: z.string(),
  process: z.number(),
  since: z.iso.datetime(),
});

export function noteOwner(folder: string, clock: Clock): void {
  const note = { computer: hostname(), account: accountName(), process: process.pid, since: clock.now() };
  try {
    writeDurably(filesOf(folder).owner, JSON.stringify(note));
  } catch {
    return;
  }
}

export function forgetOwner(folder: string): void {
  try {
    rmSync(filesOf(folder).owner, { force: true });
  } catch {
    return;
  }
}

/** For example `by j.rees on PC-114 since 2026-11-21 14:32 UTC (process 4711)`. */
export function describeOwner(folder: string): string | undefined {
  try {
    const bytes = readIfThere(filesOf(folder).owner);
    if (bytes === undefined) return undefined;
    const note = owner.parse(JSON.parse(bytes.toString('utf8')));
    const since = note.since.slice(0, 16).replace('T', ' ');
    return `by ${note.account} on ${note.computer} since ${since} UTC (process ${note.process})`;
  } catch {
    return undefined;
  }
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'another account';
  }
}
