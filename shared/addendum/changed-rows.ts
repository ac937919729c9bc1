/** Cells and rows of a signed report's tables that the record of today tells otherwise. */
import { lowerFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import { readTableRows } from '../template/read-table.ts';
import type { TableRow } from '../template/table-reader.ts';
import type { AddedReport } from './added-report.ts';
import { isSame, noLongerRecorded, type Change } from './change.ts';
import { pairRows } from './pair-rows.ts';
import { sealedTables, type SealedTable } from './sealed-values.ts';

export function changedRows(added: AddedReport, record: CaseRecord): Change[] {
  return sealedTables(added).flatMap((table) =>
    changesOf(table, readTableRows(record, table.slot, added.template.complianceUnder)),
  );
}

const notInReport = 'Not in the signed report';

function changesOf(table: SealedTable, today: { columns: string[]; rows: TableRow[] }): Change[] {
  const { pairs, gone, come } = pairRows(table.rows, today.rows);
  return [
    ...pairs.flatMap(([before, now]) => changedCells(table, today.columns, before, now)),
    ...gone.map((cells) => rowChange(table, cells, { before: inWords(table.columns, cells), now: noLongerRecorded })),
    ...come.map(({ cells, source }) =>
      rowChange(table, cells, { before: notInReport, now: inWords(today.columns, cells), source }),
    ),
  ];
}

/** The first cell heads its row, so a change of it alone cannot be told from another row. */
function changedCells(table: SealedTable, columns: readonly string[], before: string[], now: TableRow): Change[] {
  return columns.flatMap((column, at) => {
    const [held = '', today = ''] = [before[table.columns.indexOf(column)], now.cells[at]];
    if (at === 0 || isSame(held, today)) return [];
    return [rowChange(table, now.cells, { before: held, now: today, source: now.source }, lowerFirst(column))];
  });
}

function rowChange(
  { slot, name }: SealedTable,
  cells: readonly string[],
  said: Pick<Change, 'before' | 'now' | 'source'>,
  column?: string,
): Change {
  const row = cells[0] ?? '';
  const what = `${name}: ${row}${column === undefined ? '' : `, ${column}`}`;
  return { slot, row, isKept: false, what, ...said };
}

/** `To: Leeds; Status: Received`, without the first cell, which heads the row, and without empty ones. */
function inWords(columns: readonly string[], cells: readonly string[]): string {
  const said = columns.flatMap((column, at) => {
    const cell = cells[at] ?? '';
    return at === 0 || cell === '' || cell === '–' ? [] : [`${column}: ${cell}`];
  });
  return said.length === 0 ? (cells[0] ?? '') : said.join('; ');
}
