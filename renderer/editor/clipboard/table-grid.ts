/** Lays the cells of an HTML table out in rows and columns, with merged cells spread over the places they cover. */
import { documentLimits } from '../../../shared/document/document.ts';

/** What stands in one place of the grid. Only in the first place of a merged cell do its words stand. */
interface Place {
  cell: HTMLTableCellElement;
  isFirst: boolean;
}

/** One place for each column; undefined where the table has no cell. */
export type GridRow = { row: HTMLTableRowElement; places: (Place | undefined)[] };

/** Columns in which no cell begins are left out: word processors and spreadsheets merge over many that are empty. */
export function layOut(table: HTMLTableElement): GridRow[] {
  const rows = spread([...table.rows].filter((row) => row.closest('table') === table));
  const begun = new Set(rows.flatMap(({ places }) => places.flatMap((place, at) => (place?.isFirst ? [at] : []))));
  const columns = [...begun].toSorted((a, b) => a - b);
  return rows.map(({ row, places }) => ({ row, places: columns.map((column) => places[column]) }));
}

function spread(rows: readonly HTMLTableRowElement[]): GridRow[] {
  const grid: GridRow[] = rows.map((row) => ({ row, places: [] }));
  for (const [top, { row, places }] of grid.entries()) {
    let left = 0;
    for (const cell of row.cells) {
      while (places[left] !== undefined) left += 1;
      cover(grid.slice(top, top + heightOf(cell, rows.slice(top))), left, cell);
    }
  }
  return grid;
}

/** The first of the rows is the one the cell stands in. What an earlier cell covers stays covered by it. */
function cover(rows: readonly GridRow[], left: number, cell: HTMLTableCellElement): void {
  const width = spanOf(cell, 'colspan', widest);
  for (const [down, { places }] of rows.entries()) {
    for (let at = left; at < left + width; at += 1) {
      places[at] ??= { cell, isFirst: down === 0 && at === left };
    }
  }
}

/** A cell never reaches out of its head, body or foot; a span of 0 reaches to the end of it. */
function heightOf(cell: HTMLTableCellElement, below: readonly HTMLTableRowElement[]): number {
  const outside = below.findIndex((row) => row.parentElement !== below[0]?.parentElement);
  const room = outside === -1 ? below.length : outside;
  return spanOf(cell, 'rowspan', room) || room;
}

/** Wider than any table a report takes; a span in hostile HTML may be any number. */
const widest = documentLimits.columns * 100;

function spanOf(cell: HTMLTableCellElement, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  const least = name === 'colspan' ? 1 : 0;
  return Number.isNaN(span) || span < least ? 1 : Math.min(span, most);
}
