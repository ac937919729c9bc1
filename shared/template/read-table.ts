/** Reads a table of facts from a case record. */
import type { CaseRecord } from '../model/case.ts';
import type { Source } from '../model/source.ts';
import { tableReaders } from './read-table-rows.ts';
import type { TableSlotId, TableValue } from './slots.ts';
import type { TableRow, Under } from './table-reader.ts';

/** The table as it stands; undefined where the record holds nothing for it. Sources are named once each. */
export function readTable(record: CaseRecord, slot: TableSlotId, under?: Under): TableValue | undefined {
  const { columns, rows } = readTableRows(record, slot, under);
  if (rows.length === 0) return undefined;
  return { columns, rows: rows.map(({ cells }) => cells), sources: uniqueSources(rows.map(({ source }) => source)) };
}

/** As `readTable`, each row with its source; no rows where the record does not hold the table. */
export function readTableRows(
  record: CaseRecord,
  slot: TableSlotId,
  under?: Under,
): { columns: string[]; rows: TableRow[] } {
  if (slot === 'table.changedSince') return { columns: [], rows: [] };
  const { columns, rows } = tableReaders[slot];
  return { columns: [...columns], rows: rows(record, under) };
}

/** Each source once, withheld where one row of it is; those first, so that no cut takes the mark away. */
export function uniqueSources(sources: readonly Source[]): Source[] {
  const byWords = new Map<string, Source>();
  for (const source of sources) {
    const key = `${source.system}|${source.detail ?? ''}|${source.date}`;
    const isWithheld = source.withheld === true || byWords.get(key)?.withheld === true;
    byWords.set(key, isWithheld ? { ...source, withheld: true } : source);
  }
  const isMarked = ({ withheld }: Source): number => Number(withheld === true);
  return [...byWords.values()].toSorted((a, b) => isMarked(b) - isMarked(a));
}
