/** Cuts a text into the words that a name can be made of. */

/** Marks and characters without a shape go, so that a soft hyphen or a missing accent hides no name. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-');

export interface NameWord {
  at: number;
  /** Without marks, as written. */
  exact: string;
  folded: string;
  /** The word begins a new sentence or line, so no name runs into it. */
  opens: boolean;
  /** A full stop follows at once, as after an initial. */
  isDotted: boolean;
}

const word = /[\p{L}\p{M}][\p{L}\p{M}\p{Cf}'’‘‐‑-]*/gu;

export function nameWords(text: string): NameWord[] {
  const matches = [...text.matchAll(word)];
  return matches.map((match, index) => {
    const exact = strip(plain(match[0]));
    const before = matches[index - 1];
    const gap = before === undefined ? '\n' : text.slice(before.index + before[0].length, match.index);
    const isDotted = text[match.index + match[0].length] === '.';
    return { at: match.index, exact, folded: exact.toLowerCase(), opens: isBreak(before?.[0] ?? '', gap), isDotted };
  });
}

/** A full stop after one or two letters is that of an initial, or of `St.`; that of a title ends no sentence either. */
function isBreak(before: string, gap: string): boolean {
  return gap.includes('\n') || (before.length > 2 && !/^mrs$/iu.test(before) && /[.!?;:]\P{L}/u.test(gap));
}

/** `Lee's` as `Lee`, a closing quotation mark off the end. */
function strip(bare: string): string {
  return bare.replace(/'[sS]?$/u, '');
}

/** The same however the name is written. */
export function keyOf(words: readonly NameWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}
