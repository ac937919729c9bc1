/** What a paste becomes where it lands in a table: no table in a table, none beyond the limits, and no word lost unsaid. */
import { $isTableCellNode, $isTableSelection, type TableCellNode } from '@lexical/table';
import { $findMatchingParent, $isRangeSelection, type BaseSelection } from 'lexical';
import { type DocBlock, documentLimits, type DocTable, type Inline } from '../../../shared/document/document.ts';
import type { DroppedKind } from './clean-html.ts';

interface Fitted {
  blocks: DocBlock[];
  dropped: DroppedKind[];
}

/** With several cells selected a paste goes into the first: Lexical would crop it to them, or swallow it whole. */
export function $landing(selection: BaseSelection): BaseSelection {
  const first = $isTableSelection(selection) ? selection.getNodes().find($isTableCellNode) : undefined;
  return first === undefined ? selection : first.select(0, first.getChildrenSize());
}

export function $fitCell(blocks: DocBlock[], selection: BaseSelection): Fitted {
  const [start] = $isRangeSelection(selection) ? (selection.getStartEndPoints() ?? []) : [];
  const cell = start === undefined ? null : $findMatchingParent(start.getNode(), $isTableCellNode);
  if (cell === null) return { blocks, dropped: [] };
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'table') return $cropped(only, cell);
  if (!blocks.some((block) => block.type === 'table')) return { blocks, dropped: [] };
  return {
    blocks: blocks.flatMap((block) => (block.type === 'table' ? linesOf(block) : [block])),
    dropped: ['a table within a table (its words are now lines)'],
  };
}

/** A table alone is laid over the cells from here on, and makes the table larger as far as it may grow. */
function $cropped(table: DocTable, cell: TableCellNode): Fitted {
  const above = cell.getParentOrThrow().getIndexWithinParent();
  const columns = documentLimits.columns - cell.getIndexWithinParent();
  const rows = table.rows.slice(0, documentLimits.rows - above).map((row) => row.slice(0, columns));
  const isWhole = rows.length === table.rows.length && table.rows.every((row) => row.length <= columns);
  return { blocks: [{ ...table, rows }], dropped: isWhole ? [] : ['cells beyond 12 columns or 300 rows'] };
}

function linesOf(table: DocTable): DocBlock[] {
  return table.rows.map((cells) => ({ type: 'paragraph', children: lineOf(cells) }));
}

function lineOf(cells: DocTable['rows'][number]): Inline[] {
  return cells.flatMap(({ paragraphs }, at): Inline[] => [
    ...(at === 0 ? [] : [{ type: 'text' as const, text: ' | ' }]),
    ...paragraphs.flatMap((words, line): Inline[] => (line === 0 ? words : [{ type: 'text', text: ' ' }, ...words])),
  ]);
}
