/** Words by which checks recognise needs, enquiries and sources in the author's text; the words are data. */
import type { Enquiry } from '../model/risk.ts';
import type { NeedId } from '../model/need.ts';
import words from './vocabulary.en.json' with { type: 'json' };

interface Vocabulary {
  needs: Record<NeedId, string[]>;
  enquiries: Record<Enquiry['kind'], string[]>;
  /** Ways to say that an answer has not come. */
  outstanding: string[];
  /** Words that name where a fact came from. */
  sources: string[];
  /** Forenames and surnames that are ordinary words as well: at the start of a sentence, alone, they name nobody. */
  namesThatAreWords: string[];
}

export const vocabulary: Vocabulary = words;

const ordinary: ReadonlySet<string> = new Set(vocabulary.namesThatAreWords);

export function isOrdinaryWord(name: string): boolean {
  return ordinary.has(name.toLowerCase());
}
