/** Schema of the requirement catalogue: disposals and requirements of a community sentence with their limits, as dated data. */
import { z } from 'zod';
import { isoDate, words } from '../model/ids.ts';
import { needId } from '../model/need.ts';
import { custodyRules } from './custody-rules.ts';
import { figureRelation } from './figure-relation.ts';
import { confidence, entryId, standing } from './standing.ts';

export { confidence, entryId, standing };

/** The year and a counter. */
export const catalogueVersion = z.string().regex(/^\d{4}\.\d+$/, 'a catalogue version looks like 2026.1');

/** The date that switches a rule on or off: of conviction, of the offence, or of the order itself. */
const turningPoint = z.enum(['conviction', 'offence', 'order']);

/** What is proposed on: a first sentence, or the breach of an order in force. */
export const occasion = z.enum(['sentence', 'breach']);

/**
 * Words with measures in braces: `{months}` the figure with its unit, `{#months}` the figure alone, `{a:months}` the
 * figure with its article (`a 12`, `an 18`). `one` is for a first measure of 1. Each brace names a measure. What stands
 * in square brackets is said only where its measures are given.
 */
const pattern = z.strictObject({ one: words(160).optional(), other: words(160) });
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
const occasionalSpan = { ...span, occasion: occasion.optional() };

/** The least and the most that may be ordered within a span of dates. Whole units of the measure. */
const bound = z.strictObject({
  ...occasionalSpan,
  least: z.number().int().min(0).optional(),
  most: z.number().int().min(0).optional(),
  ...standing,
});
export type Bound = z.infer<typeof bound>;

/** A figure to give, for example hours of unpaid work. */
const measure = z.strictObject({
  id: entryId,
  label: words(120),
  unit: z.enum(['hours', 'hours a day', 'hours a week', 'days', 'weeks', 'months']),
  required: z.boolean(),
  bounds: z.array(bound).max(6),
});
export type Measure = z.infer<typeof measure>;

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

const condition = z.strictObject({
  ...question,
  /** Asked only where this span holds, or may; unset: always asked. */
  when: z.strictObject(occasionalSpan).optional(),
  /** Asked only where this requirement stands in the proposal too; unset: always asked. */
  beside: entryId.optional(),
});
export type Condition = z.infer<typeof condition>;

/** When a requirement or disposal may be ordered at all. `isCommenced` false: enacted, no commencement found. */
const force = z.strictObject({ ...span, isCommenced: z.boolean(), ...standing });
export type Force = z.infer<typeof force>;

/** Age in whole years on the day of conviction: at least `from`, and less than `below` where set. */
const ageRule = z.strictObject({ from: z.number().int(), below: z.number().int().optional(), ...standing });
export type AgeRule = z.infer<typeof ageRule>;

const requirementEntry = z.strictObject({
  id: entryId,
  name: words(80),
  /** `{#hours} hours’ unpaid work`. */
  inWords: pattern,
  force,
  age: ageRule,
  /** The person must be willing to comply (Sentencing Act 2020, Schedule 9, Parts 9 to 11). */
  needsWillingness: z.boolean(),
  measures: z.array(measure).max(6),
  relations: z.array(figureRelation).max(6).optional(),
  conditions: z.array(condition).max(12),
  /** Needs that the requirement usually answers; a guide, never a rule. */
  needs: z.array(needId),
  sources: z.array(words(300)).min(1),
});
export type RequirementEntry = z.infer<typeof requirementEntry>;

const disposalEntry = z.strictObject({
  id: entryId,
  name: words(120),
  /** Said of the whole: `{a:months}-month community order`. */
  inWords: pattern,
  threshold: words(300),
  force,
  age: ageRule,
  takesRequirements: z.boolean(),
  /** Community order: at least one requirement. */
  needsRequirement: z.boolean(),
  /** The measure that no requirement may outlast, to be given once one stands. Until then `orElse` bounds them. */
  requirementsWithin: z.strictObject({ measure: entryId, orElse: entryId.optional(), ...standing }).optional(),
  measures: z.array(measure).max(6),
  relations: z.array(figureRelation).max(6).optional(),
  conditions: z.array(condition).max(12),
  sources: z.array(words(300)).min(1),
});
export type DisposalEntry = z.infer<typeof disposalEntry>;

/** Two entries that may not, or should not, stand in one order or licence. The order of the two does not matter. */
export const clash = z.strictObject({
  between: z.tuple([entryId, entryId]),
  effect: z.enum(['unlawful', 'warning']),
  says: words(400),
  ...standing,
});
export type Clash = z.infer<typeof clash>;

export const requirementCatalogue = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('prepare-a-report/requirement-catalogue'),
  version: catalogueVersion,
  /** The law as read on this day. */
  asOf: isoDate,
  purposes: z.array(z.strictObject({ id: entryId, label: words(80) })).min(1),
  purposesProvision: words(120),
  disposals: z.array(disposalEntry).min(1),
  requirements: z.array(requirementEntry).min(1),
  /** Asked wherever custody is in prospect, whatever is proposed. */
  custody: custodyRules(z.strictObject(occasionalSpan)),
  clashes: z.array(clash),
});
export type CustodyQuestion = z.infer<typeof requirementCatalogue>['custody']['questions'][number];
export type RequirementCatalogue = z.infer<typeof requirementCatalogue>;
