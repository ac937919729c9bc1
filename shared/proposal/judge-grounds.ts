/** Judges what one requirement rests on: willingness, its reason, the need or purpose it serves, and how it is delivered. */
import { lowerFirst } from '../dates/wording.ts';
import type { ProposedRequirement } from './proposal.ts';
import type { RequirementEntry } from './requirement-catalogue.ts';
import { ruling, type Ruling } from './ruling.ts';

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

/** A requirement is for this person only with a reason, and with the need it answers or the purpose it serves. */
export function judgeGrounds(entry: RequirementEntry, proposed: ProposedRequirement): Ruling[] {
  const { reason, need, purpose } = proposed;
  const name = lowerFirst(entry.name);
  return [
    ...(reason.trim() === '' ? [plain(entry, 'missing', 'reason/given', `Say why ${name} suits this person.`)] : []),
    ...(entry.needs.length > 0 && need === undefined
      ? [plain(entry, 'missing', 'need/given', `Choose the need that ${name} answers.`)]
      : []),
    ...(entry.needs.length === 0 && need === undefined && purpose === undefined
      ? [plain(entry, 'hint', 'purpose/chosen', `Neither a need nor a purpose is chosen for ${name}.`)]
      : []),
  ];
}

/** A court cannot rely on what nobody is named to begin. */
export function judgeDelivery(entry: RequirementEntry, { service, firstAppointment }: ProposedRequirement): Ruling[] {
  if (service.trim() !== '' || firstAppointment !== undefined) return [];
  const says = `Neither a local service nor a first appointment is given for ${lowerFirst(entry.name)}.`;
  return [plain(entry, 'warning', 'service/delivery', says)];
}

/** @param place the field and the rule, with a stroke between them */
function plain({ id }: RequirementEntry, effect: Ruling['effect'], place: string, says: string): Ruling {
  const [field = ''] = place.split('/');
  return { key: `${id}/${place}`, effect, requirement: id, field, says, provision: '' };
}
