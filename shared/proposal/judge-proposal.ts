/** Judges a whole proposal against the catalogue: every ruling with its provision, in the order of the proposal. */
import { judgeAlternatives } from './judge-alternatives.ts';
import { judgeCustody } from './judge-custody.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeForce } from './judge-force.ts';
import { judgeLengths } from './judge-lengths.ts';
import { judgeDates, judgeDatesRecorded } from './judge-dates.ts';
import { judgeDelivery, judgeGrounds, judgeWillingness } from './judge-grounds.ts';
import { judgeTwice, noProvision, unknownEntry } from './judge-known.ts';
import { judgeOrders } from './judge-orders.ts';
import { judgeClashes, judgeShape } from './judge-whole.ts';
import type { Proposal, ProposedRequirement } from './proposal.ts';
import type { RequirementCatalogue } from './requirement-catalogue.ts';
import { ofEntry, ruling, type ProposalFacts, type Ruling } from './ruling.ts';

/** Pure and total: what the catalogue does not know is itself a ruling. */
export function judgeProposal(proposal: Proposal, catalogue: RequirementCatalogue, facts: ProposalFacts): Ruling[] {
  return [
    ...judgeDisposal(proposal, catalogue, facts),
    ...judgeCustody(proposal, catalogue, facts),
    ...proposal.requirements.flatMap((one) => judgeRequirement(one, proposal, catalogue, facts)),
    ...judgeLengths(proposal, catalogue, facts),
    ...judgeClashes(catalogue, proposal),
    ...judgeTwice(heldIn(proposal), catalogue.requirements),
    ...judgeOrders(proposal, catalogue, facts),
    ...judgeDates(proposal, catalogue, facts),
    ...judgeAlternatives(proposal, catalogue),
  ];
}

function judgeDisposal(proposal: Proposal, catalogue: RequirementCatalogue, facts: ProposalFacts): Ruling[] {
  if (proposal.disposal === undefined)
    return [ruling('missing', { rule: 'chosen' }, 'Choose the sentence you propose.', noProvision)];
  const entry = catalogue.disposals.find(({ id }) => id === proposal.disposal);
  if (entry === undefined) return [ofEntry(unknownEntry(undefined, proposal.disposal), proposal.disposal)];
  return [
    ...[
      ...judgeForce(entry, undefined, facts),
      ...judgeFigures(entry, undefined, proposal, facts, heldIn(proposal)),
    ].map((one) => ofEntry(one, entry.id)),
    ...judgeShape(entry, proposal),
    ...(entry.takesRequirements ? judgeDatesRecorded(facts) : []),
  ];
}

function heldIn({ requirements }: Proposal): string[] {
  return requirements.map(({ requirement }) => requirement);
}

function judgeRequirement(
  proposed: ProposedRequirement,
  proposal: Proposal,
  catalogue: RequirementCatalogue,
  facts: ProposalFacts,
): Ruling[] {
  const entry = catalogue.requirements.find(({ id }) => id === proposed.requirement);
  if (entry === undefined) return [unknownEntry(proposed.requirement, proposed.requirement)];
  return [
    ...judgeForce(entry, entry.id, facts),
    ...judgeFigures(entry, entry.id, proposed, facts, heldIn(proposal)),
    ...judgeWillingness(entry, proposed),
    ...judgeGrounds(entry, proposed),
    ...judgeDelivery(entry, proposed),
  ];
}
