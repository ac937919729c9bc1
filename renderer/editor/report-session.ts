/** One open report in the editor: joins the locks, clipboard, chips, counts and saves, and answers the screen. */
import {
  type EditorUpdateOptions,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type LexicalEditorWithDispose,
  mergeRegister,
  SKIP_SELECTION_FOCUS_TAG,
} from 'lexical';
import type { DocPart, FactSnapshot, ReportDocument } from '../../shared/document/document.ts';
import type { Template } from '../../shared/template/template.ts';
import { $chipOf, $keep, registerChips, repaintChips } from './chips.ts';
import type { DroppedKind } from './clipboard/clean-html.ts';
import { leaveClosedPart, showCaretOnFocus } from './closed-parts.ts';
import { CurrentPart } from './current-part.ts';
import { DirtyParts, partsOfEditor } from './dirty-parts.ts';
import { registerDictation } from './dictation.ts';
import { FieldHistory, type Fields } from './field-history.ts';
import { type Place, showField, turnTo } from './go-to.ts';
import { registerHeaderClicks } from './header/header-clicks.ts';
import { type BoardView, PartBoard } from './header/part-board.ts';
import { toggleGuidance } from './header/toggle-guidance.ts';
import { $factNode, $insertSpaced, $sentenceNode } from './insert.ts';
import { registerKeys } from './keys.ts';
import type { EditorEvents, Inserted, ReportEditorHandle } from './report-editor-handle.ts';
import { announce, buildReportEditor, registerReport } from './report-extension.ts';
import { ToolbarStore } from './toolbar/toolbar-store.ts';
import { WordCounter, type WordCounts } from './word-counts.ts';

/** A paste follows its keys at once; a later one with the mouse is not meant. */
const plainPasteMs = 500;

export class ReportSession implements ReportEditorHandle {
  readonly editor: LexicalEditorWithDispose;
  readonly toolbar: ToolbarStore;
  readonly #board: PartBoard;
  readonly #dirty: DirtyParts;
  readonly #counter: WordCounter;
  readonly #part: CurrentPart;
  readonly #fields: FieldHistory;
  #events: EditorEvents;
  #plainPasteAt = Number.NEGATIVE_INFINITY;

