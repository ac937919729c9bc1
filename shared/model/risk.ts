/** Risk of serious harm (RoSH), predictors, MAPPA and enquiries. Sources: OASys RoSH summary; MAPPA guidance. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

export const roshLevels = ['low', 'medium', 'high', 'very high'] as const;
const roshLevel = z.enum(roshLevels);
export type RoshLevel = z.infer<typeof roshLevel>;

/** Who may be harmed. `prisoners` is assessed in custody only. */
export const roshGroups = ['children', 'public', 'known adult', 'staff', 'prisoners'] as const;
const roshGroup = z.enum(roshGroups);
export type RoshGroup = z.infer<typeof roshGroup>;

const levels = z.partialRecord(roshGroup, roshLevel);
export type RoshLevels = z.infer<typeof levels>;

export const riskOfSeriousHarm = z.strictObject({
  community: levels,
  custody: levels.optional(),
  atSentence: levels.optional(),
  whoIsAtRisk: text(2000).optional(),
  nature: text(4000).optional(),
  imminence: text(4000).optional(),
  increases: z.array(words(500)).max(30),
  reduces: z.array(words(500)).max(30),
  source,
});
export type RiskOfSeriousHarm = z.infer<typeof riskOfSeriousHarm>;

/** One actuarial result. `percent` is 0 to 100 and stays behind "show score"; reports state the band. */
export const predictor = z.strictObject({
  tool: z.enum(['OGRS3', 'OGRS4', 'OGP', 'OVP', 'RSR', 'OSP/DC', 'OSP/IIC', 'ARP', 'VRP', 'SVRP', 'SARA', 'CSRP']),
  version: words(40),
  kind: z.enum(['static', 'dynamic', 'structured judgement']),
  predicts: words(300),
  percent: z.number().min(0).max(100).optional(),
  band: z.enum(['low', 'medium', 'high', 'very high']),
  completedOn: isoDate,
  source,
});
export type Predictor = z.infer<typeof predictor>;

export const mappa = z.strictObject({
  category: z.enum(['1', '2', '3', '4', 'not eligible']),
  level: z.enum(['1', '2', '3']).optional(),
  screenedOn: isoDate,
  lastMeetingOn: isoDate.optional(),
  nextMeetingOn: isoDate.optional(),
  source,
});
export type Mappa = z.infer<typeof mappa>;

/** A question put to another agency: domestic abuse call-outs, children's services, and so on. */
export const enquiry = z.strictObject({
  kind: z.enum([
    'police domestic abuse',
    "children's services",
    'adult social care',
    'mental health',
    'prison security',
    'other',
  ]),
  to: words(160),
  status: z.enum(['not asked', 'waiting', 'received', 'not needed']),
  askedOn: isoDate.optional(),
  answeredOn: isoDate.optional(),
  /** A line that may be printed; the full answer stays in its own system. */
  shareable: text(2000).optional(),
  source,
});
export type Enquiry = z.infer<typeof enquiry>;
