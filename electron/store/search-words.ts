/** Folds names and queries alike, so that `Nguyen` finds Nguyễn, `sian` finds Siân and `oneill` needs no apostrophe. */
import type { CaseRecord } from '../../shared/model/case.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const wholeLetters: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** Lower case without marks; words parted by single spaces. */
function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðłøßæœþı]/g, (letter) => wholeLetters[letter] ?? letter)
    .replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a case is found by: names, CRN, prison number and main offence. */
export function caseWords({ person, offences }: CaseRecord): string {
  const { name } = person;
  const main = offences.find((offence) => offence.isMain) ?? offences[0];
  const found = [name.forename, name.middleNames, name.surname, name.preferred, person.crn, person.nomsNumber];
  return foldForSearch([...found, main?.description].filter((text) => text !== undefined).join(' '));
}

/** Surname first, for the order of lists. */
export function sortName({ person }: CaseRecord): string {
  return foldForSearch(`${person.name.surname} ${person.name.forename ?? ''}`);
}

/**
 * Every word of the query, each quoted and matched from its beginning; undefined for an empty query.
 * Folding leaves letters and digits only, so nothing of the query can act as an operator.
 */
export function matchExpression(query: string): string | undefined {
  const words = foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0
    ? undefined
    : words
        .slice(0, 12)
        .map((word) => `"${word}"*`)
        .join(' AND ');
}