  constructor(template: Template, document: ReportDocument, view: BoardView, events: EditorEvents) {
    this.#events = events;
    this.#board = new PartBoard(template, view);
    this.editor = buildReportEditor(this.#board, document.parts, {
      isPlainPaste: () => performance.now() - this.#plainPasteAt < plainPasteMs,
      onDropped: (kinds) => this.#events.onNotice(droppedWords(kinds)),
    });
    this.editor.setEditable(!view.isReadOnly);
    this.#counter = new WordCounter(this.editor, (counts) => this.#events.onWordCounts(counts));
    this.#dirty = new DirtyParts((ids) => {
      this.#counter.staleParts(ids);
      this.#events.onDirty(ids);
    });
    this.#fields = new FieldHistory(this.editor, document);
    this.toolbar = new ToolbarStore(this.editor);
    this.#part = new CurrentPart(this.editor, this.#board, {
      onMoved: (id) => this.#events.onSelectionPart(id),
      say: this.say,
    });
  }

  /** For the `ref` of the editable element: React calls what it answers when the element goes. */
  readonly attach = (element: HTMLDivElement): (() => void) => {
    const stop = mergeRegister(
      registerReport(this.editor, this.#board, { refuse: this.say, tell: (words) => this.#events.onNotice(words) }),
      registerChips(this.editor, (chip) => this.#events.onChipOpened(chip)),
      registerKeys(this.editor, {
        onPlainPaste: () => (this.#plainPasteAt = performance.now()),
        onGuidance: () => toggleGuidance(this.#board, this.#partElement(this.#part.caretPart), this.say),
        onSection: (step) => this.#part.goOn(step),
        onEdge: (edge) => this.#part.goToEdge(edge),
        refuse: this.say,
      }),
      registerDictation(this.editor, this.say),
      this.#dirty.register(this.editor),
      this.#fields.register({
        onRestored: (fields, letters) => this.#events.onFieldsRestored(fields, letters),
        onTextBeside: (did) => this.say(textBesideWords[did]),
      }),
      this.toolbar.register(),
      showCaretOnFocus(this.editor, element),
      this.editor.registerUpdateListener(({ tags }) => this.#part.follow(tags)),
    );
    this.#show(element);
    this.#part.labelText();
    const stopClicks = registerHeaderClicks(element, this.editor, this.#board, {
      onField: (id) => this.#events.onFieldOpened(id),
      say: this.say,
    });
    return () => {
      stopClicks();
      this.editor.setRootElement(null);
      stop();
      this.#counter.dispose();
    };
  };

  /** Only an editor that can be written in sets the browser's selection, and with it would take the focus on a return. */
  #show(element: HTMLDivElement): void {
    const isEditable = this.editor.isEditable();
    this.editor.setEditable(false);
    this.editor.setRootElement(element);
    this.editor.setEditable(isEditable);
  }

  /** Speaks a sentence to screen readers, mostly on why something was not done. */
  readonly say = (message: string): void => announce(this.editor, message);

  listen(events: EditorEvents): void {
    this.#events = events;
  }

  show(view: BoardView): void {
    this.#board.show(view, this.editor.getRootElement());
    repaintChips(this.editor);
    leaveClosedPart(this.editor, this.#board);
    if (this.editor.isEditable() === view.isReadOnly) this.editor.setEditable(!view.isReadOnly);
  }

  takeDirtyParts(): DocPart[] {
    return this.#dirty.take(this.editor);
  }

  markDirty(partIds: string[]): void {
    this.#dirty.mark(partIds);
  }

  allParts(): DocPart[] {
    return partsOfEditor(this.editor, () => true);
  }

  insertFact(fact: FactSnapshot): Inserted {
    return this.#insert(() => $factNode(fact));
  }

  insertText(sentence: string): Inserted {
    return this.#insert(() => $sentenceNode(sentence));
  }

  updateChip(id: string, fact: FactSnapshot): void {
    this.editor.update(() => void $chipOf(this.editor, id)?.setFact(fact), fromDialog);
  }

  keepChip(id: string, keep: FactSnapshot['keep']): void {
    this.editor.update(() => {
      const node = $chipOf(this.editor, id);
      const chip = node?.getChip() ?? null;
      if (node !== null && chip !== null) node.setFact($keep(chip, keep));
    }, fromDialog);
  }

  goTo(place: Place): void {
    this.#part.goTo(place);
  }

  turnTo(part: string, field: string): void {
    turnTo(this.editor, part, field);
  }

  focus(): void {
    this.editor.focus();
  }

  /** What stands beside the page now: one more step of the history. */
  keepFields(fields: Fields, typedIn?: string): void {
    this.#fields.keep(fields, typedIn);
  }

  undo(): void {
    this.#fields.step('undo');
  }

  redo(): void {
    this.#fields.step('redo');
  }

  showField(field: string): void {
    showField(this.editor, field);
  }

  wordCounts(): WordCounts {
    return this.#counter.current();
  }

  currentPart(): string {
    return this.#part.id;
  }

  #insert($make: () => LexicalNode): Inserted {
    const wanted = this.#part.id;
    let part: string | undefined;
    this.editor.update(() => (part = $insertSpaced($make(), wanted, this.#board)), ownStep);
    this.editor.focus();
    if (part === undefined) return { isDone: false };
    return part === wanted ? { isDone: true } : { isDone: true, elsewhere: this.#board.nameOf(part) };
  }

  #partElement(id: string): HTMLElement | null {
    return this.editor.getRootElement()?.querySelector<HTMLElement>(`:scope > .part[data-part="${id}"]`) ?? null;
  }
}

/** Inserting and updating facts are undone by themselves, not with the typing before them. */
const ownStep: EditorUpdateOptions = { discrete: true, tag: HISTORY_PUSH_TAG };

/** As `ownStep`, but asked for from a dialog, which keeps the focus. */
const fromDialog: EditorUpdateOptions = { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_SELECTION_FOCUS_TAG] };

const textBesideWords = {
  undo: 'The last change to the text was taken back.',
  redo: 'The change to the text was made again.',
};

function droppedWords(kinds: DroppedKind[]): string {
  return `Pasted without ${kinds.join(', ')}. To paste words only, use Ctrl+Shift+V.`;
}
