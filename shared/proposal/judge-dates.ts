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
  const end = endOfOrder(proposal, catalogue, facts);
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

/** `unknown`: of an order that goes on and that the record does not hold. Undefined where it has no length yet. */
function endOfOrder(
  proposal: Proposal,
  { disposals }: RequirementCatalogue,
  { goesOn = false, orderBefore, dates }: ProposalFacts,
): IsoDate | 'unknown' | undefined {
  const entry = disposals.find(({ id }) => id === proposal.disposal);
  const whole = orderLength(proposal, entry);
  const counted = (from: IsoDate | undefined) =>
    whole && from && endOf({ figure: whole.figure, unit: whole.measure.unit }, from);
  if (!goesOn || entry?.requirementsWithin === undefined) return counted(dates.order);
  if (orderBefore === undefined) return 'unknown';
  return later(orderBefore.endsOn, counted(orderBefore.madeOn));
}

/** An order that goes on is made longer at most: it ends no earlier than the record says. */
function later(recorded: IsoDate, counted: IsoDate | undefined): IsoDate {
  return counted !== undefined && counted > recorded ? counted : recorded;
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

function firstAppointment(
  { requirement, firstAppointment: day }: ProposedRequirement,
  facts: ProposalFacts,
  end: IsoDate | 'unknown' | undefined,
): Ruling[] {
  const [first, name] = startOfOrder(facts);
  const late =
    end === 'unknown' ? endUnknown(day) : outOfOrder('late', 'the first appointment', day, 'the end of the order', end);
  return [...outOfOrder('early', name, first, 'the first appointment', day), ...late].map((one) =>
    at(requirement, 'first-appointment', one),
  );
}

/**
 * The earliest day on which the order can be made, and what it is. A requirement that stays in an order that goes on
 * began under it. Where no hearing is recorded, the conviction comes first.
 */
function startOfOrder({ goesOn = false, orderBefore, dates }: ProposalFacts): [IsoDate | undefined, string] {
  if (goesOn && orderBefore !== undefined) return [orderBefore.madeOn, 'the day the order was made'];
  if (goesOn || dates.order === undefined) return [dates.conviction, 'the conviction'];
  return [dates.order, 'the hearing'];
}

/** Nothing is judged by an end that nobody knows, and the author is told so. */
function endUnknown(day: IsoDate | undefined): Ruling[] {
  if (day === undefined) return [];
  const says = 'The case record holds no order that goes on, so whether this lies before its end is for you to check.';
  return [{ key: 'disposal/dates/end-unknown', effect: 'hint', says, provision: '' }];
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
