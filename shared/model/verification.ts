/** What a verification report rests on: each question about suitability for a curfew or unpaid work, and its answer. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

export const verification = z.strictObject({
  about: z.enum(['curfew', 'unpaid work']),
  question: words(200),
  /** Who was asked, by office or relationship. */
  askedOf: words(160),
  status: z.enum(['pending', 'received', 'not needed']),
  askedOn: isoDate.optional(),
  answeredOn: isoDate.optional(),
  finding: z.enum(['suitable', 'suitable with adjustments', 'not suitable']).optional(),
  answer: text(1000).optional(),
  howChecked: text(300).optional(),
  source,
});
export type Verification = z.infer<typeof verification>;
