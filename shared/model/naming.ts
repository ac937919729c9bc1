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
 * Every form in which the name of one person is usually written, for finding it in text: in full, first and last name,
 * the order of lists, with the name the person goes by, with initials and after a title. A surname alone is a form only
 * where it is the whole name.
 */
export function nameForms(name: PersonName): string[] {
  const { forename, preferred, surname } = name;
  const calledBy = [forename, preferred].filter((one) => one !== undefined && one !== '');
  const short = calledBy.flatMap((called) => [`${called} ${surname}`, `${surname} ${called}`]);
  return [...new Set([fullName(name), ...short, ...initialForms(name), ...titledForms(surname, name.title)])];
}

/** `A Lee` and `A J Lee`, and the order of lists; without full stops, which a search passes over. */
function initialForms({ forename, middleNames, surname }: PersonName): string[] {
  const [first, ...others] = wordsOf(forename, middleNames).map(([initial = '']) => initial.toUpperCase());
  if (first === undefined) return [];
  const all = [first, ...others];
  return [...new Set([first, all.join(' '), all.join('')])].flatMap((short) => [
    `${short} ${surname}`,
    `${surname} ${short}`,
  ]);
}

/** Of a woman it is often not known which of three titles she uses. */
const womensTitles = ['Ms', 'Mrs', 'Miss'];
const titles = ['Mr', ...womensTitles, 'Mx'];

/** `Mr Lee`; with every usual title where the person's own is not known. */
export function titledForms(surname: string, title?: string): string[] {
  const known = title === undefined || title === '' ? titles : womensTitles.includes(title) ? womensTitles : [title];
  return known.map((one) => `${one} ${surname}`);
}

function wordsOf(...names: (string | undefined)[]): string[] {
  return present(...names.flatMap((name) => name?.split(/[\s-]+/)));
}

/** `Mr Lee's`. */
export function possessive(name: PersonName): string {
  return `${proseName(name)}'s`;
}

function present(...words: (string | undefined)[]): string[] {
  return words.filter((word) => word !== undefined && word !== '') as string[];
}
