/** What a click on a header does: opens a field's form, folds guidance, or puts the caret into the text below. */
import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { $partOf } from '../nodes/part-node.ts';
import type { PartBoard } from './part-board.ts';
import { toggleGuidance } from './toggle-guidance.ts';

export interface HeaderHooks {
  onField: (blockId: string) => void;
  say: (message: string) => void;
}

export function registerHeaderClicks(
  element: HTMLElement,
  editor: LexicalEditor,
  board: PartBoard,
  hooks: HeaderHooks,
): () => void {
  const onClick = (event: Event): void => clickHeader(event, editor, board, hooks);
  element.addEventListener('click', onClick);
  element.addEventListener('mousedown', keepFocusInText);
  return () => {
    element.removeEventListener('click', onClick);
    element.removeEventListener('mousedown', keepFocusInText);
  };
}

function clickHeader(event: Event, editor: LexicalEditor, board: PartBoard, { onField, say }: HeaderHooks): void {
  const target = event.target instanceof Element ? event.target.closest('.part-header *, .part-header') : null;
  if (target === null) return;
  const field = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
  const guidance = target.closest('.guidance-button')?.getAttribute('aria-controls') ?? undefined;
  if (field !== undefined) onField(field);
  else if (guidance !== undefined) toggleGuidance(board, target.closest<HTMLElement>('.part'), say, guidance);
  else caretBelow(target, editor, board);
}

/** A click on a heading is meant for the text under it. */
function caretBelow(target: Element, editor: LexicalEditor, board: PartBoard): void {
  editor.update(() => {
    const node = $getNearestNodeFromDOMNode(target);
    const part = node === null ? null : $partOf(node);
    if (part !== null && board.isOpen(part.getPartId())) part.selectStart();
  });
}

/** A press on a header's button must not take the caret out of the text. */
function keepFocusInText(event: Event): void {
  if (event.target instanceof Element && event.target.closest('.part-header') !== null) event.preventDefault();
}
