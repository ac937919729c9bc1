/** Selecting and moving between parts: Ctrl+A takes this section first, then the report; arrows step over headings. */
import {
  type BaseSelection,
  $createRangeSelection,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type PointType,
  type RangeSelection,
  SELECT_ALL_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';
import { $isTableCellNode } from '@lexical/table';
import { $openPartNear } from '../closed-parts.ts';
import type { PartBoard } from '../header/part-board.ts';
import { $isPartNode, $partOf, $partOfSelection, type PartNode } from '../nodes/part-node.ts';

export function registerWholeSection(editor: LexicalEditor, board: PartBoard): () => void {
  const arrow = (event: KeyboardEvent, isForward: boolean): boolean => $stepOver(event, isForward, board);
  return mergeRegister(
    editor.registerCommand(SELECT_ALL_COMMAND, $selectMore, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, (event) => arrow(event, true), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => arrow(event, true), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, (event) => arrow(event, false), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => arrow(event, false), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(SELECTION_CHANGE_COMMAND, () => $settle(board), COMMAND_PRIORITY_CRITICAL),
  );
}

/** Each Ctrl+A takes the next larger thing: the cell, the section, the report. The last is for copying only. */
function $selectMore(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const part = $partOfSelection(selection);
  if (part === null || selection === null) return false;
  event.preventDefault();
  const cell = $isRangeSelection(selection) ? $findMatchingParent(selection.anchor.getNode(), $isTableCellNode) : null;
  const isIn = (held: ElementNode): boolean => $holdsAll(selection, held);
  if (cell !== null && cell.isParentOf($end(selection)) && !isIn(cell)) $setSelection($rangeOver(cell, cell));
  else if (!isIn(part)) $setSelection($rangeOver(part, part));
  else $selectReport();
  return true;
}

function $end(selection: BaseSelection): LexicalNode {
  return $isRangeSelection(selection) ? selection.focus.getNode() : $getRoot();
}

/** Whether everything of an element is selected already. An empty one is: there is nothing more of it to take. */
function $holdsAll(selection: BaseSelection, held: ElementNode): boolean {
  return selection.getTextContent() === $rangeOver(held, held).getTextContent();
}

function $selectReport(): void {
  const parts = $getRoot().getChildren().filter($isPartNode);
  const [first] = parts;
  const last = parts.at(-1);
  if (first !== undefined && last !== undefined) $setSelection($rangeOver(first, last));
}

function $rangeOver(first: ElementNode, last: ElementNode): RangeSelection {
  const range = $createRangeSelection();
  range.anchor.set(first.getKey(), 0, 'element');
  range.focus.set(last.getKey(), last.getChildrenSize(), 'element');
  return range;
}

/** At the very edge of a part the caret goes to its neighbour, never to a place between them. */
function $stepOver(event: KeyboardEvent, isForward: boolean, board: PartBoard): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || event.shiftKey) return false;
  const part = $partOf(selection.anchor.getNode());
  if (part === null || !$isAtEdge(selection.anchor, part, isForward)) return false;
  const next = $neighbour(part, isForward, board);
  event.preventDefault();
  if (next !== null) $putCaret(next, isForward);
  return true;
}

function $neighbour(part: PartNode, isForward: boolean, board: PartBoard): PartNode | null {
  let next = isForward ? part.getNextSibling() : part.getPreviousSibling();
  while ($isPartNode(next) && !board.isOpen(next.getPartId())) {
    next = isForward ? next.getNextSibling() : next.getPreviousSibling();
  }
  return $isPartNode(next) ? next : null;
}

function $putCaret(part: PartNode, atStart: boolean): void {
  if (atStart) part.selectStart();
  else part.selectEnd();
}

function $isAtEdge(point: PointType, part: PartNode, atEnd: boolean): boolean {
  const node = point.getNode();
  const edge = atEnd ? part.getLastDescendant() : part.getFirstDescendant();
  if (edge === null) return false;
  const size = $isTextNode(node) ? node.getTextContentSize() : $isElementNode(node) ? node.getChildrenSize() : 0;
  if (point.offset !== (atEnd ? size : 0)) return false;
  return node.is(edge) || node.is(part) || ($isElementNode(node) && node.isParentOf(edge));
}

/** A bare caret at the root, where nothing can be written, is put into the nearest part. */
function $settle(board: PartBoard): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== 'root') return false;
  const parts = $getRoot().getChildren().filter($isPartNode);
  const near = parts[Math.min(selection.anchor.offset, parts.length - 1)];
  if (near !== undefined) $openPartNear(near.getPartId(), board)?.selectStart();
  return false;
}
