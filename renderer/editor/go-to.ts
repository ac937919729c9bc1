/** Puts the caret at a place in the report: a part, a chip in it, or words in it. */
import {
  $createNodeSelection,
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  SKIP_DOM_SELECTION_TAG,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { $chipOf } from './chips.ts';
import { $isPartNode, type PartNode } from './nodes/part-node.ts';
import { settleAt } from './settle-at.ts';

/** Words are looked for as they stand; where they are gone the part itself is shown. */
export interface Place {
  part: string;
  chip?: string | undefined;
  excerpt?: string | undefined;
  /** Where in the part, if nothing in it is named; its start where absent. */
  edge?: 'start' | 'end';
}

/** To a part whose text is not shown: to the line that says why, and the caret stays where it was. */
export function showReason(editor: LexicalEditor, id: string): void {
  const parts = [...(editor.getRootElement()?.querySelectorAll<HTMLElement>(':scope > .part') ?? [])];
  const at = parts.findIndex((part) => part.dataset['part'] === id);
  const speaking = parts.slice(0, at + 1).findLast((part) => !part.classList.contains('part-silent'));
  if (speaking !== undefined) settleAt(speaking, 'center');
}

export function goTo(editor: LexicalEditor, place: Place): void {
  // Lexical moves the focus with a caret only; a chosen chip would leave it behind, and Enter would not open the chip.
  if (place.chip !== undefined) editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      const part = $partWithId(place.part);
      if (part !== undefined) $select(editor, part, place);
    },
    { discrete: true },
  );
  showPlace(editor, place);
}

/** For a field that is answered beside the page: the caret moves to its section, and the focus stays with the asker. */
export function turnTo(editor: LexicalEditor, part: string, field: string): void {
  editor.update(
    () => {
      $partWithId(part)?.selectStart();
    },
    { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
  );
  showField(editor, field);
}

export function showField(editor: LexicalEditor, field: string): void {
  const row = editor.getRootElement()?.querySelector(`[data-field="${CSS.escape(field)}"]`);
  if (row instanceof Element) settleAt(row, 'nearest');
}

function $partWithId(id: string): PartNode | undefined {
  return $getRoot()
    .getChildren()
    .filter($isPartNode)
    .find((part) => part.getPartId() === id);
}

function $select(editor: LexicalEditor, part: PartNode, place: Place): void {
  const chip = place.chip === undefined ? null : $chipOf(editor, place.chip);
  if (chip !== null) {
    const selection = $createNodeSelection();
    selection.add(chip.getKey());
    $setSelection(selection);
    return;
  }
  if (place.excerpt !== undefined && $selectWords(part, place.excerpt)) return;
  if (place.edge === 'end') part.selectEnd();
  else part.selectStart();
}

function $selectWords(part: PartNode, words: string): boolean {
  return $blocksWithText(part).some((block) => {
    const leaves = $leaves(block);
    const start = leaves
      .map((leaf) => leaf.getTextContent())
      .join('')
      .indexOf(words);
    return start >= 0 && $selectRange(leaves, start, start + words.length);
  });
}

function $blocksWithText(node: ElementNode): ElementNode[] {
  const blocks = node.getChildren().filter((child) => $isElementNode(child) && !child.isInline());
  return blocks.length === 0
    ? [node]
    : blocks.flatMap((block) => ($isElementNode(block) ? $blocksWithText(block) : []));
}

function $leaves(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap($leaves) : [node];
}

function $selectRange(leaves: LexicalNode[], start: number, end: number): boolean {
  const from = $textAt(leaves, start, false);
  const to = $textAt(leaves, end, true);
  if (from === null || to === null) return false;
  const range = $createRangeSelection();
  range.anchor.set(from.node.getKey(), from.offset, 'text');
  range.focus.set(to.node.getKey(), to.offset, 'text');
  $setSelection(range);
  return true;
}

/** A place within a chip is moved to the text beside it. */
function $textAt(leaves: LexicalNode[], place: number, isEnd: boolean): { node: TextNode; offset: number } | null {
  let passed = 0;
  for (const leaf of leaves) {
    const size = leaf.getTextContentSize();
    const isHere = isEnd ? place <= passed + size : place < passed + size;
    if (isHere && $isTextNode(leaf)) return { node: leaf, offset: Math.max(0, place - passed) };
    passed += size;
  }
  const last = leaves.findLast($isTextNode);
  return last === undefined ? null : { node: last, offset: last.getTextContentSize() };
}

/** Lexical scrolls to a caret but not to a chip, nor to a heading above an empty part. */
function showPlace(editor: LexicalEditor, place: Place): void {
  const root = editor.getRootElement();
  const part = root?.querySelector(`:scope > .part[data-part="${CSS.escape(place.part)}"]`);
  const chip = place.chip === undefined ? null : root?.querySelector(`.chip[data-chip="${CSS.escape(place.chip)}"]`);
  if (chip instanceof Element) settleAt(chip, 'center');
  else if (place.excerpt === undefined && part instanceof Element) settleAt(part, place.edge ?? 'start');
  editor.focus();
}
