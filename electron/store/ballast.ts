/** A file kept only to be given up: when the disk is full, its space lets the last words be saved. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, ftruncateSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { filesOf } from './store-files.ts';

export const usualBallast = 16 * 1024 * 1024;
const chunk = 256 * 1024;

/** Writes the ballast where there is room for it twice over; without room the store opens all the same. */
export function keepBallast(folder: string, bytes: number): boolean {
  const path = filesOf(folder).ballast;
  try {
    if (sizeOf(path) >= bytes) return true;
    if (freeBytes(folder) < 2 * bytes) return false;
    fill(path, bytes);
    return true;
  } catch {
    rmSync(path, { force: true });
    return false;
  }
}

/** Gives the space back to the disk. False when there was none left to give. */
export function releaseBallast(folder: string): boolean {
  const path = filesOf(folder).ballast;
  if (sizeOf(path) === 0) return false;
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return true;
}

/** Random bytes, for zeros may take no room on a disk that packs them. */
function fill(path: string, bytes: number): void {
  const noise = randomBytes(chunk);
  const file = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes;) done += writeSync(file, noise, 0, Math.min(chunk, bytes - done));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function freeBytes(folder: string): number {
  const disk = statfsSync(folder);
  return disk.bavail * disk.bsize;
}
