/** Counts words as a person would: hyphenated words and contractions are one. */
import type { DocBlock } from './document.ts';
import { plainText } from './plain-text.ts';

const word = /[\p{L}\p{N}]+(?:['’.,\-‑/][\p{L}\p{N}]+)*/gu;

/** `fifty-one`, `don’t` and `4/8` are one word each; signs alone are none. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Words of a part, the words of its chips included. */
export function countWordsIn(blocks: readonly DocBlock[]): number {
  return countWords(plainText(blocks).text);
}
