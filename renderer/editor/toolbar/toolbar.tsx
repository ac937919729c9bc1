/** The one thin toolbar above the page: one tab stop, arrows within, Escape back to the text. */
import { FocusManagerExtension, RovingTabIndexExtension } from '@lexical/a11y';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { FORMAT_TEXT_COMMAND, type LexicalEditor, mergeRegister, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { Bold, Heading, Italic, List, ListOrdered, type LucideIcon, Quote, Redo2, Table, Undo2 } from 'lucide-react';
import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import { notHere } from '../keys.ts';
import { type BlockFormat, toggleBlock } from './formats.ts';
import { changeTable, insertTable, type TableChange } from './tables.ts';
import type { ToolbarState, ToolbarStore } from './toolbar-store.ts';

interface ToolbarProps {
  editor: LexicalEditor;
  store: ToolbarStore;
  refuse: (message: string) => void;
  /** Further buttons of the screen, at the end. */
  children?: ReactNode;
}

const itemSelector = 'button:not([disabled])';

export function Toolbar({ editor, store, refuse, children }: ToolbarProps): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.current);
  const attach = useCallback((element: HTMLDivElement) => makeRoving(editor, element), [editor]);
  const block = (format: BlockFormat) => () => {
    if (!toggleBlock(editor, format)) refuse(notHere);
  };
  return (
    <div ref={attach} className="editor-toolbar" role="toolbar" aria-label="Text format" aria-controls="report-text">
      <Toggle icon={Bold} label="Bold" keys="Ctrl+B" isOn={state.bold} onPress={format(editor, 'bold')} />
      <Toggle icon={Italic} label="Italic" keys="Ctrl+I" isOn={state.italic} onPress={format(editor, 'italic')} />
      <span className="toolbar-gap" />
      <Toggle icon={Heading} label="Sub-heading" isOn={state.block === 'sub-heading'} onPress={block('sub-heading')} />
      <Toggle
        icon={List}
        label="Bullets"
        keys="Ctrl+Shift+L"
        isOn={state.block === 'bullets'}
        onPress={block('bullets')}
      />
      <Toggle
        icon={ListOrdered}
        label="Numbers"
        keys="Ctrl+Shift+N"
        isOn={state.block === 'numbers'}
        onPress={block('numbers')}
      />
      <Toggle icon={Quote} label="Quote" isOn={state.block === 'quote'} onPress={block('quote')} />
      <Press icon={Table} label="Table" onPress={() => (insertTable(editor) ? undefined : refuse(notHere))} />
      <span className="toolbar-gap" />
      <History editor={editor} state={state} />
      {state.isInTable ? <TableButtons editor={editor} refuse={refuse} /> : null}
      {children}
    </div>
  );
}

/** Lexical's own roving tab stop and Alt+F10 contract. */
function makeRoving(editor: LexicalEditor, element: HTMLDivElement): () => void {
  const roving = getExtensionDependencyFromEditor(editor, RovingTabIndexExtension).output;
  const focus = getExtensionDependencyFromEditor(editor, FocusManagerExtension).output;
  return mergeRegister(
    roving.register(element, { itemSelector }),
    focus.register(element, { toolbarItemSelector: itemSelector }),
  );
}

function format(editor: LexicalEditor, name: 'bold' | 'italic'): () => void {
  return () => {
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, name);
  };
}

function History({ editor, state }: { editor: LexicalEditor; state: ToolbarState }): ReactNode {
  const undo = (): void => {
    editor.dispatchCommand(UNDO_COMMAND, undefined);
  };
  const redo = (): void => {
    editor.dispatchCommand(REDO_COMMAND, undefined);
  };
  return (
    <>
      <Press icon={Undo2} label="Undo" keys="Ctrl+Z" isIdle={!state.canUndo} onPress={undo} />
      <Press icon={Redo2} label="Redo" keys="Ctrl+Y" isIdle={!state.canRedo} onPress={redo} />
    </>
  );
}

const tableChanges: readonly [TableChange, string][] = [
  ['row', 'Add row'],
  ['column', 'Add column'],
  ['remove-row', 'Remove row'],
  ['remove-column', 'Remove column'],
  ['remove-table', 'Remove table'],
];

function TableButtons({ editor, refuse }: Pick<ToolbarProps, 'editor' | 'refuse'>): ReactNode {
  return (
    <>
      <span className="toolbar-gap" />
      {tableChanges.map(([change, label]) => (
        <button
          key={change}
          type="button"
          className="toolbar-button toolbar-button-words"
          onMouseDown={keepCaret}
          onClick={() => changeTable(editor, change, refuse)}
        >
          {label}
        </button>
      ))}
    </>
  );
}

interface ButtonProps {
  icon: LucideIcon;
  label: string;
  keys?: string;
  onPress: () => void;
}

function Toggle({ icon: Icon, label, keys, isOn, onPress }: ButtonProps & { isOn: boolean }): ReactNode {
  return (
    <button
      type="button"
      className="toolbar-button"
      aria-pressed={isOn}
      aria-label={label}
      title={withKeys(label, keys)}
      onMouseDown={keepCaret}
      onClick={onPress}
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}

/** Idle rather than disabled: a button that vanishes from the tab order under the finger loses the focus. */
function Press({ icon: Icon, label, keys, isIdle = false, onPress }: ButtonProps & { isIdle?: boolean }): ReactNode {
  return (
    <button
      type="button"
      className="toolbar-button"
      aria-disabled={isIdle}
      aria-label={label}
      title={withKeys(label, keys)}
      onMouseDown={keepCaret}
      onClick={isIdle ? undefined : onPress}
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}

function withKeys(label: string, keys: string | undefined): string {
  return keys === undefined ? label : `${label} (${keys})`;
}

function keepCaret(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
