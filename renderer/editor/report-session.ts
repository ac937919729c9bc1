/** One open report in the editor: joins the locks, clipboard, chips, counts and saves, and answers the screen. */
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  type EditorUpdateOptions,
  HISTORY_PUSH_TAG,
  type LexicalNode,
  type LexicalEditorWithDispose,
  mergeRegister,
  REDO_COMMAND,
  SKIP_SELECTION_FOCUS_TAG,
  UNDO_COMMAND,
} from 'lexical';
import type { DocPart, FactSnapshot, ReportDocument } from '../../shared/document/document.ts';
import type { Template } from '../../shared/template/template.ts';
import { $chipOf, $keep, type OpenedChip, registerChips, repaintChips } from './chips.ts';
import type { DroppedKind } from './clipboard/clean-html.ts';
import { caretHomeTag, isFocused, leaveClosedPart, showCaretOnFocus } from './closed-parts.ts';
import { DirtyParts, partsOfEditor } from './dirty-parts.ts';
import { FieldHistory, type Fields, type RestoredFields } from './field-history.ts';
import { registerDictation } from './dictation.ts';
import { goTo, type Place, showField, showReason, turnTo } from './go-to.ts';
import { type BoardView, PartBoard } from './header/part-board.ts';
import { $factNode, $insertSpaced, $sentenceNode } from './insert.ts';
import { registerKeys } from './keys.ts';
import { $partOf, $partOfSelection } from './nodes/part-node.ts';
import { announce, buildReportEditor, registerReport } from './report-extension.ts';
import { ToolbarStore } from './toolbar/toolbar-store.ts';
import { WordCounter, type WordCounts } from './word-counts.ts';

/** What the editor tells its screen. All are called outside React's rendering and at most once for each edit. */
export interface EditorEvents {
  /** The words of these parts have changed: save soon. Do not set state here on every call. */
  onDirty: (partIds: string[]) => void;
  /** The caret went into another part. */
  onSelectionPart: (partId: string) => void;
  /** A row of the fields above a section was clicked. */
  onFieldOpened: (blockId: string) => void;
  onChipOpened: (chip: OpenedChip) => void;
  /** Something the officer should know, for example what a paste left behind. */
  onNotice: (message: string) => void;
  onWordCounts: (counts: WordCounts) => void;
  /** Undo or redo has come to something done beside the page: these fields are to hold this again. */
  onFieldsRestored: (fields: RestoredFields) => void;
}

/** What the screen may ask of the editor. */
export interface ReportEditorHandle {
  /** The parts changed since the last call, as stored. A failed save gives them back with `markDirty`. */
  takeDirtyParts: () => DocPart[];
  markDirty: (partIds: string[]) => void;
  allParts: () => DocPart[];
  insertFact: (fact: FactSnapshot) => Inserted;
  insertText: (sentence: string) => Inserted;
  updateChip: (id: string, fact: FactSnapshot) => void;
  /** `undefined` takes the decision to keep back. */
  keepChip: (id: string, keep: FactSnapshot['keep']) => void;
  goTo: (place: Place) => void;
  /** Makes a part the current one with one of its section's fields in sight; the focus stays where it is. */
  turnTo: (part: string, field: string) => void;
  focus: () => void;
  /** Takes back the last thing done, in the text or beside it; the focus stays where it is. */
  undo: () => void;
  redo: () => void;
  /** Brings the row of a field above its section into sight. */
  showField: (field: string) => void;
  wordCounts: () => WordCounts;
  /** The part the officer is at. */
  currentPart: () => string;
}

/** Where an insertion went: `elsewhere` is the name of a part that was not asked for, since that one is not shown. */
export type Inserted = { isDone: false } | { isDone: true; elsewhere?: string };

/** A paste follows its keys at once; a later one with the mouse is not meant. */
const plainPasteMs = 500;

