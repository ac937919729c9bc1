/** The closed list of conditions by which a template says which cases it is for. */
import { z } from 'zod';
import { templateId } from '../model/ids.ts';

/** Where a case stands; it may stand in several places at once, as when an order is brought back to court. */
export const stages = ['court', 'order', 'licence', 'prison'] as const;
const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

/** `determinate` is the standard sentence; `extended` takes in sentences for offenders of particular concern. */
export const sentenceKinds = ['determinate', 'extended', 'life', 'IPP', 'recall'] as const;
const sentenceKind = z.enum(sentenceKinds);
export type SentenceKind = z.infer<typeof sentenceKind>;

const ageBand = z.enum(['adult', 'youth']);
export type AgeBand = z.infer<typeof ageBand>;

/** What the record must hold before a report of the kind makes sense. */
export const holdings = [
  'hearing',
  'offence',
  'order',
  'breach',
  'sentence',
  'parole review',
  'recall',
  'signed report',
] as const;
const holding = z.enum(holdings);
export type Holding = z.infer<typeof holding>;

/**
 * Every condition must hold; of a list under `stage`, `sentence` or `age` one is enough, and all under `holds`. What is
 * left out does not matter. `order` places the kind among those offered. `courtAsksFor` is the kind a court orders by
 * that name. `addsTo` names the kinds of signed report that an addendum adds to; all of its setting where left out.
 */
export const fits = z.strictObject({
  order: z.number().int().min(1).max(999),
  stage: z.array(stage).min(1).optional(),
  sentence: z.array(sentenceKind).min(1).optional(),
  age: z.array(ageBand).min(1),
  holds: z.array(holding).min(1),
  courtAsksFor: z.enum(['oral', 'short', 'standard']).optional(),
  addsTo: z.array(templateId).min(1).optional(),
});
