/** Passphrases: four random words to suggest, and an honest estimate of how hard a typed one is to guess. */
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as Core from '@zxcvbn-ts/core';
import type * as Common from '@zxcvbn-ts/language-common';
import type * as English from '@zxcvbn-ts/language-en';
import list from './word-list.json' with { type: 'json' };

const { words: wordList } = list;

/** Four different words of 7,776, 51.7 bits, drawn anew where the estimate would call them less than strong. */
export function suggestPassphrase(): string {
  let words = fourWords();
  while (ratePassphrase(words).label !== 'strong') words = fourWords();
  return words;
}

function fourWords(): string {
  const words = new Set<string>();
  while (words.size < 4) words.add(wordList[randomInt(wordList.length)] ?? '');
  return [...words].join(' ');
}

export interface PassphraseRating {
  /** Base-2 logarithm of the guesses a skilled attacker needs. */
  bits: number;
  label: 'too weak' | 'fair' | 'strong';
  advice: string;
  isEnough: boolean;
}

const enoughBits = 40;
const strongBits = 50;
/** The estimate looks at the beginning only: more can never make a passphrase weaker, and the time stays short. */
const longestRated = 120;

export function ratePassphrase(text: string): PassphraseRating {
  const { guessesLog10, feedback } = estimator().check(text.normalize('NFC').slice(0, longestRated));
  const bits = Math.max(0, Math.round(guessesLog10 * Math.log2(10) * 10) / 10);
  const label = bits < enoughBits ? 'too weak' : bits < strongBits ? 'fair' : 'strong';
  return { bits, label, advice: adviceFor(label, feedback.warning), isEnough: bits >= enoughBits };
}

function adviceFor(label: PassphraseRating['label'], warning: string | null): string {
  if (label === 'strong') return 'Hard to guess. Keep the recovery code somewhere safe.';
  if (label === 'fair') return 'Enough. Another word that has nothing to do with the others would make it strong.';
  return [warning ?? 'This would be guessed too soon.', 'Add words that have nothing to do with each other.'].join(' ');
}

/** Words that anyone would try first on a computer of the service. */
const serviceWords = [
  ...['probation', 'prison', 'parole', 'justice', 'hmpps', 'ministry', 'offender', 'officer', 'court', 'report'],
  ...['sentence', 'licence', 'victim', 'crown', 'magistrates', 'delius', 'ndelius', 'oasys', 'nomis', 'pdu', 'psr'],
  ...['carchar', 'prawf', 'cymru', 'wales', 'england', 'prepare', 'recovery', 'passphrase', 'store', 'demo'],
];

let known: Core.ZxcvbnFactory | undefined;

/** The dictionaries take a fifth of a second to load, so only once somebody types a new passphrase. */
function estimator(): Core.ZxcvbnFactory {
  if (known !== undefined) return known;
  const require = createRequire(import.meta.url);
  const { ZxcvbnFactory } = require('@zxcvbn-ts/core') as typeof Core;
  const common = require('@zxcvbn-ts/language-common') as typeof Common;
  const english = require('@zxcvbn-ts/language-en') as typeof English;
  known = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, service: serviceWords },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
  return known;
}
