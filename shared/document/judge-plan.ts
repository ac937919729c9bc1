/** Judges a plan by the rules of its kind. */
import { judgePractice } from '../proposal/judge-practice.ts';
import { judgeProposal } from '../proposal/judge-proposal.ts';
import type { Ruling } from '../proposal/ruling.ts';
import { judgeReleasePlan } from '../release-plan/judge-release-plan.ts';
import type { Plan } from './plan.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PlanRules, ProposalRules } from './plan-rules.ts';

/** Every ruling, settled or not. Undefined where the rules are of another kind. */
export function judgePlan(plan: Plan, rules: PlanRules): Ruling[] | undefined {
  if (plan.kind === 'proposal' && rules.kind === 'proposal') return judgeProposalPlan(plan.content, rules);
  if (plan.kind === 'release-plan' && rules.kind === 'release-plan')
    return judgeReleasePlan(plan.content, rules.licence, rules.facts, rules.without);
  return undefined;
}

/** By law, and by what research is at hand. */
export function judgeProposalPlan(content: Proposal, { requirements, practice, facts }: ProposalRules): Ruling[] {
  return [...judgeProposal(content, requirements, facts), ...judgePractice(content, practice, requirements)];
}
