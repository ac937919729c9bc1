/** Whether a fact or a table in a report still says what the case record says today. */
import type { FactSnapshot, TableSnapshot } from './document.ts';

/** `kept`: the author saw today's value and kept the inserted one. `gone`: the record no longer has a value. */
export type FactState = 'current' | 'changed' | 'kept' | 'gone';

/** Values are compared, never words: the same value may be worded for a field or for a sentence. */
export function factState(held: FactSnapshot, today: FactSnapshot | undefined): FactState {
  if (held.value === today?.value) return 'current';
  if (held.keep !== undefined && held.keep.storeValue === (today?.value ?? '')) return 'kept';
  return today === undefined ? 'gone' : 'changed';
}

type Cells = Pick<TableSnapshot, 'columns' | 'rows'>;

/** As `factState`; a table that the record no longer has is one without rows. */
export function tableState(held: TableSnapshot, today: TableSnapshot | undefined): FactState {
  if (sameCells(held, today)) return 'current';
  if (held.keep !== undefined && sameCells(held.keep, today)) return 'kept';
  return today === undefined ? 'gone' : 'changed';
}

function sameCells(one: Cells, other: Cells | undefined): boolean {
  if (other === undefined || (one.rows.length === 0 && other.rows.length === 0)) {
    return one.rows.length === (other?.rows.length ?? 0);
  }
  return JSON.stringify([one.columns, one.rows]) === JSON.stringify([other.columns, other.rows]);
}
