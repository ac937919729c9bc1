/** How custody has gone: adjudications, incentives, work, tests, family, health, and steps towards open conditions. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { source } from './source.ts';

const adjudication = z.strictObject({
  date: isoDate,
  charge: words(300),
  finding: z.enum(['proved', 'dismissed', 'not proceeded with', 'waiting']),
  punishment: text(300).optional(),
  source,
});
export type Adjudication = z.infer<typeof adjudication>;

const incentiveLevel = z.strictObject({
  level: z.enum(['basic', 'standard', 'enhanced']),
  from: isoDate,
  reason: text(500).optional(),
  source,
});

const activity = z.strictObject({
  kind: z.enum(['work', 'education', 'training', 'peer support']),
  what: words(200),
  from: isoDate.optional(),
  to: isoDate.optional(),
  note: text(1000).optional(),
  source,
});
export type CustodyActivity = z.infer<typeof activity>;

const drugTest = z.strictObject({
  date: isoDate,
  kind: z.enum(['random', 'on suspicion', 'risk assessment', 'frequent', 'voluntary']),
  result: z.enum(['negative', 'positive', 'refused']),
  substance: text(120).optional(),
  source,
});

/** A dated remark; of family it names nobody, only the relationship. */
const remark = z.strictObject({ text: words(1000), date: isoDate, source });
export type CustodyRemark = z.infer<typeof remark>;

/** Time in open conditions, the present one included while it has no end. */
const openStay = z.strictObject({
  prison: words(120),
  from: isoDate,
  to: isoDate.optional(),
  outcome: text(500).optional(),
  source,
});

/** `times` counts the releases of this kind in the period. */
const temporaryRelease = z.strictObject({
  kind: z.enum(['resettlement day', 'resettlement overnight', 'work', 'childcare', 'special purpose']),
  from: isoDate,
  to: isoDate.optional(),
  times: z.number().int().min(1).max(2000),
  outcome: text(500).optional(),
  source,
});

/** Fields of `custody`; all may be missing, as they are in extracts made before they were asked for. */
export const custodyLife = {
  adjudications: z.array(adjudication).max(200).optional(),
  incentives: z.array(incentiveLevel).max(60).optional(),
  activities: z.array(activity).max(60).optional(),
  drugTests: z.array(drugTest).max(200).optional(),
  family: z.array(remark).max(40).optional(),
  health: z.array(remark).max(40).optional(),
  openStays: z.array(openStay).max(20).optional(),
  temporaryReleases: z.array(temporaryRelease).max(40).optional(),
  openReadiness: z.array(remark).max(40).optional(),
  /** Withheld: it may stand in a withheld annex and nowhere else. */
  securityConcerns: z.array(remark).max(40).optional(),
};
