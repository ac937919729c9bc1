/** The part of the report the officer is at: follows the caret, and goes from part to part over those not needed. */
import { $getSelection, type LexicalEditor } from 'lexical';
import { caretHomeTag, isFocused, leaveClosedPart } from './closed-parts.ts';
import { goTo, type Place, showReason } from './go-to.ts';
import type { PartBoard } from './header/part-board.ts';
import { $partOfSelection } from './nodes/part-node.ts';

export interface PartHooks {
  /** The officer is at another part. */
  onMoved: (id: string) => void;
  say: (message: string) => void;
}

export class CurrentPart {
  readonly #editor: LexicalEditor;
  readonly #board: PartBoard;
  readonly #hooks: PartHooks;
  #id: string;
  #caretPart: string;

  constructor(editor: LexicalEditor, board: PartBoard, hooks: PartHooks) {
    this.#editor = editor;
    this.#board = board;
    this.#hooks = hooks;
    this.#id = board.partIds[0] ?? '';
    this.#caretPart = this.#id;
  }

  /** That of the caret, or one that was gone to and has no text to write in. */
  get id(): string {
    return this.#id;
  }

  get caretPart(): string {
    return this.#caretPart;
  }

  /** For every update, with its tags. */
  follow(tags: ReadonlySet<string>): void {
    const id = this.#caretIn();
    if (id === undefined) return;
    if (!this.#board.isOpen(id)) {
      leaveClosedPart(this.#editor, this.#board);
      return;
    }
    const isStill = id === this.#caretPart;
    this.#caretPart = id;
    if (!isStill) this.labelText();
    // A caret that was moved away takes no pane along that the officer is working in.
    if (tags.has(caretHomeTag) || (isStill && !isFocused(this.#editor))) return;
    this.#beAt(id);
  }

  /** The text is named for the part the caret is in; before there is a caret by its bare name. */
  labelText(): void {
    const id = this.#caretIn();
    if (id === undefined) return;
    this.#editor.getRootElement()?.setAttribute('aria-label', `Report text, ${this.#board.nameOf(id)}`);
  }

  goTo(place: Place): void {
    if (this.#board.isOpen(place.part)) goTo(this.#editor, place);
    else this.#stopAt(place.part);
  }

  /** Parts that are not needed are stepped over. */
  goOn(step: 1 | -1): void {
    const open = this.#openParts();
    const next = open[open.indexOf(this.#caretPart) + step];
    if (next !== undefined) this.goTo({ part: next });
  }

  /** A browser would go to the very edge of the text, which may be a part that is not shown. */
  goToEdge(edge: 'start' | 'end'): void {
    const part = this.#openParts().at(edge === 'start' ? 0 : -1);
    if (part !== undefined) this.goTo({ part, edge });
  }

  #openParts(): string[] {
    return this.#board.partIds.filter((id) => this.#board.isOpen(id));
  }

  #caretIn(): string | undefined {
    return this.#editor.getEditorState().read(() => $partOfSelection($getSelection())?.getPartId());
  }

  #beAt(id: string): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#hooks.onMoved(id);
  }

  /** The other panes go to a part that is not needed, for what it asks may be what makes it needed; the caret does not. */
  #stopAt(id: string): void {
    const { notNeeded } = this.#board.describe(id);
    if (notNeeded === undefined) return;
    this.#beAt(id);
    showReason(this.#editor, id);
    if (document.activeElement === document.body) this.#editor.focus();
    this.#hooks.say(`${this.#board.nameOf(id)}: ${notNeeded}. The caret stays where it was.`);
  }
}
