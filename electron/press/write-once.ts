/** Writes a signed report in one piece: a temporary file, flushed to disk, then put in place; never over another file. */
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { failure } from './failures.ts';
import { partPath, sweepParts } from './part-files.ts';
import { writeFailure } from './write-failures.ts';

const mostTries = 200;

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `report.pdf`, then `report (2).pdf` and so on. */
function numbered(path: string, count: number): string {
  if (count === 1) return path;
  const ending = extname(path);
  return join(dirname(path), `${basename(path, ending)} (${String(count)})${ending}`);
}

/** A hard link fails where the name is taken, which a rename would not. */
async function linkAs(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await placeByRename(temporary, target);
  }
}

/**
 * For memory sticks and network drives without links: the name is taken by an empty file first, then replaced.
 * @throws the file system's error, `EEXIST` where the name was taken
 */
export async function placeByRename(temporary: string, target: string): Promise<void> {
  await (await open(target, 'wx', 0o600)).close();
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}

async function place(temporary: string, path: string): Promise<string> {
  for (let count = 1; count <= mostTries; count += 1) {
    const target = numbered(path, count);
    try {
      await linkAs(temporary, target);
      return target;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw failure('folder-read-only', 'There are already too many files of this name in the folder.');
}

/** Some disks and Windows cannot flush a folder; they keep its entries in their own way. */
const unflushable = ['EACCES', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EPERM'];

/** Without it the name could be gone after a power cut, though the store already says that the report was signed. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch (error) {
    if (!unflushable.includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}

async function writeInPlace(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = partPath(dirname(path));
  try {
    await writeWhole(temporary, bytes);
    return await place(temporary, path);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * @returns the path it was written to, numbered where the name was taken
 * @throws AppError `folder-read-only`, `disk-full`; then nothing is left behind
 */
export async function writeReport(path: string, bytes: Uint8Array): Promise<string> {
  const folder = dirname(path);
  await sweepParts(folder);
  let written: string | undefined;
  try {
    written = await writeInPlace(path, bytes);
    await syncFolder(folder);
    return written;
  } catch (error) {
    if (written !== undefined) await rm(written, { force: true }).catch(() => undefined);
    throw writeFailure(error);
  }
}
