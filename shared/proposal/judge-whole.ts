/** Judges what concerns several pieces of a proposal: clashes, willingness, requirements without an order, reasons. */
import { dateInWords, lowerFirst } from '../dates/wording.ts';
import type { Clash, DisposalEntry, RequirementCatalogue, RequirementEntry } from './requirement-catalogue.ts';
import type { Proposal, ProposedRequirement } from './proposal.ts';
import { ruling, type ProposalFacts, type Ruling } from './ruling.ts';

/** Both of a pair are named, so that each shows the clash at its own place. */
export function judgeClashes(catalogue: RequirementCatalogue, { requirements }: Proposal): Ruling[] {
  const held = new Set(requirements.map(({ requirement }) => requirement));
  return catalogue.clashes
    .filter(({ between: [a, b] }) => held.has(a) && held.has(b))
    .flatMap((clash) => bothSides(clash));
}

function bothSides(clash: Clash): Ruling[] {
  const [a, b] = clash.between;
  const side = (one: string, other: string) =>
    ruling(clash.effect, { requirement: one, rule: `clash-${other}` }, clash.says, clash);
  return [side(a, b), side(b, a)];
}

/** Sentencing Act 2020, Schedule 9: mental health, drug rehabilitation and alcohol treatment need willingness. */
export function judgeWillingness(entry: RequirementEntry, proposed: ProposedRequirement): Ruling[] {
  if (!entry.needsWillingness) return [];
  const { willingness } = proposed;
  const say = (effect: Ruling['effect'], says: string) => [
    ruling(effect, { requirement: entry.id, field: 'willingness', rule: 'willing' }, says, entry.force),
  ];
  if (willingness === undefined || willingness.isWilling === 'not asked')
    return say('missing', `${entry.name} needs the person’s willingness. Record the answer, its day and who heard it.`);
  if (willingness.isWilling === 'no')
    return say('unlawful', `${entry.name} cannot be ordered without the person’s willingness to comply.`);
  if (willingness.saidOn === undefined || willingness.saidTo.trim() === '')
    return say('missing', `${entry.name}: give the day the person said so, and to whom.`);
  return [];
}

/** A requirement is for this person only with a need it answers and a reason; named where either is lacking. */
export function judgeGrounds(entry: RequirementEntry, proposed: ProposedRequirement): Ruling[] {
  const say = (field: string, says: string): Ruling => ({
    key: `${entry.id}/${field}/given`,
    effect: 'missing',
    requirement: entry.id,
    field,
    says,
    provision: '',
  });
  return [
    ...(proposed.reason.trim() === '' ? [say('reason', `Say why ${lowerFirst(entry.name)} suits this person.`)] : []),
    ...(entry.needs.length > 0 && proposed.need === undefined
      ? [say('need', `Choose the need that ${lowerFirst(entry.name)} answers.`)]
      : []),
  ];
}

/** Requirements stand only in an order that takes them, and such an order needs at least one. */
export function judgeShape(disposal: DisposalEntry, { requirements, purposes }: Proposal): Ruling[] {
  const say = (rule: string, effect: Ruling['effect'], says: string) => ruling(effect, { rule }, says, disposal.force);
  return [
    ...(disposal.needsRequirement && requirements.length === 0
      ? [say('requirement', 'missing', `${disposal.name} needs at least one requirement.`)]
      : []),
    ...(!disposal.takesRequirements && requirements.length > 0
      ? [say('no-requirement', 'unlawful', `${disposal.name} takes no requirements.`)]
      : []),
    ...(purposes.length === 0
      ? [say('purpose', 'missing', 'Choose the purposes of sentencing that the proposal serves.')]
      : []),
  ];
}

/** A record whose dates cannot all be true decides no rule that turns on them. */
export function judgeDates({ requirements }: Proposal, { dateOfBirth, dates }: ProposalFacts): Ruling[] {
  const { offence, conviction, order } = dates;
  return [
    ...outOfOrder('birth-offence', 'the date of birth', dateOfBirth, 'the offence', offence),
    ...outOfOrder('offence-conviction', 'the offence', offence, 'the conviction', conviction),
    ...outOfOrder('conviction-hearing', 'the conviction', conviction, 'the hearing', order),
    ...requirements.flatMap(({ requirement, firstAppointment }) =>
      outOfOrder('hearing-appointment', 'the hearing', order, 'the first appointment', firstAppointment).map((one) => ({
        ...one,
        key: `${requirement}/first-appointment/order`,
        requirement,
        field: 'first-appointment',
      })),
    ),
  ];
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
