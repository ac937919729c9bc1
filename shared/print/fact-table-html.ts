/** A table of facts from the case record: caption, column heads that repeat, levels with their shape, sources below. */
import type { TableSnapshot } from '../document/document.ts';
import type { TableBlock } from '../template/template.ts';
import { joined, markup, type Markup } from './escape.ts';
import { levelIn, renderLevel } from './level-html.ts';
import { noteKept, type PageNotes } from './page-notes.ts';

/** From this many columns a table takes the whole width of the page instead of that of the text. */
const wideFrom = 5;

/** Old and new side by side are whole sentences, so they take it too. */
function isWide({ columns, slot }: TableSnapshot): boolean {
  return columns.length >= wideFrom || slot === 'table.changedSince';
}

export function renderFactTable(block: TableBlock, snapshot: TableSnapshot | undefined, notes: PageNotes): Markup {
  if (snapshot !== undefined) noteKept(notes, block.caption, snapshot);
  if (snapshot === undefined || snapshot.rows.length === 0) return renderAbsent(block, notes);
  return joined([
    markup`<table class="${isWide(snapshot) ? 'data wide' : 'data'}"><caption>${block.caption}</caption>
<thead><tr>${snapshot.columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${renderRows(snapshot)}
</tbody></table>`,
    notes.sources.note(snapshot.sources, notes.words.source),
  ]);
}

function renderAbsent({ caption, slot }: TableBlock, { words }: PageNotes): Markup {
  const says = slot === 'table.changedSince' ? words.nothingChanged : words.noRows;
  return markup`<p class="table-absent"><strong>${caption}:</strong> ${says}</p>`;
}

/** Rows with as many cells as there are columns; the first cell heads its row. */
export function renderRows(table: Pick<TableSnapshot, 'columns' | 'rows'>): Markup {
  return joined(
    table.rows.map((row) => {
      const cells = table.columns.map((_, at) => row[at] ?? '');
      return markup`<tr>${cells.map((text, at) => renderCell(text, at === 0))}</tr>`;
    }),
  );
}

/** A whole date stays on one line: split over two it reads like two facts. */
const wholeDate = /^\d{1,2} \p{L}+ \d{4}$/u;

function renderCell(text: string, isFirst: boolean): Markup {
  if (wholeDate.test(text))
    return isFirst ? markup`<th scope="row" class="day">${text}</th>` : markup`<td class="day">${text}</td>`;
  if (isFirst && levelIn(text) === undefined) return markup`<th scope="row">${renderLevel(text)}</th>`;
  return markup`<td>${renderLevel(text)}</td>`;
}
