/** Collapses a selection that crosses parts before an input method writes over it: that input cannot be refused. */
import type { LexicalEditor } from 'lexical';
import type { Refuse } from './guards.ts';
import { selectInside } from './guards.ts';

const composing = 'Process';

export function registerComposition(editor: LexicalEditor, refuse: Refuse): () => void {
  const onStart = (event: Event): void => {
    const isKey = event instanceof KeyboardEvent;
    if (isKey && event.key !== composing && !event.isComposing) return;
    if (collapseAcross(editor)) refuse(selectInside);
  };
  return editor.registerRootListener((root, previous) => {
    for (const name of ['compositionstart', 'keydown'] as const) {
      previous?.removeEventListener(name, onStart, true);
      root?.addEventListener(name, onStart, true);
    }
  });
}

/** True if there was something to collapse. */
function collapseAcross(editor: LexicalEditor): boolean {
  const root = editor.getRootElement();
  const selection = root?.ownerDocument.getSelection();
  if (root === null || selection === null || selection === undefined || selection.isCollapsed) return false;
  const { anchorNode, focusNode } = selection;
  if (!root.contains(anchorNode)) return false;
  const start = bodyAt(anchorNode);
  if (start !== null && start === bodyAt(focusNode)) return false;
  const body = start ?? bodyAt(focusNode) ?? root.querySelector('.part-body');
  if (start !== null) selection.collapse(anchorNode, selection.anchorOffset);
  else if (body !== null) selection.collapse(lastBlock(body), 0);
  editor.update(() => undefined, { discrete: true });
  return true;
}

function lastBlock(body: Element): Element {
  return body.lastElementChild ?? body;
}

function bodyAt(node: Node | null): Element | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('.part-body') ?? null;
}
