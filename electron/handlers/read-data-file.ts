/** Reads a small JSON file of a data folder with care: by its name, within a size, as UTF-8. */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import type { Fault } from '../../shared/errors.ts';

export interface DataFile {
  json: unknown;
  text: string;
  bytes: Buffer;
}

export interface RefusedFile {
  file: string;
  faults: Fault[];
}

const largest = 1_000_000;

/** Names in order; a folder that cannot be read has none. */
export function namesIn(folder: string, wanted: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => wanted.test(name))
      .toSorted();
  } catch {
    return [];
  }
}

/** `check` gives the faults of the file, or what it holds. Whatever goes wrong becomes a fault: nothing is thrown. */
export function readDataFile<T>(
  path: string,
  check: (file: DataFile) => T | { faults: Fault[] },
): T | { faults: Fault[] } {
  try {
    const bytes = readSmall(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return check({ json: JSON.parse(text), text, bytes });
  } catch (error) {
    return { faults: [{ where: '', message: unreadable(error) }] };
  }
}

/** `2026.10` after `2026.2`: versions are counted, not spelt. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

class TooLarge extends Error {}

/** The size is asked of the open file, so that nothing can be swapped in between. */
function readSmall(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || stat.size > largest) throw new TooLarge();
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function unreadable(error: unknown): string {
  if (error instanceof TooLarge) return 'the file is larger than 1 MB, or is not a file';
  if (error instanceof SyntaxError) return 'the file is not JSON';
  if (error instanceof TypeError) return 'the file is not UTF-8 text';
  if (error instanceof RangeError) return 'the file is nested too deeply';
  return 'the file cannot be read';
}
