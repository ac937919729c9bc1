/** A table the author made: leading header rows repeat on each page, header cells say what they head. */
import type { DocTable, Inline } from '../document/document.ts';
import { joined, markup, type Markup } from './escape.ts';

type Row = DocTable['rows'][number];
type Cell = Row[number];
type RenderCell = (children: readonly Inline[]) => Markup;

export function renderDocTable(table: DocTable, renderCell: RenderCell): Markup {
  const firstBodyRow = table.rows.findIndex((row) => !row.every((cell) => cell.isHeader));
  const headCount = firstBodyRow === -1 ? Math.min(1, table.rows.length - 1) : firstBodyRow;
  const width = Math.max(...table.rows.map((row) => row.length));
  const rows = table.rows.map((row, at) => renderRow(row, at < headCount, width, renderCell));
  return markup`<table class="data">
${
  rows.length > 0 && headCount > 0
    ? markup`<thead>
${joined(rows.slice(0, headCount))}
</thead>
`
    : markup``
}<tbody>
${joined(rows.slice(headCount))}
</tbody></table>`;
}

/** A row shorter than the widest is filled up, so that every row has a cell in every column. */
function renderRow(row: Row, isHead: boolean, width: number, renderCell: RenderCell): Markup {
  const cells = row.map((cell) => renderCellTag(cell, isHead, renderCell));
  const missing = Array.from({ length: width - row.length }, () => markup`<td></td>`);
  return markup`<tr>${cells}${missing}</tr>`;
}

function renderCellTag(cell: Cell, isHead: boolean, renderCell: RenderCell): Markup {
  const text = cell.paragraphs.map((paragraph, at) => markup`${at === 0 ? '' : markup`<br>`}${renderCell(paragraph)}`);
  if (isHead) return markup`<th scope="col">${text}</th>`;
  return cell.isHeader ? markup`<th scope="row">${text}</th>` : markup`<td>${text}</td>`;
}
