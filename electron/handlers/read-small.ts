/** Reads a small plain file whole, and nothing else: a pipe or a device under its name would never come to an end. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';

/** In bytes. */
const largest = 1_000_000;

export class NotSmallFile extends Error {}

/**
 * Asked by name first, because to open a device may do something; then of the open file, so that nothing can be swapped
 * in between. A pipe that was swapped in all the same is opened without waiting for its other end.
 * @throws NotSmallFile in words for the author of the file
 */
export function readSmall(path: string): Buffer {
  assertSmall(statSync(path));
  const handle = openSync(path, constants.O_RDONLY | waitForNobody);
  try {
    assertSmall(fstatSync(handle));
    return readAtMost(handle);
  } finally {
    closeSync(handle);
  }
}

/** Windows has no such flag, and no pipes in its folders. */
const waitForNobody = (constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0;

function assertSmall(stat: Stats): void {
  if (stat.isDirectory()) throw new NotSmallFile('this is a folder and not a file');
  if (!stat.isFile()) throw new NotSmallFile('this is a pipe or a device and not a file');
  if (stat.size > largest) throw tooLarge();
}

/** By what is read and not by the size that is told: some files grow, and some tell none. */
function readAtMost(handle: number): Buffer {
  const held = Buffer.alloc(largest + 1);
  let length = 0;
  for (;;) {
    const read = readSync(handle, held, length, held.length - length, null);
    length += read;
    if (length > largest) throw tooLarge();
    if (read === 0) return Buffer.from(held.subarray(0, length));
  }
}

function tooLarge(): NotSmallFile {
  return new NotSmallFile('the file is larger than 1 MB');
}
