/** A table of a plan: caption, heads that repeat on each page, the first cell heading its row, groups where it has them. */
import { empty, joined, lines, markup, type Markup } from './escape.ts';

export interface PlanRows {
  /** Stands across the table above its rows. */
  group?: string;
  rows: readonly (readonly (string | Markup)[])[];
}

interface PlanTable {
  caption: string;
  columns: readonly string[];
  /** Which set of column widths it takes. */
  look: string;
}

/** Groups without rows are left out; empty where no row is left. */
export function renderPlanTable({ caption, columns, look }: PlanTable, groups: readonly PlanRows[]): Markup {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return empty;
  return markup`<table class="data wide release ${look}"><caption>${caption}</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
${joined(filled.map((group) => renderGroup(group, columns.length)))}
</table>`;
}

function renderGroup({ group, rows }: PlanRows, width: number): Markup {
  const head =
    group === undefined ? empty : markup`<tr class="group"><th scope="rowgroup" colspan="${width}">${group}</th></tr>`;
  return joined([markup`<tbody>`, head, ...rows.map(renderRow), markup`</tbody>`]);
}

function renderRow(cells: readonly (string | Markup)[]): Markup {
  const written = cells.map((cell) => (typeof cell === 'string' ? lines(cell) : cell));
  return markup`<tr>${written.map((cell, at) => (at === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`))}</tr>`;
}
