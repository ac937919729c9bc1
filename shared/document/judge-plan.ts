/** Judges a plan by the rules of its kind. */
import { judgeProposal } from '../proposal/judge-proposal.ts';
import type { Ruling } from '../proposal/ruling.ts';
import { judgeReleasePlan } from '../release-plan/judge-release-plan.ts';
import type { Plan } from './plan.ts';
import type { PlanRules } from './plan-rules.ts';

/** Every ruling, settled or not. Undefined where the rules are of another kind. */
export function judgePlan(plan: Plan, rules: PlanRules): Ruling[] | undefined {
  if (plan.kind === 'proposal' && rules.kind === 'proposal')
    return judgeProposal(plan.content, rules.requirements, rules.facts);
  if (plan.kind === 'release-plan' && rules.kind === 'release-plan')
    return judgeReleasePlan(plan.content, rules.licence, rules.facts, rules.without);
  return undefined;
}
