/** Judges whether the order has a length for its requirements, and whether each of them ends with it at the latest. */
import { lowerFirst } from '../dates/wording.ts';
import { isLonger } from './calendar-span.ts';
import { amount } from './measure-in-words.ts';
import { given, lengthToGive, orderLength } from './order-length.ts';
import type { Proposal } from './proposal.ts';
import type { DisposalEntry, RequirementCatalogue, RequirementEntry } from './requirement-catalogue.ts';
import { ofEntry, ruling, type ProposalFacts, type Ruling } from './ruling.ts';

export function judgeLengths(proposal: Proposal, catalogue: RequirementCatalogue, facts: ProposalFacts): Ruling[] {
  const disposal = catalogue.disposals.find(({ id }) => id === proposal.disposal);
  if (disposal === undefined) return [];
  const whole = orderLength(proposal, disposal);
  return [
    ...lengthMissing(proposal, disposal),
    ...proposal.requirements.flatMap(({ requirement, figures }) => {
      const entry = catalogue.requirements.find(({ id }) => id === requirement);
      return whole === undefined || entry === undefined ? [] : outlasting(entry, figures, whole, facts);
    }),
  ];
}

function lengthMissing(proposal: Proposal, disposal: DisposalEntry): Ruling[] {
  const measure = lengthToGive(proposal, disposal);
  const within = disposal.requirementsWithin;
  if (measure === undefined || within === undefined || given(proposal.figures, measure.id)) return [];
  const says = `${disposal.name}: give the ${lowerFirst(measure.label)}, since requirements stand in it.`;
  return [ofEntry(ruling('missing', { field: measure.id, rule: 'given' }, says, within), disposal.id)];
}

function outlasting(
  { id: requirement, name, measures }: RequirementEntry,
  figures: Readonly<Record<string, number>>,
  { measure, figure: most, within }: NonNullable<ReturnType<typeof orderLength>>,
  { dates }: ProposalFacts,
): Ruling[] {
  const whole = { figure: most, unit: measure.unit };
  return measures
    .filter(({ id, unit }) => isLonger({ figure: given(figures, id) ?? 0, unit }, whole, dates.order))
    .map(({ id }) => {
      const says = `${name} may not outlast the ${lowerFirst(measure.label)} of the order: ${amount(most, measure)}.`;
      const place = { requirement, field: id, rule: 'within', figures: [given(figures, id) ?? 0, most] };
      return ruling('unlawful', place, says, within);
    });
}
