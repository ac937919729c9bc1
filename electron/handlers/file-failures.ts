/** Failures of files the person chose, in the officer's words. */
import { AppError } from '../../shared/errors.ts';

export function fileUnreadable(): AppError {
  return new AppError({
    code: 'file-unreadable',
    message: 'The file could not be read.',
    safe: 'Nothing was changed.',
    todo: 'Check that the file is still there and that you may open it, then choose it again.',
  });
}

export function extractTooLarge(): AppError {
  return new AppError({
    code: 'file-too-large',
    message: 'The file is larger than 25 MB, which is more than a case extract may be.',
    safe: 'Nothing was imported.',
    todo: 'Ask for the extract in smaller files, or check that you chose the right one.',
  });
}

export function certificateTooLarge(): AppError {
  return new AppError({
    code: 'p12-unreadable',
    message: 'The file is too large to be a signing certificate.',
    safe: 'Nothing was signed.',
    todo: 'Choose your signing certificate: a file that ends in .p12 or .pfx.',
  });
}
