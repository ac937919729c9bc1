/**
 * Claims on a state folder: numbered links to sockets, of which the highest one counts.
 * A link is made whole or not at all and never over another, so of any number of starts at once one wins. The highest
 * claim is never removed, not even at the end of its app: a start that was held up finds it and cannot win an old one.
 */
import { readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const form = /^instance\.(\d{1,12})$/;

function claimPath(folder: string, number: number): string {
  return join(folder, `instance.${String(number)}`);
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => Number(form.exec(name)?.[1] ?? []));
}

/** The number of the claim that counts; 0 where there is none. */
export function highestClaim(folder: string): number {
  return Math.max(0, ...numbersIn(folder));
}

/** @returns the socket of the claim, or undefined when it is gone */
export function socketOf(folder: string, number: number): string | undefined {
  try {
    return readlinkSync(claimPath(folder, number));
  } catch {
    return undefined;
  }
}

/** @returns false where another start was faster */
export function claim(folder: string, number: number, socket: string): boolean {
  try {
    symlinkSync(socket, claimPath(folder, number));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  // While a folder is read, a new claim can be missed and the old one be gone already.
  if (highestClaim(folder) === number) return true;
  rmSync(claimPath(folder, number), { force: true });
  return false;
}

/** What apps left behind that have ended or were killed. */
export function removeClaimsBelow(folder: string, number: number): void {
  for (const old of numbersIn(folder).filter((each) => each < number)) {
    const socket = socketOf(folder, old);
    if (socket !== undefined) rmSync(socket, { force: true });
    rmSync(claimPath(folder, old), { force: true });
  }
}
