/** Names that a report may give: the person's own in every form, and the professionals of the case. */
import { nameForms, titledForms } from '../model/naming.ts';
import type { CheckInput } from './check-input.ts';

type Known = Pick<CheckInput, 'record' | 'author'>;

/** The person themself, in every form and by each word of the name, with any title (kin may share it), and staff. */
export function namesThatBelong(known: Known): string[] {
  const { name } = known.record.person;
  const words = [name.forename, name.middleNames, name.surname, name.preferred].join(' ').split(/\s+/);
  return [...nameForms(name), ...words, ...titledForms(name.surname), ...staffOf(known).flatMap(staffForms)];
}

/** The last word of each professional's name. */
export function staffSurnames(known: Known): string[] {
  return staffOf(known).flatMap((name) => name.split(/\s+/).at(-1) ?? []);
}

/** An assessor is given with the role, after a comma. */
function staffOf({ record: { team, needsAssessment }, author }: Known): string[] {
  const assessor = needsAssessment?.assessor.split(',')[0];
  const names = [...Object.values(team).map((one) => one?.name), assessor, author.name];
  return names.flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()]));
}

function staffForms(name: string): string[] {
  const words = name.split(/\s+/);
  const surname = words.pop() ?? '';
  return [name, ...titledForms(surname), ...nameForms({ forename: words.join(' '), surname })];
}
