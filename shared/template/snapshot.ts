/** Turns values of today into the snapshots a document keeps. */
import type { AddedReport } from '../addendum/added-report.ts';
import { changedSince } from '../addendum/changed-since.ts';
import { isSignedSlot, readSignedSlot, type SignedSlot } from '../addendum/signed-slots.ts';
import type { FactSnapshot, TableSnapshot } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate, IsoInstant } from '../model/ids.ts';
import { readSlot } from './read-slot.ts';
import { readTable } from './read-table.ts';
import type { Under } from './table-reader.ts';
import type { SlotId, SlotValue, TableSlotId, TableValue } from './slots.ts';

/** What a document accepts in one value; longer text is cut with an ellipsis rather than refused. */
const limits = { value: 4000, text: 4000, cell: 4000, rows: 300, sources: 50 };

/** When a snapshot is taken: the instant it is stamped with, and the civil day the facts are read for. */
export interface Moment {
  at: IsoInstant;
  today: IsoDate;
  /** Of an addendum: the signed report it adds to. */
  addedTo?: AddedReport | undefined;
  /** Whose compliance the tables list, as the template says. */
  under?: Under;
}

/** `form` says whether the words of a field or the sentence of a chip are kept. */
export function factSnapshotOf(
  record: CaseRecord,
  slot: SlotId,
  moment: Moment,
  form: 'text' | 'sentence' = 'text',
): FactSnapshot | undefined {
  const found = isSignedSlot(slot) ? readOfAdded(slot, moment) : readSlot(record, slot, moment.today);
  if (found === undefined) return undefined;
  return {
    slot,
    value: clip(found.value, limits.value),
    text: clip(found[form], limits.text),
    source: found.source,
    insertedAt: moment.at,
  };
}

function readOfAdded(slot: SignedSlot, { addedTo }: Moment): SlotValue | undefined {
  return addedTo && readSignedSlot(addedTo, slot);
}

export function tableSnapshotOf(record: CaseRecord, slot: TableSlotId, moment: Moment): TableSnapshot | undefined {
  const found = tableOf(record, slot, moment);
  if (found === undefined) return undefined;
  return {
    slot,
    columns: found.columns,
    rows: found.rows.slice(0, limits.rows).map((row) => row.map((cell) => clip(cell, limits.cell))),
    sources: found.sources.slice(0, limits.sources),
    insertedAt: moment.at,
  };
}

/** An addendum to which nothing has changed has that table too, without rows. */
function tableOf(record: CaseRecord, slot: TableSlotId, { addedTo, today, under }: Moment): TableValue | undefined {
  if (slot !== 'table.changedSince') return readTable(record, slot, under);
  return addedTo && changedSince(addedTo, record, today);
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
