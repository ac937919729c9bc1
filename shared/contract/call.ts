/** How one call is written down, and the small shapes that calls of several groups share. */
import { z } from 'zod';
import { reportPiece } from '../model/report.ts';

/** Opaque name of a file or folder the person chose; the host alone knows the path. */
export const fileToken = z.string().regex(/^f-[0-9a-f]{32}$/);
/** Where there is nothing to ask or to tell. */
export const nothing = z.strictObject({});
/** The answer of a call that only does something. */
export const done = z.strictObject({ done: z.literal(true) });
/** Which of the two documents; the report where nothing is said. */
export const piece = reportPiece.default('report');
/** Any text that may be tried as a passphrase; how strong a new one must be is for its call to say. */
export const passphrase = z.string().max(1024);
/** Opaque name of a store in the list of known ones. */
export const storeRef = z.string().regex(/^s-[0-9a-f]{16}$/);

/** `host` answers at any time; `backend` only while a store is unlocked. */
export function call<R extends 'host' | 'backend', I extends z.ZodType, O extends z.ZodType>(
  room: R,
  audit: string | { none: string },
  input: I,
  output: O,
) {
  return { room, audit, input, output };
}
