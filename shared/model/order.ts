/** A community order or a suspended sentence order with its requirements: what was ordered and how much is done. */
import { z } from 'zod';
import { isoDate, text, words } from './ids.ts';
import { professional } from './person.ts';
import { source } from './source.ts';

/** The requirements of Schedule 9 to the Sentencing Code, as a court order names them. */
const requirementKinds = [
  'unpaid work',
  'rehabilitation activity',
  'accredited programme',
  'prohibited activity',
  'curfew',
  'exclusion',
  'residence',
  'foreign travel prohibition',
  'mental health treatment',
  'drug rehabilitation',
  'drug testing',
  'alcohol treatment',
  'alcohol abstinence and monitoring',
  'attendance centre',
  'electronic compliance monitoring',
  'electronic whereabouts monitoring',
  'driving prohibition',
  'public event attendance prohibition',
  'drinking establishment entry prohibition',
  'restriction zone',
  'supervision',
  'other',
] as const;

/** `done` may be above `ordered`: a day too many is recorded, not refused. */
const amount = z.strictObject({
  ordered: z.number().int().min(1).max(5000),
  done: z.number().int().min(0).max(5000).optional(),
  unit: z.enum(['hours', 'days', 'sessions', 'weeks', 'months']),
});

const requirement = z.strictObject({
  kind: z.enum(requirementKinds),
  detail: text(500).optional(),
  amount: amount.optional(),
  startsOn: isoDate.optional(),
  endsOn: isoDate.optional(),
  status: z.enum(['not started', 'under way', 'completed', 'ended unfinished']),
  source,
});
export type Requirement = z.infer<typeof requirement>;

/** Orders made on a person under 18 are of another kind and have no place here. */
export const order = z.strictObject({
  /** Names the order within the case, so that what was kept or missed under it can say so. Needed where there are several. */
  reference: words(40).optional(),
  kind: z.enum(['community order', 'suspended sentence order']),
  madeOn: isoDate,
  court: words(120),
  offence: words(300),
  length: words(160),
  endsOn: isoDate,
  /** The prison term that stands suspended, in plain words. */
  suspendedTerm: text(160).optional(),
  operationalPeriodEndsOn: isoDate.optional(),
  status: z.enum(['in force', 'completed', 'revoked', 'expired']),
  requirements: z.array(requirement).max(20),
  supervisingOfficer: professional.optional(),
  source,
});
export type Order = z.infer<typeof order>;
