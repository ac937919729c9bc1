/** How many cases stand in a list, and that there are others where it holds only the first of them. */

interface Found {
  shown: number;
  total: number;
  /** What was searched for; empty while nothing is. */
  query: string;
}

const counted = (count: number): string => count.toLocaleString('en-GB');

/** Undefined where the list holds all there are. */
export function wordsForOthers({ shown, total, query }: Found): string | undefined {
  if (total <= shown) return undefined;
  const first = `First ${counted(shown)} of ${counted(total)}`;
  return query === '' ? `${first} cases. Type to find others.` : `${first} that fit. Type more to find others.`;
}

export function wordsForFound(found: Found): string {
  return wordsForOthers(found) ?? `${counted(found.total)} ${found.total === 1 ? 'case' : 'cases'}`;
}
