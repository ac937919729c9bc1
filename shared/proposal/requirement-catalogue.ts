/** Schema of the requirement catalogue: disposals, requirements of a community sentence and orders beside it, as dated data. */
import { z } from 'zod';
import { isoDate, words } from '../model/ids.ts';
import { needId } from '../model/need.ts';
import { condition, force, occasionalSpan, pattern } from './catalogue-parts.ts';
import { custodyRules } from './custody-rules.ts';
import { figureRelation } from './figure-relation.ts';
import { orderEntry } from './order-entry.ts';
import { confidence, entryId, standing } from './standing.ts';

export { confidence, entryId, standing };

/** The year and a counter. */
export const catalogueVersion = z.string().regex(/^\d{4}\.\d+$/, 'a catalogue version looks like 2026.1');

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
  /** Passes the custody threshold, whether it is suspended or not. */
  isCustodial: z.boolean(),
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
  /** Orders that stand beside a sentence, whatever it is. */
  orders: z.array(orderEntry),
  /** Asked wherever custody is in prospect, whatever is proposed. */
  custody: custodyRules(z.strictObject(occasionalSpan)),
  clashes: z.array(clash),
});
export type CustodyQuestion = z.infer<typeof requirementCatalogue>['custody']['questions'][number];
export type RequirementCatalogue = z.infer<typeof requirementCatalogue>;
