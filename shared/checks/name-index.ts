/** Looks many names up in a text at once, however many cases the store holds. */
import { calendarWords } from './calendar-words.ts';
import { keyOf, nameWords, type NameWord } from './name-words.ts';
import { isOrdinaryWord } from './vocabulary.ts';

export interface NameHit {
  /** The CRN of the case the person is from. */
  crn: string;
  /** The name as it is looked up, the same however it is written. */
  name: string;
  at: number;
  /** A title and one surname, as "Mrs Jones": often somebody else of that name. */
  isTitleOnly: boolean;
}

export interface NameIndex {
  /** Places of known names in the text. */
  find(text: string): NameHit[];
}

interface Names {
  /** CRN by name of two words or more in lower case; undefined for names that belong in the report. */
  full: Map<string, string | undefined>;
  /** CRN by name of a single word, as written and in capitals: in lower case it may be an ordinary word. */
  single: Map<string, string>;
  longest: number;
}

/** `leaveOut` are names that belong in the report. One of a single word keeps that word from standing for somebody else. */
export function nameIndex(people: readonly { crn: string; names: string[] }[], leaveOut: readonly string[]): NameIndex {
  const names: Names = { full: new Map(), single: new Map(), longest: 0 };
  const own = new Set(leaveOut.map((name) => keyOf(nameWords(name))));
  for (const { crn, names: forms } of people) for (const form of forms) addName(names, form, crn, own);
  for (const name of leaveOut) addFull(names, nameWords(name), undefined);
  return { find: (text) => (people.length === 0 ? [] : findIn(text, names)) };
}

function addName(names: Names, form: string, crn: string, own: ReadonlySet<string>): void {
  const words = nameWords(form);
  const [only] = words;
  if (words.length !== 1 || only === undefined) addFull(names, words, crn);
  else if (!own.has(only.folded) && !calendarWords.has(only.exact)) {
    names.single.set(only.exact, crn).set(only.exact.toUpperCase(), crn);
  }
}

function addFull(names: Names, words: readonly NameWord[], crn: string | undefined): void {
  if (words.length < 2) return;
  names.full.set(keyOf(words), crn);
  names.longest = Math.max(names.longest, words.length);
}

/** The longest name at each place counts, so that no name is found inside a longer one. */
function findIn(text: string, names: Names): NameHit[] {
  const words = nameWords(text);
  const hits: NameHit[] = [];
  for (let start = 0; start < words.length;) {
    const length = lengthAt(words, start, names);
    const name = keyOf(words.slice(start, start + length));
    const crn = length > 1 ? names.full.get(name) : singleAt(words[start], names);
    const first = words[start];
    if (crn !== undefined && first !== undefined) {
      hits.push({ crn, name, at: first.at, isTitleOnly: length === 2 && title.test(first.folded) });
    }
    start += length;
  }
  return hits;
}

/** "Young people …" begins a sentence, or stands in a heading; it names nobody. */
function singleAt(word: NameWord | undefined, { single }: Names): string | undefined {
  if (word === undefined) return undefined;
  return word.opens && isOrdinaryWord(word.folded) ? undefined : single.get(word.exact);
}

/** How many words the longest known name that begins here has; 1 where there is none. */
function lengthAt(words: readonly NameWord[], start: number, { full, longest }: Names): number {
  const ahead = words.slice(start, start + longest);
  const next = ahead.findIndex(({ opens }, index) => index > 0 && opens);
  for (let length = next < 0 ? ahead.length : next; length > 1; length -= 1) {
    const taken = ahead.slice(0, length);
    if (full.has(keyOf(taken)) && isWritten(taken)) return length;
  }
  return 1;
}

const title = /^(?:mr|mrs|ms|miss|mx|dr)$/u;

/** A title or an initial makes a name only where the rest is written as one: "miss day", "a wood" are words. */
function isWritten(words: readonly NameWord[]): boolean {
  const initials = words.filter(({ exact }) => exact.length === 1);
  if (!title.test(words[0]?.folded ?? '') && initials.length === 0) return true;
  const rest = words.filter((word) => !title.test(word.folded));
  return rest.every(({ exact }) => /^\p{Lu}/u.test(exact)) && !isArticle(words, initials);
}

/** "A Young offender", "As for Reed I …": a lone A or I without a full stop is a word before a word, and after any name. */
function isArticle(words: readonly NameWord[], initials: readonly NameWord[]): boolean {
  const [only] = initials;
  if (only === undefined || initials.length > 1 || only.isDotted || !/^[AI]$/u.test(only.exact)) return false;
  return only === words.at(-1) || words.some(({ folded }) => isOrdinaryWord(folded));
}
