/** Finds names, addresses, postcodes and telephone numbers of guarded people in text, however they are written. */
import type { CaseRecord } from '../model/case.ts';
import type { GuardedPerson } from '../model/victim.ts';
import { bare, namePatterns, nameWordsOf, whole, type KnownNames, type NamePattern } from './guarded-names.ts';
import { escapeForPattern } from './word-match.ts';

export interface GuardedHit {
  what: 'name' | 'address' | 'postcode' | 'number';
  at: number;
  /** As written, without accents. */
  words: string;
  /** False where it may be somebody else: only a part of the name stands there. */
  isSure: boolean;
}

/** Looks one person up in a text; made once for each run. */
export type GuardedSearch = (text: string) => GuardedHit[];

const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?![\p{L}\p{N}])/giu;

/**
 * What the person in the report is called or where they live is never a finding, even if it is shared.
 * `staff` are surnames of professionals of the case: such a surname may be theirs.
 */
export function guardedSearch(person: GuardedPerson, record: CaseRecord, staff: readonly string[]): GuardedSearch {
  const own = ownPlaces(record);
  const known = knownNames(record, staff);
  const names = person.names.flatMap((name) => namePatterns(name, known));
  const isNear = nameGlance(person.names);
  const addresses = person.addresses.flatMap((address) => addressPatterns(address, own));
  const postcodes = person.addresses.flatMap(postcodesIn).filter((code) => !own.postcodes.has(code));
  const numbers = person.numbers.map(digitsOf).filter((digits) => digits.length >= 6);
  return (text) => {
    const plain = bare(text);
    return [
      ...(isNear(plain) ? names.flatMap((name) => nameHits(name, plain)) : []),
      ...hits('address', addresses, plain),
      ...[...plain.matchAll(postcode)]
        .filter((match) => postcodes.includes(squeeze(match[0])))
        .map((match) => hitOf('postcode', match)),
      ...[...plain.matchAll(/\+?\d[\d\s()-]{4,}\d/gu)]
        .filter((match) => numbers.includes(digitsOf(match[0])))
        .map((match) => hitOf('number', match)),
    ];
  };
}

function knownNames({ person: { name } }: CaseRecord, staff: readonly string[]): KnownNames {
  const words = [name.forename, name.middleNames, name.surname, name.preferred].flatMap((one) =>
    nameWordsOf(bare(one ?? '')),
  );
  return {
    own: new Set(words.map((word) => word.toLowerCase())),
    ownInitial: bare(name.forename ?? '')
      .slice(0, 1)
      .toUpperCase(),
    staff: new Set(staff.map((one) => bare(one).toLowerCase())),
  };
}

/** An address the person has left may be a victim's home today, so only present and proposed ones are their own. */
interface OwnPlaces {
  address: string;
  postcodes: ReadonlySet<string>;
}

function ownPlaces({ addresses }: CaseRecord): OwnPlaces {
  const lines = addresses.filter(({ kind }) => kind !== 'previous').map((one) => `${one.lines} ${one.postcode ?? ''}`);
  return {
    address: bare(lines.join('\n'))
      .toLowerCase()
      .replace(/[\s,]+/g, ' '),
    postcodes: new Set(lines.flatMap(postcodesIn)),
  };
}

/** The whole address, or its first line where that has a house number. */
function addressPatterns(address: string, own: OwnPlaces): RegExp[] {
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

/** A quick look whether any word of the names stands in the text at all: most texts name nobody. */
function nameGlance(names: readonly string[]): (text: string) => boolean {
  const runs = names.flatMap((name) =>
    nameWordsOf(bare(name)).map((word) => word.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  const needles = runs.flatMap((run) => run.toSorted((a, b) => b.length - a.length).slice(0, 1));
  return (text) => {
    const folded = text.toLowerCase();
    return needles.some((needle) => folded.includes(needle));
  };
}

function nameHits({ pattern, isSure, isFit }: NamePattern, text: string): GuardedHit[] {
  const matches = [...text.matchAll(pattern)].filter(({ index }) => isFit?.(lineBefore(text, index)) ?? true);
  return matches.map((match) => hitOf('name', match, isSure));
}

/** At most as much as a look back needs. */
function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60), at);
}

function hits(what: GuardedHit['what'], patterns: readonly RegExp[], text: string): GuardedHit[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => hitOf(what, match)));
}

function hitOf(what: GuardedHit['what'], { index, 0: words }: RegExpExecArray, isSure = true): GuardedHit {
  return { what, at: index, words, isSure };
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
