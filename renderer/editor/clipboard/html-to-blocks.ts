/** Turns HTML from anywhere into blocks of a report, which can hold nothing that a report cannot. */
import {
  type DocBlock,
  documentLimits,
  type DocTable,
  type Inline,
  type ListBlock,
  type ListEntry,
} from '../../../shared/document/document.ts';
import { cleanHtml, type DroppedKind } from './clean-html.ts';
import { inlinesOf, isBlank, trimInlines } from './html-inlines.ts';
import { layOut, type GridRow } from './table-grid.ts';
import { restoreWordLists } from './word-lists.ts';

const blockTags =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, section, article, li, hr, dl, dt, dd';

export function htmlToBlocks(html: string): { blocks: DocBlock[]; dropped: DroppedKind[] } {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const dropped = cleanHtml(root);
  restoreWordLists(root);
  const isCut = [...root.querySelectorAll('table')].some(isTooLarge);
  return { blocks: blocksOf(root), dropped: isCut ? [...dropped, 'cells beyond 12 columns or 300 rows'] : dropped };
}

/** Runs of inline content between blocks become paragraphs of their own. */
function blocksOf(container: Element): DocBlock[] {
  const blocks: DocBlock[] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    const children = trimInlines(loose.flatMap((node) => inlinesOf(node)));
    if (!isBlank(children)) blocks.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const node of container.childNodes) {
    if (node instanceof Element && isBlock(node)) {
      flush();
      blocks.push(...blockOf(node));
    } else loose.push(node);
  }
  flush();
  return blocks;
}

function isBlock(found: Element): boolean {
  return found.matches(blockTags) || found.querySelector(blockTags) !== null;
}

function blockOf(found: Element): DocBlock[] {
  const tag = found.tagName.toLowerCase();
  if (tag === 'ul' || tag === 'ol') return listOf(found);
  if (tag === 'table') return tableOf(found as HTMLTableElement);
  if (tag === 'blockquote') return quotesOf(found);
  const hasBlocks = found.querySelector(blockTags) !== null;
  if (/^h[1-6]$/.test(tag) && !hasBlocks) return lineOf('sub-heading', found);
  return hasBlocks ? blocksOf(found) : lineOf('paragraph', found);
}

function lineOf(type: 'paragraph' | 'sub-heading' | 'quote', found: Element): DocBlock[] {
  const children = trimInlines(inlinesOf(found));
  return isBlank(children) ? [] : [{ type, children }];
}

function quotesOf(found: Element): DocBlock[] {
  return blocksOf(found).map((block) => (block.type === 'paragraph' ? { ...block, type: 'quote' } : block));
}

function listOf(found: Element): ListBlock[] {
  const entries: ListEntry[] = [];
  for (const child of found.children) {
    if (child.matches('ul, ol')) attach(entries, listOf(child)[0]);
    else entries.push(...entriesOf(child));
  }
  return entries.length === 0 ? [] : [{ type: 'list', ordered: found.tagName === 'OL', entries }];
}

function entriesOf(found: Element): ListEntry[] {
  const blocks = blocksOf(found);
  const [list] = blocks.filter((block) => block.type === 'list');
  const lines = blocks.flatMap((block) => (block === list ? [] : linesOf(block)));
  const children = lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'line-break' }, ...line]));
  if (children.length === 0 && list === undefined) return [];
  return [{ children, ...(list === undefined ? {} : { list }) }];
}

function attach(entries: ListEntry[], list: ListBlock | undefined): void {
  if (list === undefined) return;
  const owner = entries.at(-1);
  if (owner !== undefined && owner.list === undefined) owner.list = list;
  else entries.push({ children: [], list });
}

function isTooLarge(table: HTMLTableElement): boolean {
  const rows = layOut(table);
  return rows.length > documentLimits.rows || (rows[0]?.places.length ?? 0) > documentLimits.columns;
}

/** The caption becomes lines before the table: a report's table has none of its own. */
function tableOf(table: HTMLTableElement): DocBlock[] {
  return [...(table.caption === null ? [] : blocksOf(table.caption)), ...gridOf(table)];
}

/** Merged cells are spread out: the cell's words stand in its first place, the others are empty. */
function gridOf(table: HTMLTableElement): DocBlock[] {
  const rows = layOut(table).slice(0, documentLimits.rows);
  const [first, ...others] = rows;
  if (first === undefined || first.places.length === 0) return [];
  if (first.places.length === 1 && others.length === 0) return blocksOf(first.places[0]?.cell ?? table);
  return [{ type: 'table', rows: rows.map(rowOf) }];
}

function rowOf({ row, places }: GridRow): DocTable['rows'][number] {
  const isHead = row.closest('thead') !== null;
  return places.slice(0, documentLimits.columns).map((place) => {
    const paragraphs = place?.isFirst ? blocksOf(place.cell).flatMap(linesOf) : [];
    return {
      isHeader: isHead || place?.cell.tagName === 'TH',
      paragraphs: paragraphs.length === 0 ? [[]] : paragraphs,
    };
  });
}

function linesOf(block: DocBlock): Inline[][] {
  switch (block.type) {
    case 'list':
      return block.entries.flatMap((entry) => [
        entry.children,
        ...(entry.list === undefined ? [] : linesOf(entry.list)),
      ]);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs));
    default:
      return [block.children];
  }
}
