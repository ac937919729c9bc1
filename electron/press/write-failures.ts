/** What the file system says when a report cannot be written, in the words of the officer. */
import { failure } from './failures.ts';

const closed = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'];
const full = ['ENOSPC', 'EDQUOT'];

/** What happened, and what to do. */
const sentences: Record<string, [string, string]> = {
  EBUSY: [
    'Another program holds this folder or file, so nothing could be written.',
    'Close the other program, or choose another folder.',
  ],
  EIO: [
    'The disk or network drive failed while the report was written.',
    'Check that it is connected, or choose another folder.',
  ],
  ENAMETOOLONG: ['The name of the file is too long for this disk.', 'Choose a shorter name.'],
};

/** @returns the error itself where it is none of the file system's usual ones */
export function writeFailure(error: unknown): unknown {
  const code = String((error as NodeJS.ErrnoException).code);
  if (full.includes(code)) return failure('disk-full');
  if (closed.includes(code)) return failure('folder-read-only');
  const words = sentences[code];
  return words ? failure('folder-read-only', ...words) : error;
}
