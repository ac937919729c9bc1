/** The keys of the editor that are not those of every text field. */
import { $findTableNode } from '@lexical/table';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { toggleBlock } from './toolbar/formats.ts';

export interface KeyHooks {
  onPlainPaste: () => void;
  onGuidance: () => void;
  /** To the next section, or with -1 to the one before. */
  onSection: (step: 1 | -1) => void;
  /** To where writing begins or ends. */
  onEdge: (edge: 'start' | 'end') => void;
  refuse: (message: string) => void;
}

export const notHere = 'This format is not possible here. Put the caret in one section, outside a table.';

export function registerKeys(editor: LexicalEditor, hooks: KeyHooks): () => void {
  const actions = keyActions(editor, hooks);
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const action = actions[chordOf(event)];
        if (action === undefined || !editor.isEditable()) return false;
        return action(event);
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(KEY_ESCAPE_COMMAND, $leaveTable, COMMAND_PRIORITY_LOW),
  );
}

function keyActions(editor: LexicalEditor, hooks: KeyHooks): Record<string, (event: KeyboardEvent) => boolean> {
  const doing = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
    return true;
  };
  const block = (format: 'bullets' | 'numbers') =>
    doing(() => {
      if (!toggleBlock(editor, format)) hooks.refuse(notHere);
    });
  return {
    'ctrl+shift+l': block('bullets'),
    'ctrl+shift+n': block('numbers'),
    'ctrl+shift+g': doing(hooks.onGuidance),
    'ctrl+pagedown': doing(() => hooks.onSection(1)),
    'ctrl+pageup': doing(() => hooks.onSection(-1)),
    'ctrl+home': doing(() => hooks.onEdge('start')),
    'ctrl+end': doing(() => hooks.onEdge('end')),
    'ctrl+]': doing(() => editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined)),
    'ctrl+[': doing(() => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined)),
    'ctrl+shift+v': () => {
      hooks.onPlainPaste();
      return false;
    },
  };
}

/** `ctrl+shift+l`; Cmd counts as Ctrl. AltGr writes letters and is never a chord. */
function chordOf(event: KeyboardEvent): string {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return '';
  return `ctrl+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
}

/** Tab moves between cells, so Escape is the way out of a table. */
function $leaveTable(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const table = $isRangeSelection(selection) ? $findTableNode(selection.anchor.getNode()) : null;
  if (table === null) return false;
  event.preventDefault();
  table.selectNext();
  return true;
}
