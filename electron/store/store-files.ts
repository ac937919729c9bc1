/** The files of a store folder, and how they are read and written so that a crash leaves the old or the new, never half. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCodeOf } from './failures.ts';

export function filesOf(folder: string) {
  return {
    database: join(folder, 'cases.db'),
    wrapper: join(folder, 'keys.json'),
    attempts: join(folder, 'attempts.json'),
    anchor: join(folder, 'anchor'),
    ballast: join(folder, 'ballast'),
    owner: join(folder, 'owner.json'),
  };
}

/** A store is there as soon as its key file or its database is: neither may ever be written over. */
export function holdsStore(folder: string): boolean {
  const files = filesOf(folder);
  return existsSync(files.wrapper) || existsSync(files.database);
}

export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Write aside, flush to the disk, rename over: readable by the owner alone. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const aside = `${path}.new`;
  try {
    writeFlushed(aside, Buffer.from(content));
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

function writeFlushed(path: string, content: Buffer): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < content.length;) done += writeSync(file, content, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** An empty file for SQLite to fill, readable by the owner alone; the journal beside it takes on the same rights. */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

export function flushFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a rename survive a power cut. Windows has no such call and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes what a failed creation left. Where that fails too, as on a disk gone read-only, the first failure is the one to tell. */
export function removeRemains(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // No real case was ever in it, and a folder that is not empty is refused the next time.
  }
}
