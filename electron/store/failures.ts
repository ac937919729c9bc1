/** Every refusal of the store in the officer's words, and the translation of SQLite and file errors into them. */
import { AppError } from '../../shared/errors.ts';
import type { ErrorCode, Fault } from '../../shared/errors.ts';

export function refusal(code: ErrorCode, message: string, safe: string, todo: string, faults?: Fault[]): AppError {
  return new AppError({ code, message, safe, todo, ...(faults === undefined ? {} : { faults }) });
}

export const passphraseWrong = () =>
  refusal(
    'passphrase-wrong',
    'That passphrase does not open this store.',
    'Nothing has been changed. Everything in the store is safe.',
    'Check Caps Lock and the keyboard language, then try again. If you have lost the passphrase, use the recovery code.',
  );

export const passphraseWeak = (advice: string) =>
  refusal(
    'passphrase-weak',
    'That passphrase would be too easy to guess.',
    'Nothing has been changed.',
    `${advice} Four words chosen at random, as suggested, are strong enough.`,
  );

export const recoveryCodeWrong = (message: string) =>
  refusal(
    'recovery-code-wrong',
    message,
    'Nothing has been changed. Everything in the store is safe.',
    'Compare the code with the printed or saved copy, group by group, and try again.',
  );

export const unlockDelayed = (seconds: number) =>
  refusal(
    'unlock-delayed',
    `There were several wrong tries, so the store waits ${seconds} ${seconds === 1 ? 'second' : 'seconds'} before the next.`,
    'Nothing has been changed. Everything in the store is safe.',
    `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then try again, or use the recovery code.`,
  );

export const storeMissing = () =>
  refusal(
    'store-missing',
    'There is no store in this folder.',
    'Nothing has been changed.',
    'Choose the folder the store was made in, connect the drive it is on, or create a new store.',
  );

export const keyFileMissing = () =>
  refusal(
    'store-damaged',
    'This store is damaged: its key file, keys.json, is missing.',
    'The encrypted file with your cases, cases.db, is still there and has not been changed.',
    'Put keys.json back from the last good backup of the store folder: without it neither the passphrase nor the recovery code opens the store. Your IT service can help.',
  );

export const storeExists = () =>
  refusal(
    'store-exists',
    'This folder already holds a store or other files.',
    'Nothing in the folder has been changed.',
    'Unlock the store that is there, or choose a new folder.',
  );

export const storeDamaged = (what = 'A file of this store has been damaged or changed from outside.') =>
  refusal(
    'store-damaged',
    what,
    'The store has not been repaired or changed, so nothing more is lost.',
    'Keep a copy of the store folder as it is, and put back the last good backup. Your IT service can help.',
  );

export const storeNewer = () =>
  refusal(
    'store-newer',
    'This store was last used with a newer version of Prepare a Report.',
    'The store has not been changed.',
    'Open it with the newer version, or ask your IT service to update the app on this computer.',
  );

const storeBusy = (holder: string | undefined) =>
  refusal(
    'store-busy',
    holder === undefined ? 'This store is already open elsewhere.' : `This store is already open: ${holder}.`,
    'Nothing has been changed. What is being written there is safe.',
    'Close or lock the store there, then try again.',
  );

export const storeReadOnly = () =>
  refusal(
    'store-read-only',
    'This store can be read but not changed, because its folder or drive is read-only.',
    'Everything already in the store is safe. The last change has not been saved.',
    'Move the store to a folder you can write to and open it there, then try again.',
  );

const folderReadOnly = () =>
  refusal(
    'folder-read-only',
    'The chosen folder cannot be written to.',
    'Nothing has been changed.',
    'Choose a folder of your own, or ask your IT service for write access.',
  );

const diskFull = () =>
  refusal(
    'disk-full',
    'The disk is full, so the last change has not been saved.',
    'Everything saved before is safe.',
    'Free some space on the disk, then try again.',
  );

const diskSilent = () =>
  refusal(
    'file-unreadable',
    'The disk that holds the store did not answer.',
    'Everything saved before is safe. The last change may not have been saved.',
    'Check that the drive is connected, then lock and unlock the store.',
  );

const saveUnfinished = () =>
  refusal(
    'store-read-only',
    'This store was interrupted in the middle of a save, and its folder or drive is read-only, so the save cannot be undone here.',
    'Everything saved before is safe.',
    'Copy the whole store folder to a place you can write to and open it there.',
  );

export const caseUnknown = () =>
  refusal('case-unknown', 'This case is not in the store.', 'Nothing has been changed.', 'Search for the case again.');

export const reportUnknown = () =>
  refusal('report-unknown', 'This report is not in the store.', 'Nothing has been changed.', 'Go back to My work.');

export const reportSigned = () =>
  refusal(
    'report-signed',
    'This report has been signed, so it can no longer be changed.',
    'The signed report is safe exactly as it was signed.',
    'Start a new report on the case if something must be put right.',
  );

export const notSigned = () =>
  refusal(
    'report-unknown',
    'This report has not been signed yet.',
    'The draft is safe.',
    'Sign the report first, then save a copy.',
  );

export const revisionConflict = () =>
  refusal(
    'revision-conflict',
    'This report has been saved from another window since it was opened here.',
    'Both texts are safe: the other in the store, yours on the screen.',
    'Open the report again. Your words stand above it, to be copied in.',
  );

export const changedWhileSigning = () =>
  refusal(
    'revision-conflict',
    'The report was changed while it was being signed, so it was not signed.',
    'Everything you have written is saved.',
    'Read the report once more, then sign it again.',
  );

export const documentInvalid = (faults: Fault[]) =>
  refusal(
    'document-invalid',
    'The report does not have the shape its template asks for, so this version was not stored.',
    'The last good version is safe in the store.',
    'Open the report again. If it happens once more, tell your IT service.',
    faults,
  );

export const templateInvalid = (faults: Fault[]) =>
  refusal(
    'template-invalid',
    'The template of this report cannot be used.',
    'Nothing has been changed.',
    'Choose another template, or ask for a corrected one.',
    faults,
  );

export const sealMismatch = () =>
  refusal(
    'signature-failed',
    'The signed file and its receipt do not belong together, so the report was not sealed.',
    'The draft is safe and unchanged.',
    'Sign the report again.',
  );

/** Turns an error of SQLite into a refusal; anything unknown comes back as it is, and is a bug. */
export function fromSqlite(error: unknown, holder?: () => string | undefined): unknown {
  const code = errorCodeOf(error);
  if (code === undefined || error instanceof AppError) return error;
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && messageOf(error) === 'report-signed') return reportSigned();
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR_(DATA|CORRUPTFS|SHORT_READ))/.test(code)) return storeDamaged();
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return storeBusy(holder?.());
  if (code === 'SQLITE_FULL') return diskFull();
  if (/^SQLITE_READONLY_(ROLLBACK|RECOVERY)/.test(code)) return saveUnfinished();
  if (code.startsWith('SQLITE_READONLY')) return storeReadOnly();
  if (code.startsWith('SQLITE_IOERR')) return diskSilent();
  if (code.startsWith('SQLITE_CANTOPEN')) return folderReadOnly();
  return error;
}

/** Turns an error of the file system into a refusal; anything unknown comes back as it is. */
export function fromFiles(error: unknown): unknown {
  const code = errorCodeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull();
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR') return folderReadOnly();
  if (code === 'EIO') return diskSilent();
  return error;
}

export function errorCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
