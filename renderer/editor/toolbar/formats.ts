/** The few formats a report has, and which of them stand at the caret. */
import { $isListNode, $insertList, $removeList, ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $isTableCellNode } from '@lexical/table';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { $partOfSelection } from '../nodes/part-node.ts';

export type BlockFormat = 'bullets' | 'numbers' | 'sub-heading' | 'quote';

export interface FormatState {
  bold: boolean;
  italic: boolean;
  block: BlockFormat | 'paragraph';
  isInTable: boolean;
  isInOnePart: boolean;
}

export const noFormat: FormatState = {
  bold: false,
  italic: false,
  block: 'paragraph',
  isInTable: false,
  isInOnePart: false,
};

export function $formatState(): FormatState {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { ...noFormat, isInOnePart: $partOfSelection(selection) !== null };
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    block: $blockAt(selection),
    isInTable: $findMatchingParent(selection.anchor.getNode(), $isTableCellNode) !== null,
    isInOnePart: $partOfSelection(selection) !== null,
  };
}

function $blockAt(selection: RangeSelection): BlockFormat | 'paragraph' {
  const node = selection.anchor.getNode();
  const block = $findMatchingParent(node, (at) => $isElementNode(at) && !at.isInline());
  if ($isHeadingNode(block)) return 'sub-heading';
  if ($isQuoteNode(block)) return 'quote';
  const list = $findMatchingParent(node, $isListNode);
  if (list instanceof ListNode) return list.getListType() === 'number' ? 'numbers' : 'bullets';
  return 'paragraph';
}

/** Turns a format on, or off where it stands already. False where the selection crosses parts or stands in a table. */
export function toggleBlock(editor: LexicalEditor, format: BlockFormat): boolean {
  let isDone = false;
  editor.update(
    () => {
      const selection = $getSelection();
      const state = $formatState();
      if (!$isRangeSelection(selection) || !state.isInOnePart || state.isInTable) return;
      isDone = true;
      $apply(selection, format, state.block === format);
    },
    { discrete: true },
  );
  return isDone;
}

function $apply(selection: RangeSelection, format: BlockFormat, isOn: boolean): void {
  if (format === 'bullets' || format === 'numbers') {
    if (isOn) $removeList();
    else $insertList(format === 'bullets' ? 'bullet' : 'number');
    return;
  }
  const create = (): ElementNode => (format === 'quote' ? $createQuoteNode() : $createHeadingNode('h4'));
  $removeList();
  $setBlocksType(selection, isOn ? () => $createParagraphNode() : create);
}
