/** Tells the toolbar what stands at the caret, a moment after it settles and never on every key. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import type { LexicalEditor } from 'lexical';
import { $formatState, type FormatState, noFormat } from './formats.ts';

export interface ToolbarState extends FormatState {
  canUndo: boolean;
  canRedo: boolean;
}

const settleMs = 80;

export class ToolbarStore {
  #state: ToolbarState = { ...noFormat, canUndo: false, canRedo: false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #editor: LexicalEditor;
  readonly #listeners = new Set<() => void>();

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
  }

  register(): () => void {
    const stop = this.#editor.registerUpdateListener(() => {
      this.#timer ??= setTimeout(() => this.#refresh(), settleMs);
    });
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): ToolbarState => this.#state;

  #refresh(): void {
    this.#timer = undefined;
    const { canUndo, canRedo } = getExtensionDependencyFromEditor(this.#editor, HistoryExtension).output;
    const formats = this.#editor.getEditorState().read($formatState);
    const next: ToolbarState = { ...formats, canUndo: canUndo.peek(), canRedo: canRedo.peek() };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
