/** Folds or unfolds the guidance of a part, one list of it or all, and reads out what now stands open. */
import type { PartBoard } from './part-board.ts';

export function toggleGuidance(
  board: PartBoard,
  part: HTMLElement | null,
  say: (message: string) => void,
  listId?: string,
): void {
  if (part === null) return;
  const isOpen = board.toggleGuidance(part, listId);
  const lists = [...part.querySelectorAll('.guidance-lines')].filter(
    (list) => listId === undefined || list.id === listId,
  );
  const lines = lists.flatMap((list) => [...list.children].map((line) => line.textContent));
  if (lines.length > 0) say(isOpen ? `What to include: ${lines.join(' ')}` : 'What to include is folded away');
}
