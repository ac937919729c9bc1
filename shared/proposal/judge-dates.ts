/** Judges dates against each other: of the record, of willingness, and of first appointments. */
import { dateInWords } from '../dates/wording.ts';
import type { IsoDate } from '../model/ids.ts';
import { endOf } from './calendar-span.ts';
import { orderLength } from './order-length.ts';
import type { Proposal, ProposedRequirement } from './proposal.ts';
import type { RequirementCatalogue } from './requirement-catalogue.ts';
import type { ProposalFacts, Ruling } from './ruling.ts';

/** A record whose dates cannot all be true decides no rule that turns on them. */
export function judgeDates(proposal: Proposal, catalogue: RequirementCatalogue, facts: ProposalFacts): Ruling[] {
  const { offence, conviction, order } = facts.dates;
  const end = endOfOrder(proposal, catalogue, order);
  return [
    ...outOfOrder('birth-offence', 'the date of birth', facts.dateOfBirth, 'the offence', offence),
    ...outOfOrder('offence-conviction', 'the offence', offence, 'the conviction', conviction),
    ...outOfOrder('conviction-hearing', 'the conviction', conviction, 'the hearing', order),
    ...proposal.requirements.flatMap((one) => [...saidOn(one, facts), ...firstAppointment(one, facts, end)]),
  ];
}

/** No requirement can be offered before both days are known: every rule on them turns on one or the other. */
export function judgeDatesRecorded({ dates }: ProposalFacts): Ruling[] {
  return (['offence', 'conviction'] as const)
    .filter((point) => dates[point] === undefined)
    .map((point) => ({
      key: `disposal/dates/${point}-recorded`,
      effect: 'missing',
      field: 'add',
      says: `The date of the ${point} is not recorded, so no requirement can be offered. Have the case record put right.`,
      provision: '',
    }));
}

function endOfOrder(proposal: Proposal, { disposals }: RequirementCatalogue, order: IsoDate | undefined) {
  const whole = orderLength(
    proposal,
    disposals.find(({ id }) => id === proposal.disposal),
  );
  if (whole === undefined || order === undefined) return undefined;
  return endOf({ figure: whole.figure, unit: whole.measure.unit }, order);
}

function saidOn({ requirement, willingness }: ProposedRequirement, facts: ProposalFacts): Ruling[] {
  const { offence = facts.dateOfBirth } = facts.dates;
  const earliest = facts.dates.offence === undefined ? 'the date of birth' : 'the offence';
  const said = willingness?.saidOn;
  const what = 'what was said of willingness';
  return [
    ...outOfOrder('early', earliest, offence, what, said),
    ...outOfOrder('late', what, said, 'today', facts.today),
  ].map((one) => at(requirement, 'willingness', one));
}

/** Where no hearing is recorded, the conviction is the earliest day on which an order can be made. */
function firstAppointment(
  { requirement, firstAppointment: day }: ProposedRequirement,
  { dates }: ProposalFacts,
  end: IsoDate | undefined,
): Ruling[] {
  const [first, name] = dates.order ? [dates.order, 'the hearing'] : [dates.conviction, 'the conviction'];
  return [
    ...outOfOrder('early', name, first, 'the first appointment', day),
    ...outOfOrder('late', 'the first appointment', day, 'the end of the order', end),
  ].map((one) => at(requirement, 'first-appointment', one));
}

/** The ruling at a field of a requirement. */
function at(requirement: string, field: string, one: Ruling): Ruling {
  return { ...one, key: one.key.replace('disposal/dates', `${requirement}/${field}`), requirement, field };
}

/** One ruling where the later day lies before the earlier one. */
export function outOfOrder(
  rule: string,
  earlier: string,
  first: string | undefined,
  later: string,
  second: string | undefined,
): Ruling[] {
  if (first === undefined || second === undefined || first <= second) return [];
  const says = `The dates cannot be right: ${later} (${dateInWords(second)}) lies before ${earlier} (${dateInWords(first)}).`;
  return [{ key: `disposal/dates/${rule}`, effect: 'missing', says, provision: '' }];
}
