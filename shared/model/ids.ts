/** Branded ids and the small scalar schemas that every record uses. */
import { z } from 'zod';

const uuid = z.uuid();
export const caseId = uuid.brand<'CaseId'>();
export type CaseId = z.infer<typeof caseId>;
export const reportId = uuid.brand<'ReportId'>();
export type ReportId = z.infer<typeof reportId>;

/** Template id such as `psr-short`; versions are separate. */
export const templateId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/)
  .brand<'TemplateId'>();
export type TemplateId = z.infer<typeof templateId>;

/** ISO calendar date `YYYY-MM-DD`, a civil date in Europe/London, checked against the calendar. */
export const isoDate = z.iso.date();
export type IsoDate = z.infer<typeof isoDate>;

/** ISO instant in UTC, `2026-11-21T14:32:05.000Z`. */
export const isoInstant = z.iso.datetime();
export type IsoInstant = z.infer<typeof isoInstant>;

/** Case reference number: one capital and six digits. Source: HMPPS person record service. */
export const crn = z
  .string()
  .regex(/^[A-Z][0-9]{6}$/, 'a CRN is one capital letter and six digits, for example X123456');

/** NOMIS (prison) number: A1234BC. Source: HMPPS person record service. */
export const nomsNumber = z
  .string()
  .regex(/^[A-Z][0-9]{4}[A-Z]{2}$/, 'a prison number is a letter, four digits and two letters, for example A1234BC');

/** Free text from another system: trimmed, no control characters but line ends and tabs. Length in UTF-16 units. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .regex(
      /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/,
      'control or direction-changing characters are not allowed',
    )
    .transform((value) => value.normalize('NFC').trim());
}

/** A name made of characters without a shape prints as nothing, and a guarded one could never be found in a report. */
const visible = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** As `text`, but must show something. */
export function words(max: number) {
  return text(max).pipe(
    z
      .string()
      .min(1, { error: 'this must not be empty', abort: true })
      .refine((value) => visible.test(value), 'this must not be empty'),
  );
}
