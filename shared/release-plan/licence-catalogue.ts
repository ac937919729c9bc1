/** Schema of the licence catalogue: sentences, recalls, release tests, licence conditions and parole milestones, as dated data. */
import { z } from 'zod';
import { isoDate, words } from '../model/ids.ts';
import { question } from '../proposal/catalogue-parts.ts';
import { catalogueVersion, clash, entryId, standing } from '../proposal/requirement-catalogue.ts';

/** The day of `turnsOn` switches it; both days are included. A rule without dates holds always and must say so, so that none is left out by mistake. */
const force = z.strictObject({
  from: isoDate.optional(),
  to: isoDate.optional(),
  isAlways: z.literal(true).optional(),
  turnsOn: z.enum(['release', 'recall']),
  /** False: enacted or published, no commencement found. */
  isCommenced: z.boolean(),
  ...standing,
});

/** Age in whole years on the day of release: at least `from`, and less than `below` where set. */
const ageRule = z.strictObject({ from: z.number().int(), below: z.number().int().optional(), ...standing });

/** How long after release the date of a blank must at least lie, and may at most lie. */
const afterRelease = z.strictObject({
  leastDays: z.number().int().min(0),
  mostMonths: z.number().int().min(1),
  effect: z.enum(['unlawful', 'warning']),
  ...standing,
});

/** A gap in the words of a condition that the author fills. */
const blank = z.strictObject({
  id: entryId,
  label: words(160),
  kind: z.enum(['line', 'time', 'date', 'number', 'one of', 'some of']),
  options: z.array(words(80)).max(12).optional(),
  required: z.boolean(),
  /** It may name a person or a place that somebody has to be kept safe at: the author is told who will read it. */
  mayIdentify: z.literal(true).optional(),
  afterRelease: afterRelease.optional(),
});
export type Blank = z.infer<typeof blank>;

const sentence = z.strictObject({
  id: entryId,
  name: words(120),
  /** Which `sentence.kind` of the case record this may be. */
  caseKinds: z.array(words(40)),
  /** The kind of the case record that means this sentence where nobody says otherwise: a plan is begun with it. */
  meantBy: words(40).optional(),
  /** Whether the Board decides the first release; where it does not, it comes in only after a recall. */
  firstRelease: z.enum(['board', 'automatic']),
  releases: words(300),
  /** The day of the case record before which the Board may not release. */
  notBefore: z.strictObject({ day: z.enum(['tariffExpiry', 'paroleEligibility']), says: words(300) }).optional(),
  ...standing,
});
export type LicenceSentence = z.infer<typeof sentence>;

const recall = z.strictObject({
  id: entryId,
  name: words(120),
  /** Which `recall.kind` of the case record this may be. */
  recordKinds: z.array(words(40)).min(1),
  reRelease: z.enum(['board', 'automatic']),
  says: words(400),
  sentences: z.array(entryId).min(1),
  force,
  questions: z.array(z.strictObject(question)).max(12),
});
export type RecallEntry = z.infer<typeof recall>;

/** What the Board must be satisfied of. `occasion` says for which release it is put. */
const releaseTest = z.strictObject({
  id: entryId,
  name: words(120),
  purpose: z.enum(['release', 'open conditions', 'end of licence']),
  occasion: z.enum(['first release', 'after recall', 'either']),
  sentences: z.array(entryId).min(1),
  asks: words(500),
  matters: z.array(z.strictObject({ id: entryId, label: words(160) })).max(12),
  force,
});
export type ReleaseTest = z.infer<typeof releaseTest>;

const licenceLength = z.strictObject({
  id: entryId,
  sentences: z.array(entryId).min(1),
  says: words(500),
  /** The day of the case record on which the licence ends; unset where it has no end, or none that was established. */
  endsOn: z.enum(['sentenceExpiry']).optional(),
  force,
});
export type LicenceLength = z.infer<typeof licenceLength>;

const licenceCondition = z.strictObject({
  id: entryId,
  /** First eight characters of its code in the licence policy, by which the legal wording is found; bespoke has none. */
  code: z
    .string()
    .regex(/^[0-9A-Fa-f]{8}$/)
    .optional(),
  kind: z.enum(['standard', 'additional', 'bespoke']),
  category: entryId,
  name: words(120),
  /** In our own words; `{until}` is the blank called so. */
  inWords: words(400),
  force,
  /** The sentences whose licence may carry it. */
  sentences: z.array(entryId).min(1),
  age: ageRule.optional(),
  /** Several of the kind may stand in one licence, for example two places. */
  mayRepeat: z.boolean(),
  blanks: z.array(blank).max(8),
  questions: z.array(z.strictObject(question)).max(8),
  sources: z.array(words(300)).min(1),
});
export type LicenceCondition = z.infer<typeof licenceCondition>;

/** A step of the parole process. `days` before or after the event; unset where the offset is in words only. */
const milestone = z.strictObject({
  id: entryId,
  name: words(160),
  offset: words(200),
  event: words(80),
  days: z.number().int().min(-400).max(400).optional(),
  /** The hearing, the recall or the return to custody after it; other events are not in the case record. */
  eventIs: z.enum(['panel', 'recall', 'return', 'other']),
  ...standing,
});
export type Milestone = z.infer<typeof milestone>;

export const licenceCatalogue = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('prepare-a-report/licence-catalogue'),
  version: catalogueVersion,
  /** The law as read on this day. */
  asOf: isoDate,
  policy: z.strictObject({ version: words(20), wording: words(400), ...standing }),
  /** Said of a condition that answers a risk for which the plan does nothing else. */
  match: z.strictObject({ says: words(300), ...standing }),
  sentences: z.array(sentence).min(1),
  recalls: z.array(recall).min(1),
  tests: z.array(releaseTest).min(1),
  lengths: z.array(licenceLength).min(1),
  categories: z.array(z.strictObject({ id: entryId, name: words(120) })).min(1),
  conditions: z.array(licenceCondition).min(1),
  clashes: z.array(clash),
  /** The parts of a risk management plan, in order. Each needs at least one action. */
  areas: z.array(z.strictObject({ id: entryId, name: words(80), guidance: words(300), ...standing })).min(1),
  milestones: z.array(milestone),
});
export type LicenceCatalogue = z.infer<typeof licenceCatalogue>;
