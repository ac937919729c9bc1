/** How high the author's own words are in the box of page one, in millimetres. */
import type { DocBlock, DocTable, Inline, ListBlock } from '../document/document.ts';
import { linesOf } from './text-lines.ts';

/** A line of the box, and the space below a paragraph. */
export const lineOfBox = 5.12;
const gap = 2.2;
const box = { points: 10.5, width: 157 };
/** What each level of a list takes off its lines. */
const step = 6;

export function blocksHeight(blocks: readonly DocBlock[]): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block), 0);
}

export function paragraphHeight(text: string): number {
  return text === '' ? 0 : gap + lineOfBox * linesOf(text, { ...box, weight: 'semibold' });
}

function blockHeight(block: DocBlock): number {
  switch (block.type) {
    case 'paragraph':
      return paragraphHeight(wordsOf(block.children));
    case 'sub-heading':
      return 4.8 - gap + paragraphHeight(wordsOf(block.children));
    case 'quote':
      return gap + lineOfBox * linesOf(wordsOf(block.children), { ...box, width: box.width - 4.7 });
    case 'list':
      // The space below the last point is within that below the list.
      return gap - 0.9 + listHeight(block, 1);
    case 'table':
      return 3.8 + tableHeight(block);
  }
}

function listHeight({ entries }: ListBlock, depth: number): number {
  return entries.reduce((sum, { children, list }) => {
    const own = lineOfBox * linesOf(wordsOf(children), { ...box, width: box.width - step * depth });
    return sum + 0.9 + own + (list === undefined ? 0 : 0.9 + listHeight(list, depth + 1));
  }, 0);
}

/** As if its columns were of one width. */
function tableHeight({ rows }: DocTable): number {
  return rows.reduce((sum, cells) => {
    const setting = { points: 9.5, width: Math.max(6, box.width / cells.length - 3), weight: 'semibold' as const };
    const lines = cells.map(({ paragraphs }) => linesOf(paragraphs.map(wordsOf).join('\n'), setting));
    return sum + 1.9 + 4.43 * Math.max(...lines);
  }, 0);
}

/** A fact in the text has the number of its source behind it. */
function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text.replaceAll('\n', ' ');
      return inline.type === 'chip' ? `${inline.fact.text.replaceAll('\n', ' ')}[9]` : '\n';
    })
    .join('');
}
