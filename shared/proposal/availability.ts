/** Which requirements, and orders beside the sentence, can still be added to a proposal, and why the others cannot. */
import { judgeDatesRecorded } from './judge-dates.ts';
import { judgeCommencement, judgeForce } from './judge-force.ts';
import { judgeClashes } from './judge-whole.ts';
import type { Proposal, ProposedOrder, ProposedRequirement } from './proposal.ts';
import type { RequirementCatalogue, RequirementEntry } from './requirement-catalogue.ts';
import { eachOnce } from './settle.ts';
import type { ProposalFacts, Ruling } from './ruling.ts';

export interface Addable {
  entry: { id: string; name: string };
  /**
   * What the law says against it in this case; empty where it may be ordered. What is `missing` here must be recorded
   * before it can be offered at all.
   */
  against: Ruling[];
}

/** In the order of the catalogue, without those in the proposal. */
export function addable(proposal: Proposal, catalogue: RequirementCatalogue, facts: ProposalFacts): Addable[] {
  const held = new Set(proposal.requirements.map(({ requirement }) => requirement));
  return catalogue.requirements
    .filter(({ id }) => !held.has(id))
    .map((entry) => ({ entry, against: rulingsAgainst(entry, proposal, catalogue, facts) }));
}

/** The same of orders beside the sentence: each once, and none waits for a date. */
export function addableOrders(
  { orders = [] }: Proposal,
  catalogue: RequirementCatalogue,
  facts: ProposalFacts,
): Addable[] {
  const held = new Set(orders.map(({ order }) => order));
  return catalogue.orders
    .filter(({ id }) => !held.has(id))
    .map((entry) => ({
      entry,
      against: judgeCommencement(entry, entry.id, facts).filter(({ effect }) => effect === 'unlawful'),
    }));
}

function rulingsAgainst(
  entry: RequirementEntry,
  proposal: Proposal,
  catalogue: RequirementCatalogue,
  facts: ProposalFacts,
): Ruling[] {
  const requirements = [...proposal.requirements, newRequirement(entry.id)];
  const clashes = eachOnce(judgeClashes(catalogue, { ...proposal, requirements })).filter(({ key }) =>
    key.split(/[/]|clash-/).includes(entry.id),
  );
  const unlawful = [...judgeForce(entry, entry.id, facts), ...clashes].filter(({ effect }) => effect === 'unlawful');
  return [...judgeDatesRecorded(facts), ...unlawful];
}

/** As it stands when it has just been added. */
export function newRequirement(requirement: string): ProposedRequirement {
  return { requirement, figures: {}, answers: {}, reason: '', service: '' };
}

/** The same of an order beside the sentence. */
export function newOrder(order: string): ProposedOrder {
  return { order, answers: {}, terms: '', reason: '' };
}
