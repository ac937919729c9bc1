/** Turns values of today into the snapshots a document keeps. */
import type { FactSnapshot, TableSnapshot } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate, IsoInstant } from '../model/ids.ts';
import { readSlot } from './read-slot.ts';
import { readTable } from './read-table.ts';
import type { SlotId, SlotValue, TableSlotId } from './slots.ts';

/** What a document accepts in one value; longer text is cut with an ellipsis rather than refused. */
const limits = { value: 4000, text: 4000, cell: 4000, rows: 300, sources: 50 };

/** When a snapshot is taken: the instant it is stamped with, and the civil day the facts are read for. */
export interface Moment {
  at: IsoInstant;
  today: IsoDate;
}

/** `form` says whether the words of a field or the sentence of a chip are kept. */
export function factSnapshotOf(
  record: CaseRecord,
  slot: SlotId,
  moment: Moment,
  form: 'text' | 'sentence' = 'text',
): FactSnapshot | undefined {
  const found: SlotValue | undefined = readSlot(record, slot, moment.today);
  if (found === undefined) return undefined;
  return {
    slot,
    value: clip(found.value, limits.value),
    text: clip(found[form], limits.text),
    source: found.source,
    insertedAt: moment.at,
  };
}

export function tableSnapshotOf(record: CaseRecord, slot: TableSlotId, at: IsoInstant): TableSnapshot | undefined {
  const found = readTable(record, slot);
  if (found === undefined) return undefined;
  return {
    slot,
    columns: found.columns,
    rows: found.rows.slice(0, limits.rows).map((row) => row.map((cell) => clip(cell, limits.cell))),
    sources: found.sources.slice(0, limits.sources),
    insertedAt: at,
  };
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
