/** A proposal being built: what it holds, what it is judged by, what is said of it, and the one way to change it. */
import { useMemo } from 'react';
import type { Plan } from '../../../../shared/document/plan.ts';
import type { ProposalRules } from '../../../../shared/document/plan-rules.ts';
import { judgeProposal } from '../../../../shared/proposal/judge-proposal.ts';
import { emptyProposal, type Proposal, type ProposedRequirement } from '../../../../shared/proposal/proposal.ts';
import type { Ruling } from '../../../../shared/proposal/ruling.ts';
import type { PlanBlock } from '../../../../shared/template/template.ts';
import { useDesk, useSession } from '../report-context.ts';

export interface ProposalDesk {
  block: PlanBlock;
  proposal: Proposal;
  rules: ProposalRules;
  /** As one types: every ruling, settled or not. */
  rulings: readonly Ruling[];
  change: (changes: Partial<Proposal>) => void;
  changeRequirement: (id: string, changes: Partial<ProposedRequirement>) => void;
}

/** Undefined where the catalogue cannot be read. A proposal is stored from its first change on. */
export function useProposal(block: PlanBlock): ProposalDesk | undefined {
  const { view, session } = useDesk();
  const plan = useSession((state) => state.document.plans[block.id]);
  const rules = view.planRules[block.id];
  const rulings = useMemo(
    () => (rules === undefined ? [] : judgeProposal(heldIn(plan, rules), rules.requirements, rules.facts)),
    [plan, rules],
  );
  if (rules === undefined) return undefined;
  const proposal = heldIn(plan, rules);
  const change = (changes: Partial<Proposal>) => {
    session.setPlan(block.id, { kind: 'proposal', content: { ...proposal, ...changes } });
  };
  return {
    block,
    proposal,
    rules,
    rulings,
    change,
    changeRequirement: (id, changes) => {
      change({
        requirements: proposal.requirements.map((one) => (one.requirement === id ? { ...one, ...changes } : one)),
      });
    },
  };
}

function heldIn(plan: Plan | undefined, { requirements }: ProposalRules): Proposal {
  return plan?.content ?? emptyProposal(requirements.version);
}

/** The id of a field of the form; `requirement` unset for the sentence itself. */
export function fieldId({ block }: Pick<ProposalDesk, 'block'>, requirement: string | undefined, field: string) {
  return `${block.id}-${requirement ?? 'disposal'}-${field}`;
}

/** Where a ruling is settled. What concerns a whole requirement, or the whole, stands at its head. */
export function placeOf(desk: Pick<ProposalDesk, 'block'>, { key, requirement, field }: Ruling): string {
  if (field !== undefined) return fieldId(desk, requirement, field);
  if (key === 'disposal/whole/purpose') return fieldId(desk, undefined, 'purposes');
  if (key === 'disposal/whole/requirement') return fieldId(desk, undefined, 'add');
  return fieldId(desk, requirement, requirement === undefined ? 'sentence' : 'head');
}
