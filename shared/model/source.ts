/** Where a fact came from and how fresh it is: carried by every fact in the case record. */
import { z } from 'zod';
import { isoDate, words } from './ids.ts';

const sourceSystem = z.enum([
  'OASys',
  'NDelius',
  'NOMIS',
  'PNC',
  'Court record',
  'CPS papers',
  'Police',
  "Children's services",
  'Prison',
  'Interview',
  'Victim liaison',
  'Health',
  'Housing',
  'Signed report',
  'Other',
]);

/**
 * `date` is the date of the record in its own system, not of the import. What bears `withheld` must not reach the person
 * the report is about: it may stand in a withheld section and nowhere else.
 */
export const source = z.strictObject({
  system: sourceSystem,
  detail: words(200).optional(),
  date: isoDate,
  withheld: z.literal(true).optional(),
});
export type Source = z.infer<typeof source>;
