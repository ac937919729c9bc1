/** Sees a header damaged from outside (an extension, a spelling tool) and has the editor draw that part again. */
import {
  $getNearestNodeFromDOMNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  SKIP_SCROLL_INTO_VIEW_TAG,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical';
import type { PartBoard } from '../header/part-board.ts';
import { $isPartNode } from '../nodes/part-node.ts';

/** Updates with this tag change no words: nothing to save. */
export const healTag = 'heal';

export function registerSelfHeal(editor: LexicalEditor, board: PartBoard): () => void {
  const observer = new MutationObserver((records) => {
    const parts = new Set(records.map((record) => partAround(record.target)));
    for (const part of parts) if (part?.isConnected === true && !board.isIntact(part)) redraw(editor, part);
  });
  board.watchWith((part) => watch(observer, part));
  for (const part of editor.getRootElement()?.querySelectorAll<HTMLElement>('.part') ?? []) watch(observer, part);
  return () => {
    board.watchWith(() => undefined);
    observer.disconnect();
  };
}

function watch(observer: MutationObserver, part: HTMLElement): void {
  observer.observe(part, { childList: true });
  const header = part.querySelector('.part-header');
  if (header !== null)
    observer.observe(header, { subtree: true, childList: true, characterData: true, attributes: true });
}

function partAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.part') ?? null;
}

/** Only through the editor: writing the header straight into the section fights its own observer. */
function redraw(editor: LexicalEditor, part: HTMLElement): void {
  part.dataset['damaged'] = 'yes';
  editor.update(
    () => {
      const node = $getNearestNodeFromDOMNode(part);
      if ($isPartNode(node)) node.markDirty();
    },
    { tag: [healTag, SKIP_SCROLL_INTO_VIEW_TAG, SKIP_SELECTION_FOCUS_TAG, HISTORY_MERGE_TAG] },
  );
}

/** True where the page no longer holds every part and every table: something has torn the DOM apart behind the editor. */
export function isTorn(editor: LexicalEditor, partIds: readonly string[]): boolean {
  const root = editor.getRootElement();
  if (root === null) return false;
  const shown = [...root.children].map((child) => (child instanceof HTMLElement ? child.dataset['part'] : undefined));
  const frames = [...root.querySelectorAll('.text-table-frame')];
  return shown.join() !== partIds.join() || frames.some((frame) => frame.querySelector(':scope > table') === null);
}

/** Draws the whole page again from what the editor holds. Not within an update, hence the task of its own. */
export function drawAgain(editor: LexicalEditor): void {
  setTimeout(() => {
    const root = editor.getRootElement();
    if (root === null) return;
    editor.setRootElement(null);
    editor.setRootElement(root);
  });
}
