/** Judges whether each requirement ends with its order at the latest. */
import { lowerFirst } from '../dates/wording.ts';
import { amount } from './measure-in-words.ts';
import type { Proposal, ProposedRequirement } from './proposal.ts';
import type { DisposalEntry, RequirementCatalogue } from './requirement-catalogue.ts';
import { ruling, type Ruling } from './ruling.ts';

export function judgeLengths(proposal: Proposal, catalogue: RequirementCatalogue): Ruling[] {
  const disposal = catalogue.disposals.find(({ id }) => id === proposal.disposal);
  return proposal.requirements.flatMap((one) => outlasting(one, proposal, disposal, catalogue));
}

function outlasting(
  { requirement, figures }: ProposedRequirement,
  proposal: Proposal,
  disposal: DisposalEntry | undefined,
  catalogue: RequirementCatalogue,
): Ruling[] {
  const within = disposal?.requirementsWithin;
  const whole = disposal?.measures.find(({ id }) => id === within?.measure);
  const entry = catalogue.requirements.find(({ id }) => id === requirement);
  const most = whole && given(proposal.figures, whole.id);
  if (!within || !whole || !entry || !most) return [];
  return entry.measures
    .filter(({ unit, id }) => unit === whole.unit && (given(figures, id) ?? 0) > most)
    .map(({ id }) => {
      const says = `${entry.name} may not outlast the ${lowerFirst(whole.label)} of the order: ${amount(most, whole)}.`;
      return ruling('unlawful', { requirement, field: id, rule: 'within' }, says, within);
    });
}

function given(figures: Readonly<Record<string, number>>, id: string): number | undefined {
  return Object.hasOwn(figures, id) ? figures[id] : undefined;
}
