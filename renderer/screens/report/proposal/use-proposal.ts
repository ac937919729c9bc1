/** A proposal being built: what it holds, what it is judged by, what is said of it, and the one way to change it. */
import { useMemo } from 'react';
import { proposalIn } from '../../../../shared/document/held-plan.ts';
import { judgeProposalPlan } from '../../../../shared/document/judge-plan.ts';
import type { ProposalRules } from '../../../../shared/document/plan-rules.ts';
import type { Answer } from '../../../../shared/document/document.ts';
import { answeredFacts } from '../../../../shared/template/answered-facts.ts';
import type { Proposal, ProposedOrder, ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import type { PlanBlock } from '../../../../shared/template/template.ts';
import { fieldTypedIn } from '../field-typed-in.ts';
import type { PlanDesk } from '../plan-desk.ts';
import { useDesk, useSession } from '../report-context.ts';

export interface ProposalDesk extends PlanDesk {
  proposal: Proposal;
  rules: ProposalRules;
  change: (changes: Partial<Proposal>) => void;
  changeRequirement: (id: string, changes: Partial<ProposedRequirement>) => void;
  changeOrder: (id: string, changes: Partial<ProposedOrder>) => void;
}

/** Undefined where the catalogue cannot be read. A proposal is stored from its first change on. */
export function useProposal(block: PlanBlock): ProposalDesk | undefined {
  const { view, session } = useDesk();
  const plan = useSession((state) => state.document.plans[block.id]);
  const answers = useSession((state) => state.document.answers);
  const found = view.planRules[block.id];
  const rules = useMemo(
    () => (found?.kind === 'proposal' ? asAnswered(found, block, answers) : undefined),
    [found, block, answers],
  );
  const rulings = useMemo(
    () => (rules === undefined ? [] : judgeProposalPlan(proposalIn(plan, rules), rules)),
    [plan, rules],
  );
  if (rules === undefined) return undefined;
  const proposal = proposalIn(plan, rules);
  const change = (changes: Partial<Proposal>) => {
    session.setPlan(block.id, { kind: 'proposal', content: { ...proposal, ...changes } }, fieldTypedIn());
  };
  return {
    block,
    proposal,
    rules,
    rulings,
    reasons: proposal.reasons,
    changeReasons: (reasons) => {
      change({ reasons });
    },
    change,
    changeRequirement: (id, changes) => {
      change({
        requirements: proposal.requirements.map((one) => (one.requirement === id ? { ...one, ...changes } : one)),
      });
    },
    changeOrder: (id, changes) => {
      change({ orders: proposal.orders?.map((one) => (one.order === id ? { ...one, ...changes } : one)) });
    },
  };
}

/** By the answers of this moment, wherever in the report they were given. */
function asAnswered(rules: ProposalRules, block: PlanBlock, answers: Record<string, Answer>): ProposalRules {
  return { ...rules, facts: { ...rules.facts, ...answeredFacts(block, answers) } };
}
