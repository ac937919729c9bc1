/** The press's failures in the officer's words: what happened, what is safe, what to do. */
import { AppError, type ErrorCode } from '../../shared/errors.ts';

const unsigned = 'Nothing was signed and nothing was written. Your report is unchanged.';
const askForNew = 'Ask the people who issue your signing certificates for a new file.';

const sentences = {
  'p12-passphrase-wrong': [
    'That is not the passphrase of this certificate file.',
    unsigned,
    'Check capitals and keyboard language, then type it again.',
  ],
  'p12-unreadable': [
    'This file is not a certificate file that can be read. It should end in .p12 or .pfx.',
    unsigned,
    'Choose another file, or ask for a new copy.',
  ],
  'certificate-expired': ['This certificate is not in date.', unsigned, askForNew],
  'certificate-unusable': ['This certificate cannot be used to sign.', unsigned, askForNew],
  'print-failed': [
    'The printed report could not be prepared for signing.',
    unsigned,
    'Try once more. If it happens again, report it with the name of the template.',
  ],
  'signature-failed': [
    'The signature could not be made.',
    unsigned,
    'Try once more. If it happens again, try another certificate file.',
  ],
  'verify-failed': [
    'The signed file did not pass its own check, so it was thrown away.',
    unsigned,
    'Sign again. If it happens again, report it.',
  ],
  'not-a-pdf': ['This file is not a PDF.', 'The file was only read, not changed.', 'Choose the signed PDF file.'],
  'file-too-large': [
    'This file is larger than 50 MB, more than any report.',
    'The file was only read, not changed.',
    'Check that it is the right file.',
  ],
  'folder-read-only': [
    'This folder cannot be written to.',
    'No file was changed. Your report is kept in the app.',
    'Choose another folder.',
  ],
  'disk-full': [
    'There is no room left on this disk.',
    'No half-written file was left behind. Your report is kept in the app.',
    'Free some space or choose another disk.',
  ],
} as const satisfies Partial<Record<ErrorCode, readonly [string, string, string]>>;

/** @param message replaces the usual sentence where more is known, and so does `todo` */
export function failure(code: keyof typeof sentences, message?: string, todo?: string): AppError {
  const [usual, safe, usualTodo] = sentences[code];
  return new AppError({ code, message: message ?? usual, safe, todo: todo ?? usualTodo });
}