export class ReportSession implements ReportEditorHandle {
  readonly editor: LexicalEditorWithDispose;
  readonly toolbar: ToolbarStore;
  readonly #board: PartBoard;
  readonly #dirty: DirtyParts;
  readonly #counter: WordCounter;
  readonly #fields: FieldHistory;
  #events: EditorEvents;
  /** The part the officer is at: that of the caret, or one that was gone to and has no text to write in. */
  #part = '';
  #caretPart = '';
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
    this.#part = this.#board.partIds[0] ?? '';
    this.#caretPart = this.#part;
  }

  /** For the `ref` of the editable element: React calls what it answers when the element goes. */
  readonly attach = (element: HTMLDivElement): (() => void) => {
    const stop = mergeRegister(
      registerReport(this.editor, this.#board, { refuse: this.say, tell: (words) => this.#events.onNotice(words) }),
      registerChips(this.editor, (chip) => this.#events.onChipOpened(chip)),
      registerKeys(this.editor, {
        onPlainPaste: () => (this.#plainPasteAt = performance.now()),
        onGuidance: () => this.#toggleGuidance(this.#partElement(this.#caretPart)),
        onSection: (step) => this.#goOn(step),
        onEdge: (edge) => this.#goToEdge(edge),
        refuse: this.say,
      }),
      registerDictation(this.editor, this.say),
      this.#dirty.register(this.editor),
      this.#fields.register((fields) => this.#events.onFieldsRestored(fields)),
      this.toolbar.register(),
      showCaretOnFocus(this.editor, element),
      this.editor.registerUpdateListener(({ tags }) => this.#followSelection(tags)),
    );
    const onClick = (event: Event): void => this.#clickHeader(event);
    const keepFocus = (event: Event): void => keepFocusInText(event);
    this.#show(element);
    this.#labelText();
    element.addEventListener('click', onClick);
    element.addEventListener('mousedown', keepFocus);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('mousedown', keepFocus);
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
    if (this.#board.isOpen(place.part)) goTo(this.editor, place);
    else this.#stopAt(place.part);
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
    this.#fields.step(UNDO_COMMAND);
  }

  redo(): void {
    this.#fields.step(REDO_COMMAND);
  }

  showField(field: string): void {
    showField(this.editor, field);
  }

  wordCounts(): WordCounts {
    return this.#counter.current();
  }

  currentPart(): string {
    return this.#part;
  }

  #insert($make: () => LexicalNode): Inserted {
    const wanted = this.#part;
    let part: string | undefined;
    this.editor.update(() => (part = $insertSpaced($make(), wanted, this.#board)), ownStep);
    this.editor.focus();
    if (part === undefined) return { isDone: false };
    return part === wanted ? { isDone: true } : { isDone: true, elsewhere: this.#nameOf(part) };
  }

  #followSelection(tags: ReadonlySet<string>): void {
    const id = this.#caretIn();
    if (id === undefined) return;
    if (!this.#board.isOpen(id)) {
      leaveClosedPart(this.editor, this.#board);
      return;
    }
    const isStill = id === this.#caretPart;
    this.#caretPart = id;
    if (!isStill) this.#labelText();
    // A caret that was moved away takes no pane along that the officer is working in.
    if (tags.has(caretHomeTag) || (isStill && !isFocused(this.editor))) return;
    this.#beAt(id);
  }

  /** The text is named for the part the caret is in; before there is a caret by its bare name. */
  #labelText(): void {
    const id = this.#caretIn();
    if (id === undefined) return;
    this.editor.getRootElement()?.setAttribute('aria-label', `Report text, ${this.#nameOf(id)}`);
  }

  #caretIn(): string | undefined {
    return this.editor.getEditorState().read(() => $partOfSelection($getSelection())?.getPartId());
  }

  #beAt(id: string): void {
    if (id === this.#part) return;
    this.#part = id;
    this.#events.onSelectionPart(id);
  }

  /** The other panes go to a part that is not needed, for what it asks may be what makes it needed; the caret does not. */
  #stopAt(id: string): void {
    const { notNeeded } = this.#board.describe(id);
    if (notNeeded === undefined) return;
    this.#beAt(id);
    showReason(this.editor, id);
    if (document.activeElement === document.body) this.editor.focus();
    this.say(`${this.#nameOf(id)}: ${notNeeded}. The caret stays where it was.`);
  }

  #nameOf(id: string): string {
    const { section, heading } = this.#board.describe(id);
    return heading?.text ?? section?.heading ?? '';
  }

  #clickHeader(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest('.part-header *, .part-header') : null;
    if (target === null) return;
    const field = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
    const guidance = target.closest('.guidance-button')?.getAttribute('aria-controls') ?? undefined;
    if (field !== undefined) this.#events.onFieldOpened(field);
    else if (guidance !== undefined) this.#toggleGuidance(target.closest<HTMLElement>('.part'), guidance);
    else this.#caretBelow(target);
  }

  /** Parts that are not needed are stepped over. */
  #goOn(step: 1 | -1): void {
    const open = this.#openParts();
    const next = open[open.indexOf(this.#caretPart) + step];
    if (next !== undefined) this.goTo({ part: next });
  }

  /** A browser would go to the very edge of the text, which may be a part that is not shown. */
  #goToEdge(edge: 'start' | 'end'): void {
    const part = this.#openParts().at(edge === 'start' ? 0 : -1);
    if (part !== undefined) this.goTo({ part, edge });
  }

  #openParts(): string[] {
    return this.#board.partIds.filter((id) => this.#board.isOpen(id));
  }

  /** A click on a heading is meant for the text under it. */
  #caretBelow(target: Element): void {
    this.editor.update(() => {
      const node = $getNearestNodeFromDOMNode(target);
      const part = node === null ? null : $partOf(node);
      if (part !== null && this.#board.isOpen(part.getPartId())) part.selectStart();
    });
  }

  #toggleGuidance(part: HTMLElement | null, listId?: string): void {
    if (part === null) return;
    const isOpen = this.#board.toggleGuidance(part, listId);
    const lists = [...part.querySelectorAll('.guidance-lines')].filter(
      (list) => listId === undefined || list.id === listId,
    );
    const lines = lists.flatMap((list) => [...list.children].map((line) => line.textContent));
    if (lines.length > 0) this.say(isOpen ? `What to include: ${lines.join(' ')}` : 'What to include is folded away');
  }

  #partElement(id: string): HTMLElement | null {
    return this.editor.getRootElement()?.querySelector<HTMLElement>(`:scope > .part[data-part="${id}"]`) ?? null;
  }
}

/** Inserting and updating facts are undone by themselves, not with the typing before them. */
const ownStep: EditorUpdateOptions = { discrete: true, tag: HISTORY_PUSH_TAG };

/** As `ownStep`, but asked for from a dialog, which keeps the focus. */
const fromDialog: EditorUpdateOptions = { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_SELECTION_FOCUS_TAG] };

/** A press on a header's button must not take the caret out of the text. */
function keepFocusInText(event: Event): void {
  if (event.target instanceof Element && event.target.closest('.part-header') !== null) event.preventDefault();
}

function droppedWords(kinds: DroppedKind[]): string {
  return `Pasted without ${kinds.join(', ')}. To paste words only, use Ctrl+Shift+V.`;
}
