/** Looks many names up in a text at once, however many cases the store holds. */
import { calendarWords } from './calendar-words.ts';

/** Marks and characters without a shape go, so that a soft hyphen or a missing accent hides no name. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-');

export interface NameHit {
  /** The CRN of the case the person is from. */
  crn: string;
  /** The name as it is looked up, the same however it is written. */
  name: string;
  at: number;
}

export interface NameIndex {
  /** Places of known names in the text. */
  find(text: string): NameHit[];
}

interface Word {
  at: number;
  /** Without marks, as written. */
  exact: string;
  folded: string;
  /** The word begins a new sentence or line, so no name runs into it. */
  opens: boolean;
}

interface Names {
  /** CRN by name of two words or more in lower case; undefined for names that belong in the report. */
  full: Map<string, string | undefined>;
  /** CRN by name of a single word, as written and in capitals: in lower case it may be an ordinary word. */
  single: Map<string, string>;
  longest: number;
}

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{Cf}'’‘‐‑-]*/gu;

/** `leaveOut` are names that belong in the report. One of a single word keeps that word from standing for somebody else. */
export function nameIndex(people: readonly { crn: string; names: string[] }[], leaveOut: readonly string[]): NameIndex {
  const names: Names = { full: new Map(), single: new Map(), longest: 0 };
  const own = new Set(leaveOut.map((name) => keyOf(wordsOf(name))));
  for (const { crn, names: forms } of people) for (const form of forms) addName(names, form, crn, own);
  for (const name of leaveOut) addFull(names, wordsOf(name), undefined);
  return { find: (text) => (people.length === 0 ? [] : findIn(text, names)) };
}

function addName(names: Names, form: string, crn: string, own: ReadonlySet<string>): void {
  const words = wordsOf(form);
  const [only] = words;
  if (words.length !== 1 || only === undefined) addFull(names, words, crn);
  else if (!own.has(only.folded) && !calendarWords.has(only.exact)) {
    names.single.set(only.exact, crn).set(only.exact.toUpperCase(), crn);
  }
}

function addFull(names: Names, words: readonly Word[], crn: string | undefined): void {
  if (words.length < 2) return;
  names.full.set(keyOf(words), crn);
  names.longest = Math.max(names.longest, words.length);
}

/** The longest name at each place counts, so that no name is found inside a longer one. */
function findIn(text: string, names: Names): NameHit[] {
  const words = wordsOf(text);
  const hits: NameHit[] = [];
  for (let start = 0; start < words.length;) {
    const length = lengthAt(words, start, names);
    const name = keyOf(words.slice(start, start + length));
    const crn = length > 1 ? names.full.get(name) : names.single.get(words[start]?.exact ?? '');
    if (crn !== undefined) hits.push({ crn, name, at: words[start]?.at ?? 0 });
    start += length;
  }
  return hits;
}

/** How many words the longest known name that begins here has; 1 where there is none. */
function lengthAt(words: readonly Word[], start: number, { full, longest }: Names): number {
  const ahead = words.slice(start, start + longest);
  const next = ahead.findIndex(({ opens }, index) => index > 0 && opens);
  for (let length = next < 0 ? ahead.length : next; length > 1; length -= 1) {
    if (full.has(keyOf(ahead.slice(0, length)))) return length;
  }
  return 1;
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

function wordsOf(text: string): Word[] {
  const matches = [...text.matchAll(word)];
  return matches.map((match, index) => {
    const exact = strip(plain(match[0]));
    const before = matches[index - 1];
    const gap = before === undefined ? '' : text.slice(before.index + before[0].length, match.index);
    return { at: match.index, exact, folded: exact.toLowerCase(), opens: isBreak(before?.[0] ?? '', gap) };
  });
}

/** A full stop after one or two letters is that of an initial, or of `St.`. */
function isBreak(before: string, gap: string): boolean {
  return gap.includes('\n') || (before.length > 2 && /[.!?;:]\P{L}/u.test(gap));
}

/** `Lee's` as `Lee`, a closing quotation mark off the end. */
function strip(bare: string): string {
  return bare.replace(/'[sS]?$/u, '');
}
