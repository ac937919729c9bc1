/** Finds numbers of people in text, with or without spaces, dots and dashes inside. */

export interface NumberHit {
  /** Without spaces, dots and dashes, in capitals. */
  number: string;
  at: number;
  /** It may be an article and a year or an amount: "A 2024 UK study", "A 100 000 crowd". Only a known number counts then. */
  isDoubtful: boolean;
}

/** Formats: CRN one letter and six digits; prison number a letter, four digits, two letters. Source: HMPPS person record. */
const close = /(?<![\p{L}\p{N}])(?:\p{L}\d{6}|\p{L}\d{4}\p{L}{2})(?![\p{L}\p{N}])/giu;
/** Written apart only in capitals: "a 2019 to" is no number. */
const gap = '[^\\S\\n]?[.·\\-–]?[^\\S\\n]?';
const apart = new RegExp(
  `(?<![\\p{L}\\p{N}£.,-])\\p{Lu}${gap}(?:\\d${gap}){5}\\d(?![\\p{L}\\p{N}]|[.,\\-–/]?\\d|\\s\\d)` +
    `|(?<![\\p{L}\\p{N}.,-])\\p{Lu}${gap}\\d{4}${gap}\\p{Lu}{2}(?![\\p{L}\\p{N}])`,
  'gu',
);
const doubtful = /^(?:\p{Lu}\s+(?:19|20)\d\d\s+\p{Lu}{2}|[AI]\s+\d{3}\s+\d{3})$/u;
/** PNC: year, up to seven digits, a check letter; the year in two digits or four. */
const pnc =
  /(?<![\p{L}\p{N}/])(?:(?:19|20)?\d{2}\s?[/\\]\s?\d(?:[\s.]?\d){3,6}|(?:19|20)\d{2}[\s.-]\d(?:[\s.]?\d){6})[\s.-]?[A-HJ-NP-RT-Z](?![\p{L}\p{N}])/giu;

/** Each number once, in the order of the text. */
export function numbersIn(text: string): NumberHit[] {
  const plain = text.replace(/\p{Cf}/gu, '');
  const written = [...plain.matchAll(close), ...plain.matchAll(apart)];
  const hits = [
    ...written.map(({ 0: words, index }) => ({
      number: squeezed(words),
      at: index,
      isDoubtful: doubtful.test(words),
    })),
    ...[...plain.matchAll(pnc)].map(({ 0: words, index }) => ({ number: pncOf(words), at: index, isDoubtful: false })),
  ].toSorted((a, b) => a.at - b.at);
  return hits.filter(({ number }, index) => hits.findIndex((hit) => hit.number === number) === index);
}

/** `2011/0254871A` and `11/254871A` are the same number. */
export function pncOf(words: string): string {
  const [, years = '', digits = '', letter = ''] =
    /^(\d{4}|\d{2}(?=\W))\W*(\d[\s.\d]*\d)\W*(\p{L})$/u.exec(words) ?? [];
  return `${years.slice(-2)}/${Number(digits.replace(/\D/g, ''))}${letter}`.toUpperCase();
}

function squeezed(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
