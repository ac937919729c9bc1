/** The blocks of the document that a selection covers, cut at its ends. */
import {
  $isTextNode,
  $isRangeSelection,
  type BaseSelection,
  type LexicalNode,
  type RangeSelection,
  type TextNode,
} from 'lexical';
import { $isTableSelection } from '@lexical/table';
import type { DocBlock } from '../../../shared/document/document.ts';
import { $blocksToDocument, type Cut } from '../from-lexical.ts';
import { $isPartNode, $partOf, type PartNode } from '../nodes/part-node.ts';

export function $blocksOfSelection(selection: BaseSelection): DocBlock[] {
  const cut = $cutOf(selection);
  return $partsTouched(selection).flatMap((part) => $blocksToDocument(part.getChildren(), cut));
}

function $partsTouched(selection: BaseSelection): PartNode[] {
  const parts = selection.getNodes().flatMap((node) => {
    const part = $isPartNode(node) ? node : $partOf(node);
    return part === null ? [] : [part];
  });
  return parts.filter((part, index) => parts.findIndex((other) => other.is(part)) === index);
}

function $cutOf(selection: BaseSelection): Cut {
  const keys = new Set<string>();
  for (const node of selection.getNodes()) $addWithAncestors(node, keys, $isTableSelection(selection));
  const textOf = (node: TextNode): string =>
    $isRangeSelection(selection) ? $selectedText(node, selection) : node.getTextContent();
  return { has: (node) => keys.has(node.getKey()), textOf };
}

/** A block that the selection only passes through is named by its descendants. */
function $addWithAncestors(node: LexicalNode, keys: Set<string>, isGrid: boolean): void {
  if (isGrid && (node.getType() === 'table' || node.getType() === 'tablerow')) return;
  for (let at: LexicalNode | null = node; at !== null && !keys.has(at.getKey()); at = at.getParent())
    keys.add(at.getKey());
}

function $selectedText(node: TextNode, selection: RangeSelection): string {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const text = node.getTextContent();
  const to = end.type === 'text' && node.is(end.getNode()) ? end.offset : text.length;
  const from = start.type === 'text' && node.is(start.getNode()) ? start.offset : 0;
  return $isTextNode(node) ? text.slice(from, to) : '';
}
