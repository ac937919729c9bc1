/** Finds names, addresses, postcodes and telephone numbers of guarded people in text, however they are written. */
import type { CaseRecord } from '../model/case.ts';
import type { GuardedPerson } from '../model/victim.ts';
import { calendarWords } from './calendar-words.ts';
import { escapeForPattern } from './word-match.ts';

export interface GuardedHit {
  what: 'name' | 'address' | 'postcode' | 'number';
  at: number;
}

/** Looks one person up in a text; made once for each run. */
export type GuardedSearch = (text: string) => GuardedHit[];

const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?![\p{L}\p{N}])/giu;
const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Prof|Sir|Lady|PC|DC|DS)\\.?\\s+';
/** Characters without a shape go as well: a soft hyphen inside a name must not hide it. */
const bare = (text: string) => text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '');

/** What the person in the report is called or where they live is never a finding, even if it is shared. */
export function guardedSearch(person: GuardedPerson, record: CaseRecord): GuardedSearch {
  const own = ownWords(record);
  const names = person.names.flatMap((name) => namePatterns(name, own));
  const addresses = person.addresses.flatMap((address) => addressPatterns(address, own));
  const postcodes = person.addresses.flatMap(postcodesIn).filter((code) => !own.postcodes.has(code));
  const numbers = person.numbers.map(digitsOf).filter((digits) => digits.length >= 6);
  return (text) => {
    const plain = bare(text);
    return [
      ...hits('name', names, plain),
      ...hits('address', addresses, plain),
      ...[...plain.matchAll(postcode)]
        .filter((match) => postcodes.includes(squeeze(match[0])))
        .map((match) => ({ what: 'postcode' as const, at: match.index })),
      ...[...plain.matchAll(/\+?\d[\d\s()-]{4,}\d/gu)]
        .filter((match) => numbers.includes(digitsOf(match[0])))
        .map((match) => ({ what: 'number' as const, at: match.index })),
    ];
  };
}

/** An address the person has left may be a victim's home today, so only present and proposed ones are their own. */
interface OwnWords {
  names: ReadonlySet<string>;
  address: string;
  postcodes: ReadonlySet<string>;
}

function ownWords({ person: { name }, addresses }: CaseRecord): OwnWords {
  const words = [name.forename, name.middleNames, name.surname, name.preferred].flatMap((one) =>
    wordsOf(bare(one ?? '')),
  );
  const lines = addresses.filter(({ kind }) => kind !== 'previous').map((one) => `${one.lines} ${one.postcode ?? ''}`);
  return {
    names: new Set(words.map((word) => word.toLowerCase())),
    address: bare(lines.join('\n'))
      .toLowerCase()
      .replace(/[\s,]+/g, ' '),
    postcodes: new Set(lines.flatMap(postcodesIn)),
  };
}

/** The name in full in any case; the surname after a title; the forename alone where it is written as a name. */
function namePatterns(name: string, own: OwnWords): RegExp[] {
  const words = wordsOf(bare(name));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.every((word) => own.names.has(word.toLowerCase()))) return [];
  if (words.length === 1) return own.names.has(first.toLowerCase()) ? [] : [whole(escapeForPattern(first), 'gu')];
  const full = whole(words.map(escapeForPattern).join('[\\s,]+'), 'giu');
  const short = whole(`${escapeForPattern(first)}[\\s,]+${escapeForPattern(last)}`, 'giu');
  const titled = own.names.has(last.toLowerCase()) ? [] : [whole(`${title}${escapeForPattern(last)}`, 'gu')];
  return [full, short, ...titled, ...forename(first, last, own)];
}

/** Not at the start of a sentence, where "Will" and "Grace" are ordinary words, and not before another surname. */
function forename(first: string, last: string, own: OwnWords): RegExp[] {
  if (first.length < 3 || own.names.has(first.toLowerCase()) || /^(?:Mr|Mrs|Ms|Miss|Dr)$/u.test(first)) return [];
  if (calendarWords.has(first)) return [];
  const inside = '(?<=[\\p{Ll}\\p{N},;:)"”]\\s)';
  const notAnother = `(?!\\s+(?!${escapeForPattern(last)})\\p{Lu}\\p{Ll})`;
  return [new RegExp(`${inside}${escapeForPattern(first)}(?![\\p{L}\\p{N}])${notAnother}`, 'gu')];
}

/** The whole address, or its first line where that has a house number. */
function addressPatterns(address: string, own: OwnWords): RegExp[] {
  const plain = bare(address).trim();
  const lines = plain.split(/\s*[,\n]\s*/).filter((line) => line !== '');
  const first = lines[0] ?? '';
  const second = lines[1];
  const street = /\d/.test(first) && !/\p{L}{3}/u.test(first) && second !== undefined ? `${first} ${second}` : first;
  const wanted = [plain.replace(postcode, ' ').trim(), ...(/\d/.test(street) ? [street] : [])];
  return wanted
    .filter((words) => words.length > 5 && !own.address.includes(words.toLowerCase().replace(/[\s,]+/g, ' ')))
    .map((words) =>
      whole(
        words
          .split(/[\s,]+/)
          .filter((word) => word !== '')
          .map(escapeForPattern)
          .join('[\\s,]+'),
        'giu',
      ),
    );
}

function hits(what: GuardedHit['what'], patterns: readonly RegExp[], text: string): GuardedHit[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ what, at: match.index })));
}

/** Half of a double-barrelled name is another name. */
function whole(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)${pattern}(?![\\p{L}\\p{N}]|-\\p{L})`, flags);
}

function wordsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
}

function postcodesIn(text: string): string[] {
  return [...text.matchAll(postcode)].map((match) => squeeze(match[0]));
}

function squeeze(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

/** Digits with the national prefix: `+44 7700 …` and `07700 …` are the same number. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^(?:0044|44)0?(?=\d{9,10}$)/, '0');
}
