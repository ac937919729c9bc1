/** The author's blocks as HTML: numbered paragraphs, sub-headings, quotes, nested lists and tables. */
import type { DocBlock, ListBlock } from '../document/document.ts';
import { renderDocTable } from './doc-table-html.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import { hasWords, renderInlines } from './inline-html.ts';
import type { ParagraphNumbers } from './numbering.ts';
import type { PageNotes } from './page-notes.ts';
import { unknownType } from './unknown-type.ts';

/** `numbers` is absent for the copy on page one; `subHeading` is the level right below the heading above the text. */
export interface BlockSetting {
  notes: PageNotes;
  numbers?: ParagraphNumbers;
  subHeading: 3 | 4;
}

export function renderBlocks(blocks: readonly DocBlock[], setting: BlockSetting): Markup {
  return joined(blocks.map((block) => renderBlock(block, setting)));
}

function renderBlock(block: DocBlock, setting: BlockSetting): Markup {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.children, setting);
    case 'sub-heading':
      return renderSubHeading(block.children, setting);
    case 'quote':
      return renderQuote(block.children, setting);
    case 'list':
      return renderList(block, setting);
    case 'table':
      return renderDocTable(block, (cell) => renderInlines(cell, setting.notes, placeOf(setting)));
    default:
      throw unknownType('block', block);
  }
}

function placeOf({ notes, numbers }: BlockSetting): string | undefined {
  return numbers && notes.words.paragraph(numbers.current);
}

type Children = Extract<DocBlock, { type: 'paragraph' }>['children'];

function renderParagraph(children: Children, setting: BlockSetting): Markup {
  if (!hasWords(children)) return empty;
  if (!setting.numbers) return markup`<p>${renderInlines(children, setting.notes)}</p>`;
  const number = setting.numbers.next();
  const text = renderInlines(children, setting.notes, placeOf(setting));
  return markup`<p class="numbered"><span class="number">${number} </span>${text}</p>`;
}

function renderSubHeading(children: Children, setting: BlockSetting): Markup {
  if (!hasWords(children)) return empty;
  const text = renderInlines(children, setting.notes, placeOf(setting));
  return setting.subHeading === 3 ? markup`<h3>${text}</h3>` : markup`<h4>${text}</h4>`;
}

function renderQuote(children: Children, setting: BlockSetting): Markup {
  if (!hasWords(children)) return empty;
  return markup`<blockquote><p>${renderInlines(children, setting.notes, placeOf(setting))}</p></blockquote>`;
}

function renderList(list: ListBlock, setting: BlockSetting): Markup {
  const entries = list.entries.map((entry) => {
    const text = renderInlines(entry.children, setting.notes, placeOf(setting));
    return entry.list === undefined
      ? markup`<li>${text}</li>`
      : markup`<li>${text}
${renderList(entry.list, setting)}</li>`;
  });
  return list.ordered
    ? markup`<ol>
${joined(entries)}
</ol>`
    : markup`<ul>
${joined(entries)}
</ul>`;
}

/** Whether a part holds anything a reader could see. */
export function isWritten(blocks: readonly DocBlock[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'list') return block.entries.some((entry) => isEntryWritten(entry));
    if (block.type === 'table') return block.rows.flat().some((cell) => cell.paragraphs.some(hasWords));
    return hasWords(block.children);
  });
}

function isEntryWritten(entry: ListBlock['entries'][number]): boolean {
  return hasWords(entry.children) || (entry.list?.entries ?? []).some(isEntryWritten);
}
