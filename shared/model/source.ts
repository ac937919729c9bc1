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
  'Other',
]);

/** `date` is the date of the record in its own system, not of the import. */
export const source = z.strictObject({
  system: sourceSystem,
  detail: words(200).optional(),
  date: isoDate,
});
export type Source = z.infer<typeof source>;
