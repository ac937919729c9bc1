/** The ways in which the name of a guarded person may be written in a report. */
import { calendarWords } from './calendar-words.ts';
import { isOrdinaryWord } from './vocabulary.ts';
import { escapeForPattern } from './word-match.ts';

export interface NamePattern {
  pattern: RegExp;
  /** False where only a part of the name stands there, so that it may be somebody else's. */
  isSure: boolean;
  /** Whether the words before it, to the start of the line, allow it to be a name; asked of matches alone, to be quick. */
  isFit?: (before: string) => boolean;
}

/** Lower case: words of the person's own name, and surnames of the professionals of the case. */
export interface KnownNames {
  own: ReadonlySet<string>;
  ownInitial: string;
  staff: ReadonlySet<string>;
}

const titles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Prof|Sir|Lady|PC|WPC|PCSO|DC|DS|Constable|Sergeant';
const title = `(?:${[...titles.split('|'), ...titles.toUpperCase().split('|'), 'mr', 'mrs', 'ms'].join('|')})\\.?\\s+`;
const leadingTitle = new RegExp(`^(?:(?:${titles})\\.?\\s+)+`, 'iu');
/** At the start of a sentence, a line, a quotation or a bracket. */
const isOpening = (before: string) => /(?:^|[.!?:;]["”’')\]]*\s{1,3}|["“‘([\t•–-]\s?)$/u.test(before);
/** "Adele Holt's" is of somebody else; "At Holt's" begins a sentence. */
const isAfterName = (before: string) => /[^\s.!?:;]["”’')\]]*\s+\p{Lu}[\p{L}'’-]+\s$/u.test(before);
const isAfterInitial = (before: string) => /(?<!\p{L})\p{Lu}\.?\s?$/u.test(before);

/** Characters without a shape go as well: a soft hyphen inside a name must not hide it. */
export const bare = (text: string) => text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');

export function nameWordsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
}

/** The name in full in any case; the surname after a title or an initial; a part alone where it is written as a name. */
export function namePatterns(name: string, known: KnownNames): NamePattern[] {
  return eachPerson(bare(name)).flatMap((one) => patternsOf(nameWordsOf(one), known));
}

/** "Paul and Anita Lowther" are two people. */
function eachPerson(name: string): string[] {
  const [first = '', ...others] = name.split(/\s+(?:and|&)\s+/iu).map((one) => one.replace(leadingTitle, ''));
  const surname = nameWordsOf(others.at(-1) ?? '').at(-1);
  const isForename = nameWordsOf(first).length === 1 && surname !== undefined;
  return [isForename ? `${first} ${surname}` : first, ...others];
}

function patternsOf(words: readonly string[], known: KnownNames): NamePattern[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.every((word) => isOwn(word, known))) return [];
  if (words.length === 1) return isOwn(first, known) ? [] : [sure(whole(asName(first), 'gu'))];
  const full = whole(words.map(escapeForPattern).join('[\\s,]+'), 'giu');
  const ends = [escapeForPattern(first), escapeForPattern(last)];
  const short = [ends, ends.toReversed()].map((pair) => sure(whole(pair.join('[\\s,]+'), 'giu')));
  return [
    sure(full),
    ...short,
    ...initialled(first, last, known),
    ...surnameAlone(last, known),
    ...forename(first, last, known),
  ];
}

/** "G. Holt", "G A Holt", "HOLT, G". "A Young man" is nobody, nor is a relative with the initial of the person's own. */
function initialled(first: string, last: string, known: KnownNames): NamePattern[] {
  const initial = first.slice(0, 1).toUpperCase();
  if (isOwn(last, known) && initial === known.ownInitial) return [];
  const gap = /^[AI]$/u.test(initial) && isOrdinaryWord(last) ? '\\.\\s?' : '(?:\\.\\s?|\\s)';
  const before = `${initial}\\p{Lu}?${gap}(?:\\p{Lu}(?:\\.\\s?|\\s)){0,2}${asName(last)}`;
  const after = `${asName(last)},\\s*${initial}(?:\\.|(?=[\\s),;]|$))`;
  return [unsure(before, (words) => !isAfterInitial(words)), unsure(after)];
}

/** After a title it is the person, or a professional of the same name; alone it must be written as nobody writes a word. */
function surnameAlone(last: string, known: KnownNames): NamePattern[] {
  if (isOwn(last, known)) return [];
  const titled = { pattern: whole(`${title}${asName(last)}`, 'gu'), isSure: !known.staff.has(last.toLowerCase()) };
  if (isOrdinaryWord(last) || calendarWords.has(last) || known.staff.has(last.toLowerCase())) return [titled];
  const name = escapeForPattern(last);
  const isAlone = (before: string) => !isAfterName(before);
  return [
    titled,
    unsure(`${name}(?!\\s+\\p{Lu})`, isOpening),
    unsure(`${name}(?=['’‘](?:s(?!\\p{L})|(?!\\p{L})))`, isAlone),
    ...(last.length < 3 ? [] : [unsure(`${escapeForPattern(last.toUpperCase())}(?!\\s+\\p{Lu}\\p{Ll})`, isAlone)]),
  ];
}

/** "Will" and "Grace" are ordinary words at the start of a sentence; before another surname it is another person. */
function forename(first: string, last: string, known: KnownNames): NamePattern[] {
  if (first.length < 3 || isOwn(first, known) || calendarWords.has(first)) return [];
  const name = escapeForPattern(first);
  const notAnother = `(?!\\s+(?!${escapeForPattern(last)})\\p{Lu}\\p{Ll})`;
  const inside = sure(new RegExp(`(?<=[\\p{Ll}\\p{N},;:)"”]\\s)${name}(?![\\p{L}\\p{N}]|-\\p{L})${notAnother}`, 'gu'));
  if (isOrdinaryWord(first)) return [inside];
  return [
    inside,
    unsure(`${name}${notAnother}`, isOpening),
    unsure(`${escapeForPattern(first.toUpperCase())}${notAnother}`),
  ];
}

/** As the name is given, or in capitals. */
function asName(word: string): string {
  return `(?:${escapeForPattern(word)}|${escapeForPattern(word.toUpperCase())})`;
}

function isOwn(word: string, { own }: KnownNames): boolean {
  return own.has(word.toLowerCase());
}

const sure = (pattern: RegExp): NamePattern => ({ pattern, isSure: true });
const unsure = (pattern: string, isFit?: NamePattern['isFit']): NamePattern => ({
  pattern: whole(pattern, 'gu'),
  isSure: false,
  ...(isFit === undefined ? {} : { isFit }),
});

/** Half of a double-barrelled name is another name. */
export function whole(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)${pattern}(?![\\p{L}\\p{N}]|-\\p{L})`, flags);
}
