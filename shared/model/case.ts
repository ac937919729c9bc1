/** The case record: every fact the reports may draw on, each with its source. Written by import, never by typing. */
import { z } from 'zod';
import { caseId, isoInstant, text, words } from './ids.ts';
import { compliance } from './compliance.ts';
import { contactEntry, custody, intervention, parole, planObjective, sentence, team } from './custody.ts';
import { licence, recall } from './licence.ts';
import { needsAssessment } from './need.ts';
import { hearing, offence, previousConviction } from './offence.ts';
import { order } from './order.ts';
import { address, person } from './person.ts';
import { enquiry, mappa, predictor, riskOfSeriousHarm } from './risk.ts';
import { source } from './source.ts';
import { verification } from './verification.ts';
import { victim } from './victim.ts';

const caseDocument = z.strictObject({
  title: words(200),
  kind: words(80),
  summary: text(4000).optional(),
  source,
});

export const caseRecord = z.strictObject({
  person,
  addresses: z.array(address).max(30),
  hearings: z.array(hearing).max(50),
  offences: z.array(offence).max(100),
  previousConvictions: z.array(previousConviction).max(300),
  needsAssessment: needsAssessment.optional(),
  risk: riskOfSeriousHarm.optional(),
  predictors: z.array(predictor).max(30),
  mappa: mappa.optional(),
  enquiries: z.array(enquiry).max(30),
  verifications: z.array(verification).max(30).optional(),
  victims: z.array(victim).max(30),
  sentence: sentence.optional(),
  orders: z.array(order).max(20).optional(),
  compliance: compliance.optional(),
  licence: licence.optional(),
  recall: recall.optional(),
  custody: custody.optional(),
  parole: parole.optional(),
  interventions: z.array(intervention).max(60),
  sentencePlan: z.array(planObjective).max(40),
  contacts: z.array(contactEntry).max(200),
  documents: z.array(caseDocument).max(100),
  team,
});
export type CaseRecord = z.infer<typeof caseRecord>;

/** A case as stored. `revision` counts imports of the same CRN, from 1. */
export const storedCase = z.strictObject({
  id: caseId,
  revision: z.number().int().min(1),
  importedAt: isoInstant,
  record: caseRecord,
});
export type StoredCase = z.infer<typeof storedCase>;
