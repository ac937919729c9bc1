/** The structured release plan as a report stores it: licence conditions, risk management, contingency, test and timetable. */
import { z } from 'zod';
import { planLimits } from '../document/plan-limits.ts';
import { isoDate } from '../model/ids.ts';

const entryId = z.string().min(1).max(61);
/** Names a row for good, so that others may point to it and a reason given for it stays with it. */
const rowId = z.string().regex(/^[a-z]{1,12}-[1-9][0-9]{0,3}$/);
const line = z.string().max(planLimits.words);
const typed = z.string().max(planLimits.words);

/** What could lead to serious harm. `acute` changes in hours or days, `stable` over months. */
const plannedRisk = z.strictObject({ row: rowId, says: line, kind: z.enum(['acute', 'stable']).optional() });
export type PlannedRisk = z.infer<typeof plannedRisk>;

const plannedCondition = z.strictObject({
  row: rowId,
  condition: entryId,
  /** By blank id: one value, or several where several may be chosen. */
  blanks: z.record(entryId, z.array(line).max(12)),
  /** By question id. */
  answers: z.record(entryId, z.enum(['yes', 'no', 'not known'])),
  /** Row of the risk it answers. */
  risk: rowId.optional(),
  necessary: typed,
  proportionate: typed,
  /** The wording of a bespoke condition. */
  wording: typed,
});
export type PlannedCondition = z.infer<typeof plannedCondition>;

const plannedAction = z.strictObject({
  row: rowId,
  area: entryId,
  what: typed,
  who: line,
  when: line,
  risk: rowId.optional(),
});
export type PlannedAction = z.infer<typeof plannedAction>;

/** If this sign is seen, then this is done, by whom, and why. */
const contingency = z.strictObject({
  row: rowId,
  risk: rowId.optional(),
  sign: typed,
  then: typed,
  who: line,
  why: typed,
});
export type Contingency = z.infer<typeof contingency>;

const timetableRow = z.strictObject({ row: rowId, on: isoDate.optional(), when: line, what: line, who: line });
export type TimetableRow = z.infer<typeof timetableRow>;

/** The parts in the order in which they are built and printed. */
export const planParts = [
  'licence',
  'risks',
  'conditions',
  'management',
  'contingency',
  'test',
  'timetable',
  'opinion',
] as const;
export const planPart = z.enum(planParts);
export type PlanPart = z.infer<typeof planPart>;

export const views = ['none', 'release', 'not release', 'open conditions', 'more information'] as const;

/** Nothing is refused for being incomplete or unlawful: what the author has on the screen is always stored. */
export const releasePlan = z.strictObject({
  /** Version of the catalogue the plan was begun with. */
  catalogue: z.string().max(20),
  sentence: entryId.optional(),
  /** Unset: the plan is for a first release. */
  recall: entryId.optional(),
  recalledOn: isoDate.optional(),
  /** By question id of the recall. */
  recallAnswers: z.record(entryId, z.enum(['yes', 'no', 'not known'])),
  /** The day planned for; unset: not known, and the law of the day of the report holds. */
  releaseOn: isoDate.optional(),
  risks: z.array(plannedRisk).max(planLimits.rows),
  conditions: z.array(plannedCondition).max(planLimits.rows),
  actions: z.array(plannedAction).max(planLimits.rows),
  contingency: z.array(contingency).max(planLimits.rows),
  /** What the report has to say on each test, by test id; by matter id what bears on it. */
  tests: z.record(entryId, typed),
  matters: z.record(entryId, typed),
  timetable: z.array(timetableRow).max(planLimits.rows),
  /** A professional opinion is offered or left out: unset and `none` are both lawful (SI 2023/397). */
  opinion: z.strictObject({ view: z.enum(views), grounds: typed }).optional(),
  /** By key of a ruling: the printed reason for going past it. */
  reasons: z.record(z.string().max(200), typed),
});
export type ReleasePlan = z.infer<typeof releasePlan>;

/** A plan with nothing in it yet. */
export function emptyReleasePlan(catalogue: string): ReleasePlan {
  return {
    catalogue,
    recallAnswers: {},
    risks: [],
    conditions: [],
    actions: [],
    contingency: [],
    tests: {},
    matters: {},
    timetable: [],
    reasons: {},
  };
}
