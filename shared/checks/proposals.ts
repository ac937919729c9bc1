/** The proposals of a report as the checks read them: each with its block, its place and what the law says of it. */
import type { ProposalRules } from '../document/plan-rules.ts';
import { judgeProposal } from '../proposal/judge-proposal.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Ruling } from '../proposal/ruling.ts';
import { eachOnce, isSettled } from '../proposal/settle.ts';
import type { PlanBlock } from '../template/template.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { shownFields } from './shown-text.ts';

export interface ShownProposal {
  block: PlanBlock;
  place: Finding['place'];
  /** Absent while nothing has been begun. */
  proposal: Proposal | undefined;
  /** Absent where the catalogue cannot be read. */
  rules: ProposalRules | undefined;
}

export function shownProposals(input: CheckInput): ShownProposal[] {
  return shownFields(input).flatMap(({ section, block }) => {
    if (block.type !== 'plan') return [];
    const plan = input.document.plans[block.id];
    const rules = input.planRules[block.id];
    const place = { section: section.id, field: block.id };
    return [{ block, place, proposal: plan?.content, rules }];
  });
}

/** Rulings that nothing settles yet; a clash stands once. */
export function openRulings({ proposal, rules }: ShownProposal): Ruling[] {
  if (proposal === undefined || rules === undefined) return [];
  const rulings = eachOnce(judgeProposal(proposal, rules.requirements, rules.facts));
  return rulings.filter((ruling) => !isSettled(ruling, proposal));
}

/** Ids only, in the letters of a key. */
export function keyOf({ block }: ShownProposal, { key }: Ruling): string {
  return `${block.id}:${key.replaceAll('/', ':').replaceAll(/[^a-z0-9:-]/g, '-')}`;
}
