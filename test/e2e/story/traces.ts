/** Looks for words of a case in files that must never hold them, in the ways in which programs write text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file may go while it is looked for: the browser tidies its folder as it runs. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The files under a folder that hold any of the words in plain sight. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = bytesOf(path);
      return needles.some((needle) => bytes.includes(needle));
    });
}
