/** What the desk says in place of a table without rows. */
import type { TableSlotId } from './slots.ts';

export function emptyTableWords(slot: TableSlotId): string {
  return slot === 'table.changedSince'
    ? 'Nothing the signed report took from the case record has changed'
    : 'Nothing in the case record';
}
