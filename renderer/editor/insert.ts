/** Puts facts and sentences where the caret stands, with the spaces a writer would type around them. */
import {
  $createTextNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { FactSnapshot } from '../../shared/document/document.ts';
import { newChipId } from './chip-id.ts';
import { $openPartNear } from './closed-parts.ts';
import type { PartBoard } from './header/part-board.ts';
import { $createChipNode } from './nodes/chip-node.ts';
import { $partOf, $partOfSelection } from './nodes/part-node.ts';

export function $factNode(fact: FactSnapshot): LexicalNode {
  return $createChipNode({ type: 'chip', id: newChipId(), fact });
}

export function $sentenceNode(sentence: string): LexicalNode {
  return $createTextNode(sentence.normalize('NFC'));
}

/**
 * `fallbackPart` takes the words at its end where no caret stands inside one part. Answers the part the words
 * went to, which is another where the wanted one is not shown; undefined where no part is.
 */
export function $insertSpaced(node: LexicalNode, fallbackPart: string, board: PartBoard): string | undefined {
  const selection = $caretFor(fallbackPart, board);
  if (selection === null) return undefined;
  const [before, after] = $around(selection);
  const needsSpace = before !== '' && !/[\s([“‘"']$/u.test(before);
  const spaceAfter = /^[\p{L}\p{N}]/u.test(after);
  const nodes = [...(needsSpace ? [$createTextNode(' ')] : []), node, ...(spaceAfter ? [$createTextNode(' ')] : [])];
  selection.insertNodes(nodes);
  return $partOfSelection(selection)?.getPartId();
}

function $caretFor(fallbackPart: string, board: PartBoard): RangeSelection | null {
  const selection = $getSelection();
  const inside = $partOfSelection(selection);
  const isOpen = inside !== null && board.isOpen(inside.getPartId());
  if (isOpen && $isRangeSelection(selection)) return $atEnd(selection);
  return $openPartNear(inside?.getPartId() ?? fallbackPart, board)?.selectEnd() ?? null;
}

/** Inserting never replaces selected words: it goes after them. */
function $atEnd(selection: RangeSelection): RangeSelection {
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(end.key, end.offset, end.type);
  selection.focus.set(end.key, end.offset, end.type);
  return $intoLine(selection);
}

/** A selection by keys may end between the entries of a list or the rows of a table, where no word can stand. */
function $intoLine(selection: RangeSelection): RangeSelection {
  const node = selection.anchor.getNode();
  if (!$isElementNode(node) || !$isBlock(node.getFirstChild())) return selection;
  const next = node.getChildAtIndex(selection.anchor.offset);
  return next === null ? node.selectEnd() : next.selectStart();
}

function $isBlock(node: LexicalNode | null): boolean {
  return $isElementNode(node) && !node.isInline();
}

function $around(selection: RangeSelection): [string, string] {
  const node = selection.anchor.getNode();
  const { offset } = selection.anchor;
  if ($isTextNode(node)) {
    const text = node.getTextContent();
    const before = offset > 0 ? text.slice(0, offset) : (node.getPreviousSibling()?.getTextContent() ?? '');
    const after = offset < text.length ? text.slice(offset) : (node.getNextSibling()?.getTextContent() ?? '');
    return [before, after];
  }
  if (!$isElementNode(node) || $partOf(node)?.is(node) === true) return ['', ''];
  const before = node.getChildAtIndex(offset - 1)?.getTextContent() ?? '';
  return [before, node.getChildAtIndex(offset)?.getTextContent() ?? ''];
}
