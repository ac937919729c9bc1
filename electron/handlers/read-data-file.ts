/** Reads a small JSON file of a data folder with care: by its name, within a size, as UTF-8. */
import { readdirSync } from 'node:fs';
import type { Fault } from '../../shared/errors.ts';
import { NotSmallFile, readSmall } from './read-small.ts';

export interface DataFile {
  json: unknown;
  text: string;
  bytes: Buffer;
}

export interface RefusedFile {
  file: string;
  faults: Fault[];
}

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

function unreadable(error: unknown): string {
  if (error instanceof NotSmallFile) return error.message;
  if (error instanceof SyntaxError) return 'the file is not JSON';
  if (error instanceof TypeError) return 'the file is not UTF-8 text';
  if (error instanceof RangeError) return 'the file is nested too deeply';
  return 'the file cannot be read';
}
