/** Keeps the caret out of parts that are not needed: their text is kept but not shown, and nothing may be written unseen. */
import {
  $getRoot,
  $getSelection,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import type { PartBoard } from './header/part-board.ts';
import { $isPartNode, $partOfSelection, type PartNode } from './nodes/part-node.ts';

/** On an update that moves the caret and nothing else. */
export const caretHomeTag = 'caret-home';

/** The open part nearest to a part, first below it and then above; the part itself where it is open. */
export function $openPartNear(id: string, board: PartBoard): PartNode | null {
  const parts = $getRoot().getChildren().filter($isPartNode);
  const at = parts.findIndex((part) => part.getPartId() === id);
  const isOpen = (part: PartNode): boolean => board.isOpen(part.getPartId());
  return parts.slice(Math.max(at, 0)).find(isOpen) ?? parts.slice(0, Math.max(at, 0)).findLast(isOpen) ?? null;
}

/** After an answer has hidden a part, an undo has gone back into one, or a first focus has landed in one. */
export function leaveClosedPart(editor: LexicalEditor, board: PartBoard): void {
  const closed = editor.getEditorState().read(() => $partOfSelection($getSelection())?.getPartId());
  if (closed === undefined || board.isOpen(closed)) return;
  editor.update(() => void $openPartNear(closed, board)?.selectStart(), {
    tag: [caretHomeTag, HISTORY_MERGE_TAG, ...(isFocused(editor) ? [] : [SKIP_DOM_SELECTION_TAG])],
  });
}

export function isFocused(editor: LexicalEditor): boolean {
  return document.activeElement === editor.getRootElement();
}

/** The browser gives the focus to a text whose selection is set, so that waits until the text has the focus anyway. */
export function showCaretOnFocus(editor: LexicalEditor, element: HTMLElement): () => void {
  const show = (): void => {
    editor.update(
      () => {
        const selection = $getSelection();
        if (selection !== null) selection.dirty = true;
      },
      { tag: SKIP_SCROLL_INTO_VIEW_TAG },
    );
  };
  element.addEventListener('focus', show);
  return () => element.removeEventListener('focus', show);
}
