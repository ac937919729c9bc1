/** Schema of the effective-practice notes: what research found about an intervention, how strong that is, and its limits. */
import { z } from 'zod';
import { isoDate, words } from '../model/ids.ts';
import { needId } from '../model/need.ts';
import { catalogueVersion, confidence, entryId } from './requirement-catalogue.ts';

/** `year` null: the year was not established, and the reader is told so. */
const cited = z.strictObject({ title: words(200), year: z.number().int().min(1950).max(2100).nullable() });

const practiceNote = z.strictObject({
  id: entryId,
  title: words(80),
  found: words(400),
  /** What was done in the studies. */
  intervention: words(80),
  /** Empty: it bears on any need. */
  needs: z.array(needId),
  /** Ids of the requirement catalogue. Empty: it bears on the sentence as a whole. */
  requirements: z.array(entryId),
  /** What it does to reoffending, or that it speaks of something else. */
  direction: z.enum(['reduces', 'promising', 'uncertain', 'no effect or harm', 'compliance', 'process', 'context']),
  strength: z.enum(['strong', 'moderate', 'promising', 'limited', 'mixed']),
  /** Shown with the note wherever it is used. */
  caution: words(200).optional(),
  /** How to use it in a proposal. */
  use: words(200).optional(),
  /** `low` is shown only with that label. */
  confidence,
  sources: z.array(cited).min(1),
});

export const practiceCatalogue = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('prepare-a-report/practice-catalogue'),
  version: catalogueVersion,
  asOf: isoDate,
  /** How an author may use the notes. */
  rules: z.array(words(200)).min(1),
  notes: z.array(practiceNote).min(1),
});
export type PracticeCatalogue = z.infer<typeof practiceCatalogue>;
