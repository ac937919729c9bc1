/** The closed list of error codes and the envelope in which every answer crosses the wire. */
import { z } from 'zod';

/**
 * Every way a call can fail that an officer may meet. Screens switch on these exhaustively.
 * `internal` is a bug: it carries an incident number and nothing else.
 */
export const errorCodes = [
  'passphrase-wrong',
  'passphrase-weak',
  'recovery-code-wrong',
  'unlock-delayed',
  'store-missing',
  'store-exists',
  'store-damaged',
  'store-newer',
  'store-busy',
  'store-read-only',
  'store-locked',
  'disk-full',
  'folder-read-only',
  'file-missing',
  'file-too-large',
  'file-unreadable',
  'extract-invalid',
  'template-unknown',
  'template-invalid',
  'case-unknown',
  'report-unknown',
  'report-signed',
  'report-blocked',
  'added-report-damaged',
  'revision-conflict',
  'document-invalid',
  'p12-passphrase-wrong',
  'p12-unreadable',
  'certificate-expired',
  'certificate-unusable',
  'signer-differs',
  'print-failed',
  'signature-failed',
  'verify-failed',
  'not-a-pdf',
  'cancelled',
  'call-refused',
  'internal',
] as const;

const errorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCode>;

/** One fault at one place, for example a field of an extract: JSON path and what was expected there. */
export const faultSchema = z.strictObject({ where: z.string(), message: z.string() });
export type Fault = z.infer<typeof faultSchema>;

/**
 * An expected failure in the officer's words: what happened, what is safe, what to do.
 * `faults` lists the places when there are several; `incident` is set for `internal` only.
 */
export const failureSchema = z.strictObject({
  code: errorCode,
  message: z.string(),
  safe: z.string(),
  todo: z.string(),
  faults: z.array(faultSchema).optional(),
  incident: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** Thrown inside the host and the backend for expected failures; crosses the wire as `Failure`. */
export class AppError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'AppError';
    this.failure = failure;
  }
}

export type Envelope<T> = { ok: true; value: T } | { ok: false; error: Failure };
