/** The case extract: the JSON file that brings cases in. Documented in docs/case-extract.md. */
import { z } from 'zod';
import { caseRecord } from './case.ts';
import { isoInstant, words, type IsoInstant } from './ids.ts';
import { guardedPerson } from './victim.ts';

export const extractFormat = 'prepare-a-report/case-extract';
export const extractVersion = 1;

export const extractCase = z.strictObject({
  record: caseRecord,
  /** Names, addresses and numbers that must not be printed; stored apart from the record. */
  guardedPeople: z.array(guardedPerson).max(60),
});
export type ExtractCase = z.infer<typeof extractCase>;

/** A case as the store holds it. `producedAt` of its extract is absent where the store did not yet keep it. */
export interface HeldCase extends ExtractCase {
  producedAt?: IsoInstant | undefined;
}

export const caseExtract = z.strictObject({
  format: z.literal(extractFormat),
  version: z.literal(extractVersion),
  producedAt: isoInstant,
  producedBy: words(200),
  isMadeUp: z.boolean(),
  cases: z.array(extractCase).min(1).max(2000),
});
export type CaseExtract = z.infer<typeof caseExtract>;
