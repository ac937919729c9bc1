/** Reads a table of facts from a case record. */
import type { CaseRecord } from '../model/case.ts';
import type { Source } from '../model/source.ts';
import { tableReaders } from './read-table-rows.ts';
import type { TableSlotId, TableValue } from './slots.ts';

/** The table as it stands; undefined where the record holds nothing for it. Sources are named once each. */
export function readTable(record: CaseRecord, slot: TableSlotId): TableValue | undefined {
  const { columns, rows } = tableReaders[slot];
  const found = rows(record);
  if (found.length === 0) return undefined;
  return { columns: [...columns], rows: found.map(({ cells }) => cells), sources: uniqueSources(found) };
}

function uniqueSources(rows: readonly { source: Source }[]): Source[] {
  const byWords = new Map(
    rows.map(({ source }) => [`${source.system}|${source.detail ?? ''}|${source.date}`, source] as const),
  );
  return [...byWords.values()];
}
