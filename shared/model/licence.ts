/** The licence a person was released on, and the recall from it. Source: HMPPS licence and recall services. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

const licenceCondition = z.strictObject({
  kind: z.enum(['standard', 'additional', 'bespoke']),
  text: words(1000),
  from: isoDate.optional(),
  source,
});
export type LicenceCondition = z.infer<typeof licenceCondition>;

/** A life licence has no end. */
export const licence = z.strictObject({
  kind: z.enum([
    'conditional release',
    'home detention curfew',
    'extended sentence',
    'parole',
    'life',
    'IPP',
    'after recall',
  ]),
  start: isoDate,
  end: isoDate.optional(),
  /** How often and how the person is to be seen. */
  contactStandard: text(300).optional(),
  conditions: z.array(licenceCondition).max(80),
  source,
});
export type Licence = z.infer<typeof licence>;

const recallBreach = z.strictObject({
  condition: words(500),
  alleged: words(2000),
  date: isoDate.optional(),
  /** What the person says to it. */
  response: text(1000).optional(),
  source,
});
export type RecallBreach = z.infer<typeof recallBreach>;

/** No `returnedOn`: still unlawfully at large. `releaseOn` belongs to a fixed-term recall; its length is a matter of dated law. */
export const recall = z.strictObject({
  kind: z.enum(['standard', 'fixed-term', 'emergency']),
  decidedOn: isoDate,
  grounds: words(2000),
  breaches: z.array(recallBreach).max(30),
  returnedOn: isoDate.optional(),
  conductSince: text(2000).optional(),
  releaseOn: isoDate.optional(),
  reviewDue: isoDate.optional(),
  source,
});
export type Recall = z.infer<typeof recall>;
