/** How a person is named: in full, in prose, and in lists. */
import type { PersonName } from './person.ts';

/** `Alex James Lee`, or `Nguyễn Thị Hồng Ánh` where the family name goes first; a single word stays alone. */
export function fullName(name: PersonName): string {
  const given = [name.forename, name.middleNames];
  return present(...(name.isFamilyNameFirst === true ? [name.surname, ...given] : [...given, name.surname])).join(' ');
}

/** The form for prose: `Mr Lee`; without a title the forename and surname. */
export function proseName(name: PersonName): string {
  return present(name.title || name.forename, name.surname).join(' ');
}

/** The form for lists: `LEE, Alex`. */
export function listName(name: PersonName): string {
  return present(name.surname.toLocaleUpperCase('en-GB'), name.forename).join(', ');
}

/**
 * Every form in which this app writes the name of one person, for finding it in text: in full, first and last name,
 * the order of lists, and with the name the person goes by. A surname alone is a form only where it is the whole name.
 */
export function nameForms(name: PersonName): string[] {
  const { forename, preferred, surname } = name;
  const calledBy = [forename, preferred].filter((one) => one !== undefined && one !== '');
  const short = calledBy.flatMap((called) => [`${called} ${surname}`, `${surname} ${called}`]);
  return [...new Set([fullName(name), ...short])];
}

/** `Mr Lee's`. */
export function possessive(name: PersonName): string {
  return `${proseName(name)}'s`;
}

function present(...words: (string | undefined)[]): string[] {
  return words.filter((word) => word !== undefined && word !== '') as string[];
}
