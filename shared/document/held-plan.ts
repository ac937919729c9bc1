/** What a plan holds; where none is stored yet, what it begins with. */
import { emptyProposal, type Proposal } from '../proposal/proposal.ts';
import { begunReleasePlan } from '../release-plan/begin-plan.ts';
import type { ReleasePlan } from '../release-plan/release-plan.ts';
import type { ProposalRules, ReleasePlanRules } from './plan-rules.ts';
import type { Plan } from './plan.ts';

export function proposalIn(plan: Plan | null | undefined, { requirements }: ProposalRules): Proposal {
  return plan?.kind === 'proposal' ? plan.content : emptyProposal(requirements.version);
}

export function releasePlanIn(plan: Plan | null | undefined, { licence, facts }: ReleasePlanRules): ReleasePlan {
  return plan?.kind === 'release-plan' ? plan.content : begunReleasePlan(licence, facts);
}
