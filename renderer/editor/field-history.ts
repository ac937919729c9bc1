/** Facts, tables, answers and plans beside the page in the one history of the editor: undo takes all back in the order it was done. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  $getRoot,
  $getSelection,
  $getState,
  $setState,
  createState,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  SKIP_SELECTION_FOCUS_TAG,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { ReportDocument } from '../../shared/document/document.ts';
import { healTag } from './locks/self-heal.ts';
import { settleAt } from './settle-at.ts';

export type Fields = Pick<ReportDocument, 'answers' | 'facts' | 'tables' | 'plans'>;
/** What fields are to hold again, by their ids; null where they held nothing. */
export type RestoredFields = { [Kind in keyof Fields]: Record<string, Fields[Kind][string] | null> };

/** Of a step that was typed: the field, and whether its letters have come back or gone. */
export interface RestoredLetters {
  field: string;
  areBack: boolean;
}

interface Kept extends Fields {
  /** Grows with each step, so that undo and redo can be told apart. */
  step: number;
  /** The field whose letters the step is. */
  typedIn: string | undefined;
}

const nothing: Kept = { answers: {}, facts: {}, tables: {}, plans: {}, step: 0, typedIn: undefined };

/** Stands at the root and draws nothing: each entry of the history brings the fields of its time with it. */
const fieldsState = createState('fields', { parse: () => nothing });

/** Letters that follow each other as quickly as this are one step. */
const typingMs = 1000;
const inPlace = [SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG, SKIP_SCROLL_INTO_VIEW_TAG];

/** What undo and redo have come to, for whoever cannot see it. */
export interface HistoryEvents {
  onRestored: (fields: RestoredFields, letters: RestoredLetters | undefined) => void;
  /** The text alone has changed, and whoever asked for it stands beside the text. */
  onTextBeside: (did: 'undo' | 'redo') => void;
}

export class FieldHistory {
  readonly #editor: LexicalEditor;
  #steps = 0;
  /** The last step, while letters may still join it. */
  #typing: { id: string; at: number; state: EditorState } | undefined;
  /** What runs for somebody beside the text. */
  #beside: 'undo' | 'redo' | undefined;

  constructor(editor: LexicalEditor, fields: Fields) {
    this.#editor = editor;
    this.#set({ ...fields, step: 0, typedIn: undefined }, [healTag, HISTORY_MERGE_TAG]);
  }

  /** @param typedIn the field being typed in, of which a run of letters is one step */
  keep(fields: Fields, typedIn?: string): void {
    const goesOn = typedIn !== undefined && this.#isTypingIn(typedIn, fields);
    this.#steps += 1;
    this.#set({ ...fields, step: this.#steps, typedIn }, [goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, ...inPlace]);
    const state = this.#editor.getEditorState();
    this.#typing = typedIn === undefined ? undefined : { id: typedIn, at: performance.now(), state };
  }

  /** Undo or redo asked for beside the text. An editor that cannot be written in sets no selection, and so takes no focus. */
  step(what: 'undo' | 'redo'): void {
    if (!this.#editor.isEditable()) return;
    this.#beside = what;
    this.#editor.setEditable(false);
    this.#editor.dispatchCommand(what === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined);
    // After what the command has changed, which is drawn in a microtask, too.
    queueMicrotask(() => {
      this.#beside = undefined;
      this.#editor.setEditable(true);
    });
  }

  register({ onRestored, onTextBeside }: HistoryEvents): () => void {
    return this.#editor.registerUpdateListener(({ dirtyElements, editorState, prevEditorState, tags }) => {
      // What stood open is closed first, under the same tag and without a change.
      if (!tags.has(HISTORIC_TAG) || dirtyElements.size === 0) return;
      this.#typing = undefined;
      const [before, now] = [fieldsIn(prevEditorState), fieldsIn(editorState)];
      const restored = differences(before, now);
      if (idsOf(restored).length > 0) onRestored(restored, lettersOf(before, now));
      else if (this.#beside !== undefined) {
        this.#showCaretPlace(editorState);
        onTextBeside(this.#beside);
      }
    });
  }

  /** Where the text has changed; with no selection set nothing scrolls there by itself. */
  #showCaretPlace(state: EditorState): void {
    const key = state.read(() => $getSelection()?.getNodes()[0]?.getKey());
    const place = key === undefined ? null : this.#editor.getElementByKey(key);
    if (place !== null) settleAt(place, 'nearest');
  }

  #history() {
    return getExtensionDependencyFromEditor(this.#editor, HistoryExtension).output;
  }

  /**
   * Nothing else was done since: the history stands where the last letter left it. Letters that are stored as nothing,
   * as in `12x` for a figure, join it however late they come, or each would be a step that changes nothing.
   */
  #isTypingIn(id: string, fields: Fields): boolean {
    const last = this.#typing;
    if (last?.id !== id || this.#history().historyState.peek().current?.editorState !== last.state) return false;
    return performance.now() - last.at < typingMs || isStoredAlike(fieldsIn(last.state), fields);
  }

  #set({ answers, facts, tables, plans, step, typedIn }: Kept, tag: string[]): void {
    this.#editor.update(
      () => {
        $setState($getRoot(), fieldsState, { answers, facts, tables, plans, step, typedIn });
      },
      { discrete: true, tag },
    );
  }
}

export function idsOf({ answers, facts, tables, plans }: RestoredFields): string[] {
  return [answers, facts, tables, plans].flatMap((kind) => Object.keys(kind));
}

function fieldsIn(state: EditorState): Kept {
  return state.read(() => $getState($getRoot(), fieldsState));
}

/** The step undone is the one before, the step done again the one now. */
function lettersOf(before: Kept, now: Kept): RestoredLetters | undefined {
  const areBack = now.step > before.step;
  const field = areBack ? now.typedIn : before.typedIn;
  return field === undefined ? undefined : { field, areBack };
}

function isStoredAlike(before: Fields, now: Fields): boolean {
  return JSON.stringify(differences(before, now)) === JSON.stringify(differences(now, before));
}

/** Only what differs is put back, so that nothing is touched which the history never saw. */
function differences(before: Fields, now: Fields): RestoredFields {
  return {
    answers: changed(before.answers, now.answers),
    facts: changed(before.facts, now.facts),
    tables: changed(before.tables, now.tables),
    plans: changed(before.plans, now.plans),
  };
}

function changed<T>(before: Record<string, T>, now: Record<string, T>): Record<string, T | null> {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(ids.filter((id) => before[id] !== now[id]).map((id) => [id, now[id] ?? null]));
}
