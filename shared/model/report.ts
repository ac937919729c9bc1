/** A report as the lists know it, its author, and the receipt of a signed one. */
import { z } from 'zod';
import { caseId, crn, isoDate, isoInstant, reportId, templateId, text, words } from './ids.ts';

export const author = z.strictObject({
  name: text(120),
  role: text(120),
  office: text(200),
  officeAddress: text(300),
  /** Probation region and delivery unit. */
  division: text(200),
  email: text(200),
  telephone: text(60),
});
export type Author = z.infer<typeof author>;
export const authorDetail = author.keyof();

const reportStatus = z.enum(['draft', 'signed']);

/** One row of My work. `nextStep` is derived from state, never typed. `percent` counts filled required pieces. */
export const reportRow = z.strictObject({
  id: reportId,
  caseId,
  crn,
  personName: z.string(),
  templateId,
  templateTitle: z.string(),
  /** Absent where the template of the report cannot be read. */
  setting: z.enum(['court', 'parole']).optional(),
  status: reportStatus,
  percent: z.number().int().min(0).max(100),
  dueOn: isoDate.optional(),
  isOverdue: z.boolean(),
  hearingOn: isoDate.optional(),
  hearingAt: z.string().optional(),
  nextStep: z.enum(['Start', 'Continue', 'Settle checks', 'Sign', 'Open signed report', 'See what to do']),
  /** Set where the report cannot be read: what happened, what is safe, what to do. */
  damage: z.strictObject({ message: z.string(), safe: z.string(), todo: z.string() }).optional(),
  editedAt: isoInstant,
});
export type ReportRow = z.infer<typeof reportRow>;

/** A report is one document, or two where sections of it are withheld from the person it is about. */
export const reportPiece = z.enum(['report', 'annex']);
export type ReportPiece = z.infer<typeof reportPiece>;

export const writtenFile = z.strictObject({
  fileName: z.string(),
  folder: z.string(),
  bytes: z.number().int(),
  pages: z.number().int(),
  sha256: z.string(),
});
export type WrittenFile = z.infer<typeof writtenFile>;

/** `annex` is there where a withheld annex was signed with the report. */
export const signedReceipt = z.strictObject({
  ...writtenFile.shape,
  annex: writtenFile.optional(),
  signer: z.string(),
  signedAt: isoInstant,
  isDemoCertificate: z.boolean(),
});
export type SignedReceipt = z.infer<typeof signedReceipt>;

/** Outcome of checking a signed PDF. Exactly three, each with what to do. */
export const verdict = z.strictObject({
  outcome: z.enum(['good', 'signer unknown here', 'changed or broken']),
  headline: words(300),
  todo: words(500),
  fileName: z.string(),
  sha256: z.string(),
  pages: z.number().int().optional(),
  signers: z.array(
    z.strictObject({
      name: z.string(),
      issuer: z.string(),
      signedAt: isoInstant.optional(),
      isDemo: z.boolean(),
      validTo: isoInstant.optional(),
    }),
  ),
  points: z.array(z.strictObject({ holds: z.enum(['yes', 'no', 'note']), text: z.string() })),
});
export type Verdict = z.infer<typeof verdict>;
