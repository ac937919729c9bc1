/** Turns editor nodes, whole or cut to a selection, into blocks of the stored document. */
import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableNode, $isTableRowNode, TableCellHeaderStates, type TableNode } from '@lexical/table';
import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode, type TextNode } from 'lexical';
import {
  type DocBlock,
  documentLimits,
  type DocPart,
  type DocTable,
  type Inline,
  type ListBlock,
  type ListEntry,
} from '../../shared/document/document.ts';
import { joinRuns } from './inlines.ts';
import { $isChipNode } from './nodes/chip-node.ts';
import type { PartNode } from './nodes/part-node.ts';

/** What of the nodes is wanted: everything for saving, the selected piece for copying. */
export interface Cut {
  has: (node: LexicalNode) => boolean;
  textOf: (node: TextNode) => string;
}

const everything: Cut = { has: () => true, textOf: (node) => node.getTextContent() };

export function $partToDocument(part: PartNode): DocPart {
  const blocks = $blocksToDocument(part.getChildren(), everything);
  return { id: part.getPartId(), blocks: blocks.length === 0 ? [{ type: 'paragraph', children: [] }] : blocks };
}

export function $blocksToDocument(nodes: readonly LexicalNode[], cut: Cut): DocBlock[] {
  return nodes.filter(cut.has).flatMap((node) => $blockToDocument(node, cut));
}

function $blockToDocument(node: LexicalNode, cut: Cut): DocBlock[] {
  if ($isListNode(node)) return $listToDocument(node, cut).map((list): DocBlock => list);
  if ($isTableNode(node)) return $tableToDocument(node, cut).map((table): DocBlock => table);
  const children = $inlinesToDocument($isElementNode(node) ? node.getChildren() : [node], cut);
  if ($isHeadingNode(node)) return [{ type: 'sub-heading', children }];
  if ($isQuoteNode(node)) return [{ type: 'quote', children }];
  return [{ type: 'paragraph', children }];
}

function $inlinesToDocument(nodes: readonly LexicalNode[], cut: Cut): Inline[] {
  return joinRuns(nodes.filter(cut.has).flatMap((node) => $inlineToDocument(node, cut)));
}

function $inlineToDocument(node: LexicalNode, cut: Cut): Inline[] {
  if ($isTextNode(node)) return $textToDocument(node, cut.textOf(node));
  if ($isLineBreakNode(node)) return [{ type: 'line-break' }];
  if ($isChipNode(node)) return $chipToDocument(node.getChip());
  return $isElementNode(node) ? $inlinesToDocument(node.getChildren(), cut) : [];
}

function $chipToDocument(chip: Inline | null): Inline[] {
  return chip === null ? [] : [chip];
}

function $textToDocument(node: TextNode, text: string): Inline[] {
  const bold = node.hasFormat('bold') ? { bold: true } : {};
  const italic = node.hasFormat('italic') ? { italic: true } : {};
  return piecesOf(text).map((piece) => ({ type: 'text', text: piece, ...bold, ...italic }));
}

function piecesOf(text: string): string[] {
  const count = Math.ceil(text.length / documentLimits.text);
  return Array.from({ length: count }, (_, at) => text.slice(at * documentLimits.text, (at + 1) * documentLimits.text));
}

function $listToDocument(list: ListNode, cut: Cut): ListBlock[] {
  const entries: ListEntry[] = [];
  for (const child of list.getChildren()) {
    if ($isListItemNode(child) && cut.has(child)) $entryToDocument(child, entries, cut);
  }
  return entries.length === 0 ? [] : [{ type: 'list', ordered: list.getListType() === 'number', entries }];
}

/** An item that holds only a list belongs to the item before it. A node of no letters beside the list is no word. */
function $entryToDocument(node: ListItemNode, entries: ListEntry[], cut: Cut): void {
  const nested = node.getChildren().filter($isListNode);
  const lists = nested.flatMap((list) => $listToDocument(list, cut));
  const words = node.getChildren().filter((child) => !$isListNode(child));
  const children = $inlinesToDocument(words, cut);
  if (children.length > 0 || nested.length === 0) entries.push({ children });
  for (const list of lists) {
    const owner = entries.at(-1);
    if (owner !== undefined && owner.list === undefined) owner.list = list;
    else entries.push({ children: [], list });
  }
}

function $tableToDocument(table: TableNode, cut: Cut): DocTable[] {
  const rows = table.getChildren().flatMap((row) => {
    if (!$isTableRowNode(row) || !cut.has(row)) return [];
    const cells = row.getChildren().flatMap((cell) => ($isTableCellNode(cell) && cut.has(cell) ? [cell] : []));
    return cells.length === 0 ? [] : [cells];
  });
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      rows: rows.map((cells) =>
        cells.map((cell) => ({
          isHeader: cell.getHeaderStyles() !== TableCellHeaderStates.NO_STATUS,
          paragraphs: $cellParagraphs(cell.getChildren(), cut),
        })),
      ),
    },
  ];
}

function $cellParagraphs(children: readonly LexicalNode[], cut: Cut): Inline[][] {
  const paragraphs = children
    .filter(cut.has)
    .map((child) => $inlinesToDocument($isElementNode(child) ? child.getChildren() : [child], cut));
  return paragraphs.length === 0 ? [[]] : paragraphs;
}
