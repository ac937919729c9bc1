/** Speech recognition that edits by messages to the page (Dragon's web extension): heard, but held to the locks. */
import { registerDragonSupport } from '@lexical/dragon';
import { $getSelection, type LexicalEditor, mergeRegister } from 'lexical';
import { type Refuse, selectInside } from './locks/guards.ts';
import { $partOfSelection } from './nodes/part-node.ts';

/** Its edits pass no command, so the guards do not see them: this listener stands before it and stops the message. */
export function registerDictation(editor: LexicalEditor, refuse: Refuse): () => void {
  const onMessage = (event: MessageEvent): void => {
    if (!isDictated(event.data) || !isFocused(editor) || canWrite(editor)) return;
    event.stopImmediatePropagation();
    refuse(selectInside);
  };
  window.addEventListener('message', onMessage, true);
  return mergeRegister(() => {
    window.removeEventListener('message', onMessage, true);
  }, registerDragonSupport(editor));
}

function isDictated(message: unknown): boolean {
  return typeof message === 'string' && message.includes('nuanria_messaging');
}

function isFocused(editor: LexicalEditor): boolean {
  return editor.getRootElement()?.contains(document.activeElement) === true;
}

function canWrite(editor: LexicalEditor): boolean {
  return editor.isEditable() && editor.read(() => $partOfSelection($getSelection()) !== null);
}
