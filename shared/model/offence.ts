/** Offences before the court or behind the sentence, hearings, and previous convictions. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

export const offence = z.strictObject({
  description: words(300),
  statute: text(200).optional(),
  committedFrom: isoDate.optional(),
  committedTo: isoDate.optional(),
  plea: z.enum(['guilty', 'not guilty', 'none entered', 'not recorded']),
  convictionDate: isoDate.optional(),
  isMain: z.boolean(),
  isDomesticAbuse: z.boolean(),
  /** Maximum sentence in plain words, with its court where it matters. */
  maximum: text(200).optional(),
  circumstances: text(4000).optional(),
  source,
});
export type Offence = z.infer<typeof offence>;

export const hearing = z.strictObject({
  court: words(120),
  courtType: z.enum(['magistrates', 'crown']),
  date: isoDate,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time looks like 10:00')
    .optional(),
  purpose: words(200),
  caseNumber: text(40).optional(),
  reportOrdered: z.enum(['oral', 'short', 'standard', 'not specified']).optional(),
  reportDue: isoDate.optional(),
  judge: text(120).optional(),
  source,
});
export type Hearing = z.infer<typeof hearing>;

export const previousConviction = z.strictObject({
  date: isoDate,
  court: words(120),
  offences: z.array(words(200)).min(1).max(50),
  disposal: words(300),
  response: text(500).optional(),
  source,
});
export type PreviousConviction = z.infer<typeof previousConviction>;
