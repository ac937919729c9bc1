/** The sentence being served, custody, parole dates, interventions and plans: what a parole report draws on. */
import { z } from 'zod';
import { custodyLife } from './custody-life.ts';
import { isoDate, text, words } from './ids.ts';
import { professional } from './person.ts';
import { source } from './source.ts';

export const sentence = z.strictObject({
  /** `life` and `IPP` are indeterminate; `EDS` extended determinate sentence; `SOPC` for offenders of particular concern. */
  kind: z.enum(['community order', 'suspended sentence order', 'determinate', 'EDS', 'SOPC', 'life', 'IPP', 'recall']),
  imposedOn: isoDate,
  court: words(120),
  length: words(160),
  tariff: text(120).optional(),
  tariffExpiry: isoDate.optional(),
  paroleEligibility: isoDate.optional(),
  conditionalRelease: isoDate.optional(),
  sentenceExpiry: isoDate.optional(),
  judgeRemarks: text(4000).optional(),
  source,
});
export type Sentence = z.infer<typeof sentence>;

export const custody = z.strictObject({
  prison: words(120),
  securityCategory: z.enum(['A', 'B', 'C', 'D', 'closed (women)', 'open (women)', 'young adult closed', 'restricted']),
  since: isoDate,
  conduct: z.array(z.strictObject({ text: words(1000), date: isoDate, source })).max(60),
  ...custodyLife,
  source,
});
export type Custody = z.infer<typeof custody>;

export const parole = z.strictObject({
  stage: z.enum(['pre-tariff', 'on tariff', 'post tariff', 'parole eligibility', 'recall']),
  reportDue: isoDate,
  dossierDue: isoDate.optional(),
  panelDate: isoDate.optional(),
  panelKind: z.enum(['paper', 'oral hearing', 'not listed']),
  source,
});
export type Parole = z.infer<typeof parole>;

export const intervention = z.strictObject({
  name: words(200),
  need: text(60).optional(),
  status: z.enum([
    'outstanding',
    'referred',
    'assessed',
    'started',
    'completed',
    'withdrawn',
    'not suitable',
    'refused',
  ]),
  from: isoDate.optional(),
  to: isoDate.optional(),
  outcome: text(2000).optional(),
  /** What has changed in the person since, and how that shows. */
  change: text(2000).optional(),
  source,
});
export type Intervention = z.infer<typeof intervention>;

export const planObjective = z.strictObject({ objective: words(500), progress: text(2000).optional(), source });
export type PlanObjective = z.infer<typeof planObjective>;

export const contactEntry = z.strictObject({
  with: z.enum(['person', 'family', 'agency']),
  who: words(200),
  method: z.enum(['face to face', 'video', 'telephone', 'letter', 'email', 'office records']),
  date: isoDate,
  summary: text(2000).optional(),
  source,
});
export type ContactEntry = z.infer<typeof contactEntry>;

export const team = z.strictObject({
  communityOffenderManager: professional.optional(),
  prisonOffenderManager: professional.optional(),
});
