/** Finds words of a vocabulary in text: whole words, any case, `*` at the end for any ending. */

const ready = new WeakMap<readonly string[], RegExp>();

/** Global and sticky-free; use `matchAll` or `test` on a fresh search. Curly and straight apostrophes are the same. */
function anyOf(words: readonly string[]): RegExp {
  const before = ready.get(words);
  if (before) return before;
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  ready.set(words, made);
  return made;
}

function pattern(word: string): string {
  const open = word.endsWith('*');
  return `${escapeForPattern(open ? word.slice(0, -1) : word)}${open ? '[\\p{L}]*' : ''}`;
}

/** A literal as a pattern; spaces match any run of white space, apostrophes and hyphens in every form. */
export function escapeForPattern(literal: string): string {
  return literal
    .replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/[-‐‑–]/g, '[-‐‑–]')
    .replace(/\s+/g, '\\s+');
}

export function mentions(text: string, words: readonly string[]): boolean {
  return words.length > 0 && anyOf(words).test(text);
}
