/** Bringing cases in from an extract: a preview first, then one import of what it showed. */
import { z } from 'zod';
import { faultSchema } from '../errors.ts';
import { crn, isoDate, isoInstant } from '../model/ids.ts';
import { call, fileToken } from './call.ts';

const extractRow = z.strictObject({
  crn,
  name: z.string(),
  dateOfBirth: isoDate,
  change: z.enum(['new', 'update', 'same']),
  offences: z.number().int(),
  needs: z.number().int(),
  /** Why this may be another person than the one in the store. */
  doubts: z.array(z.string()),
  warnings: z.array(z.string()),
});

/** Answered while a store is unlocked. */
export const extractCalls = {
  'extract.preview': call(
    'backend',
    { none: 'nothing is stored yet' },
    z.strictObject({ file: fileToken }),
    z.strictObject({
      preview: z.string(),
      producedBy: z.string(),
      producedAt: isoInstant,
      isMadeUp: z.boolean(),
      rows: z.array(extractRow),
      faults: z.array(faultSchema),
    }),
  ),
  'extract.import': call(
    'backend',
    'extract.imported',
    /** `confirmed` are the CRNs of doubtful cases that the officer has ticked; the other doubtful ones are left out. */
    z.strictObject({ preview: z.string(), confirmed: z.array(crn).max(2000) }),
    z.strictObject({
      added: z.number().int(),
      updated: z.number().int(),
      unchanged: z.number().int(),
      leftOut: z.number().int(),
    }),
  ),
} as const;
