/** Turns the stored document into editor nodes. */
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { DocBlock, DocPart, DocTable, Inline, ListBlock, ListEntry } from '../../shared/document/document.ts';
import { $createChipNode } from './nodes/chip-node.ts';
import { $createPartNode, type PartNode } from './nodes/part-node.ts';

export function $partFromDocument(part: DocPart): PartNode {
  return $createPartNode(part.id).append(...part.blocks.map($blockFromDocument));
}

export function $blockFromDocument(block: DocBlock): ElementNode {
  switch (block.type) {
    case 'paragraph':
      return $createParagraphNode().append(...block.children.map($inlineFromDocument));
    case 'sub-heading':
      return $createHeadingNode('h4').append(...block.children.map($inlineFromDocument));
    case 'quote':
      return $createQuoteNode().append(...block.children.map($inlineFromDocument));
    case 'list':
      return $listFromDocument(block);
    case 'table':
      return $tableFromDocument(block);
  }
}

export function $inlineFromDocument(inline: Inline): LexicalNode {
  switch (inline.type) {
    case 'text': {
      const text = $createTextNode(inline.text);
      if (inline.bold === true) text.toggleFormat('bold');
      if (inline.italic === true) text.toggleFormat('italic');
      return text;
    }
    case 'chip':
      return $createChipNode(inline);
    case 'line-break':
      return $createLineBreakNode();
  }
}

function $listFromDocument(block: ListBlock): ListNode {
  const list = $createListNode(block.ordered ? 'number' : 'bullet');
  return list.append(...block.entries.flatMap($entryFromDocument));
}

/** The editor keeps a nested list in an item of its own, after the item it belongs to. */
function $entryFromDocument(entry: ListEntry): LexicalNode[] {
  const words = $createListItemNode().append(...entry.children.map($inlineFromDocument));
  return entry.list === undefined ? [words] : [words, $createListItemNode().append($listFromDocument(entry.list))];
}

function $tableFromDocument(block: DocTable): TableNode {
  const rows = block.rows.map((row) =>
    $createTableRowNode().append(
      ...row.map((cell) =>
        $createTableCellNode(cell.isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS).append(
          ...cell.paragraphs.map((words) => $createParagraphNode().append(...words.map($inlineFromDocument))),
        ),
      ),
    ),
  );
  return $createTableNode().append(...rows);
}
