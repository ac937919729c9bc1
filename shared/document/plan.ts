/** Structured work of a report as it is stored: one plan for each plan block of its template, by kind. */
import { z } from 'zod';
import { proposal } from '../proposal/proposal.ts';
import { releasePlan } from '../release-plan/release-plan.ts';

const proposalPlan = z.strictObject({ kind: z.literal('proposal'), content: proposal });
const releasePlanPlan = z.strictObject({ kind: z.literal('release-plan'), content: releasePlan });

/** A further kind of structured work is a further member here and in `planKind` and `planRules`. */
export const plan = z.discriminatedUnion('kind', [proposalPlan, releasePlanPlan]);
export type Plan = z.infer<typeof plan>;

export const planKind = z.enum(['proposal', 'release-plan']);
export type PlanKind = z.infer<typeof planKind>;
