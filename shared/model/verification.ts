/** What a verification report rests on: each question about suitability for a curfew or unpaid work, and its answer. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

const status = z.enum(['pending', 'received', 'not needed']);
const finding = z.enum(['suitable', 'suitable with adjustments', 'not suitable']);

/** What a question is about, where it is one that every such report asks. */
const subject = z.enum(['address', 'consent', 'domestic abuse', 'children', 'health', 'availability', 'placement']);
export type VerificationSubject = z.infer<typeof subject>;

export const verification = z.strictObject({
  about: z.enum(['curfew', 'unpaid work']),
  subject: subject.optional(),
  question: words(200),
  /** Who was asked, by office or relationship. */
  askedOf: words(160),
  status,
  askedOn: isoDate.optional(),
  answeredOn: isoDate.optional(),
  finding: finding.optional(),
  answer: text(1000).optional(),
  howChecked: text(300).optional(),
  source,
});
export type Verification = z.infer<typeof verification>;

/** The finding where there is one, else where the question stands. */
export const verificationKinds = [...finding.options, ...status.options] as const;
export function verificationKind({ finding: found, status: stands }: Verification): (typeof verificationKinds)[number] {
  return found ?? stands;
}
