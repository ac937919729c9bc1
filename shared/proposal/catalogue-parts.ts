/** The pieces that the entries of a requirement catalogue are made of: words, spans of dates, questions and force. */
import { z } from 'zod';
import { isoDate, words } from '../model/ids.ts';
import { entryId, standing } from './standing.ts';

/** The date that switches a rule on or off: of conviction, of the offence, or of the order itself. */
const turningPoint = z.enum(['conviction', 'offence', 'order']);

/** What is proposed on: a first sentence, or the breach of an order in force. */
export const occasion = z.enum(['sentence', 'breach']);

/**
 * Words with measures in braces: `{months}` the figure with its unit, `{#months}` the figure alone, `{a:months}` the
 * figure with its article (`a 12`, `an 18`). `one` is for a first measure of 1. Each brace names a measure. What stands
 * in square brackets is said only where its measures are given.
 */
export const pattern = z.strictObject({ one: words(160).optional(), other: words(160) });
export type Pattern = z.infer<typeof pattern>;

/**
 * A span of dates, both days included; an open end has no limit. A rule without dates holds always and must say so
 * with `isAlways`, so that a date cannot be left out by mistake.
 */
const span = {
  from: isoDate.optional(),
  to: isoDate.optional(),
  isAlways: z.literal(true).optional(),
  turnsOn: turningPoint,
};

/** A span that may hold on one occasion only; unset: on both. */
export const occasionalSpan = { ...span, occasion: occasion.optional() };

/** A question on which law or policy makes an entry depend. `lawful` is the answer it needs. */
export const question = {
  id: entryId,
  question: words(300),
  lawful: z.enum(['yes', 'no']),
  /** `unlawful`: the order may not be made; `warning`: it may, with care. */
  otherwise: z.enum(['unlawful', 'warning']),
  says: words(400),
  ...standing,
};

export const condition = z.strictObject({
  ...question,
  /** Asked only where this span holds, or may; unset: always asked. */
  when: z.strictObject(occasionalSpan).optional(),
  /** Asked only where this requirement stands in the proposal too; unset: always asked. */
  beside: entryId.optional(),
});
export type Condition = z.infer<typeof condition>;

/** When a disposal, requirement or order beside it may be ordered at all. `isCommenced` false: enacted, no commencement found. */
export const force = z.strictObject({ ...span, isCommenced: z.boolean(), ...standing });
export type Force = z.infer<typeof force>;
