/** Words for a need's score, finding and links, and the order in which needs are shown. */
import { upperFirst } from '../../../shared/dates/wording.ts';
import type { Need } from '../../../shared/model/need.ts';

export const findingWords: Record<Need['status'], string> = {
  identified: 'Identified',
  'not identified': 'Not identified',
  'not answered': 'Not answered',
};

const rank: Record<Need['status'], number> = { identified: 0, 'not answered': 1, 'not identified': 2 };

/** Identified needs first, then the unanswered, then the rest; within each the highest share of its maximum first. */
export function needsInOrder(needs: readonly Need[]): Need[] {
  return needs.toSorted((a, b) => rank[a.status] - rank[b.status] || share(b) - share(a));
}

function share(need: Need): number {
  return need.score === undefined || need.max === undefined ? -1 : need.score / need.max;
}

/** "6 of 8", "Not scored" or "Not answered". */
export function scoreInWords(need: Need): string {
  if (need.status === 'not answered') return 'Not answered';
  return need.score === undefined || need.max === undefined
    ? 'Not scored'
    : `${String(need.score)} of ${String(need.max)}`;
}

/** "Harm and reoffending", "Harm", "Reoffending" or "Neither". */
export function linksOf(need: Need): string {
  const links = [need.isLinkedToHarm && 'harm', need.isLinkedToReoffending && 'reoffending'].filter(
    (link) => link !== false,
  );
  return links.length === 0 ? 'Neither' : upperFirst(links.join(' and '));
}
