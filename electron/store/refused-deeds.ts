/** A full or read-only disk in the words of what was being done: what is safe differs between text, an import and a new store. */
import { AppError } from '../../shared/errors.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { refusal } from './failures.ts';

type Words = readonly [message: string, safe: string, todo: string];
type Deed = Partial<Record<ErrorCode, Words>>;

/** Text that somebody is writing: it stands on the screen until it is stored. */
export const writingText: Deed = {
  'disk-full': [
    'The disk is full, so the last change has not been saved.',
    'Everything saved before is safe, and your text is still on the screen.',
    'Free some space on the disk, then save again. Do not close the window before it says saved.',
  ],
  'store-read-only': [
    'This store can be read but not changed, because its folder or drive is read-only.',
    'Everything already in the store is safe. The last change has not been saved.',
    'Keep a copy of your new text, then move the store to a folder you can write to and open it there.',
  ],
};

export const importingCases: Deed = {
  'disk-full': [
    'Nothing was imported, because the disk that holds the store is full.',
    'Everything already in the store is safe, and the file you chose has not been changed.',
    'Free some space on that disk, then import the file again.',
  ],
  'store-read-only': [
    'Nothing was imported, because this store can be read but not changed: its folder or drive is read-only.',
    'Everything already in the store is safe, and the file you chose has not been changed.',
    'Move the store to a folder you can write to, open it there, then import the file again.',
  ],
};

export const creatingStore: Deed = {
  'disk-full': [
    'No store was made, because the disk is full.',
    'Nothing was left in the folder, and your other stores are as they were.',
    'Free some space on the disk, or choose a folder on another disk, then create the store again.',
  ],
  // No word on what was left in the folder: where nothing can be written, nothing can be removed either.
  'store-read-only': [
    'No store was made, because its folder or drive is read-only.',
    'Your other stores are as they were.',
    'Choose a folder you can write to, then create the store again.',
  ],
};

/** Runs the work; its refusal is told in the words of the deed where the deed has some of its own. */
export function inWordsOf<T>(deed: Deed, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw reworded(deed, error);
  }
}

export function reworded(deed: Deed, error: unknown): unknown {
  const words = error instanceof AppError ? deed[error.failure.code] : undefined;
  return error instanceof AppError && words !== undefined ? refusal(error.failure.code, ...words) : error;
}
