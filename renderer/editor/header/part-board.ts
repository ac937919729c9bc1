/** Holds what the headers and chips of one editor show, and keeps their DOM in step and undamaged. */
import type { LexicalEditor } from 'lexical';
import type { Chip } from '../../../shared/document/document.ts';
import { type Part, partsOf } from '../../../shared/template/parts.ts';
import type { Template } from '../../../shared/template/template.ts';
import { describePart, type FieldsView, type PartView, type RecordToday } from './describe-part.ts';
import { drawHeader, drawPart, type DrawState, markPart } from './draw-part.ts';
import type { FactsToday } from './fact-state.ts';
import { paintChip } from './paint-chip.ts';

export interface BoardView {
  fields: FieldsView;
  factsToday: FactsToday;
  tablesToday?: RecordToday['tables'];
  isReadOnly: boolean;
}

export class PartBoard {
  readonly parts: readonly Part[];
  readonly partIds: readonly string[];
  readonly #template: Template;
  readonly #openGuidance = new Set<string>();
  #view: BoardView;
  #watch: (part: HTMLElement) => void = () => undefined;

  constructor(template: Template, view: BoardView) {
    this.#template = template;
    this.parts = partsOf(template);
    this.partIds = this.parts.map((part) => part.id);
    this.#view = view;
  }

  get factsToday(): FactsToday {
    return this.#view.factsToday;
  }

  describe(id: string): PartView {
    const part = this.parts.find((candidate) => candidate.id === id);
    if (part === undefined) return { id, rule: '', isSilent: true };
    const { fields, factsToday, tablesToday } = this.#view;
    return describePart(part, this.#template, fields, { facts: factsToday, tables: tablesToday });
  }

  /** What a part is called in a sentence. */
  nameOf(id: string): string {
    const { section, heading } = this.describe(id);
    return heading?.text ?? section?.heading ?? '';
  }

  /** A part whose body can be written in: neither unknown nor "not needed". */
  isOpen(id: string): boolean {
    return this.partIds.includes(id) && this.describe(id).notNeeded === undefined;
  }

  drawPart(id: string): HTMLElement {
    const part = drawPart(this.describe(id), this.#state());
    this.#watch(part);
    return part;
  }

  paintChip(dom: HTMLElement, chip: Chip | null): void {
    paintChip(dom, chip, this.#view.factsToday);
  }

  /** Called for each part as it is drawn, so that damage from outside is seen. */
  watchWith(watch: (part: HTMLElement) => void): void {
    this.#watch = watch;
  }

  isIntact(part: HTMLElement): boolean {
    const header = part.querySelector(':scope > .part-header');
    const id = part.dataset['part'] ?? '';
    return header !== null && header.isEqualNode(drawHeader(this.describe(id), this.#state()));
  }

  /** Folds or unfolds one list of guidance, or all of a part. True when they now stand open. */
  toggleGuidance(part: HTMLElement, listId?: string): boolean {
    const all = [...part.querySelectorAll('.guidance-lines')].map((list) => list.id);
    const wanted = listId === undefined ? all : [listId];
    const isOpening = wanted.some((id) => !this.#openGuidance.has(id));
    for (const id of wanted) {
      if (isOpening) this.#openGuidance.add(id);
      else this.#openGuidance.delete(id);
    }
    this.#refreshPart(part);
    return isOpening;
  }

  /** Redraws headers that would now say something else. No editor update, so no undo entry and no save. */
  show(view: BoardView, root: HTMLElement | null): void {
    this.#view = view;
    for (const part of root?.querySelectorAll<HTMLElement>(':scope > .part') ?? []) this.#refreshPart(part);
  }

  #refreshPart(part: HTMLElement): void {
    const id = part.dataset['part'] ?? '';
    const view = this.describe(id);
    const fresh = drawHeader(view, this.#state());
    markPart(part, view);
    const header = part.querySelector(':scope > .part-header');
    if (header !== null && !header.isEqualNode(fresh)) header.replaceChildren(...fresh.childNodes);
  }

  #state(): DrawState {
    return { openGuidance: this.#openGuidance, isReadOnly: this.#view.isReadOnly };
  }
}

const boards = new WeakMap<LexicalEditor, PartBoard>();

export function giveBoard(editor: LexicalEditor, board: PartBoard): void {
  boards.set(editor, board);
}

export function boardOf(editor: LexicalEditor): PartBoard {
  const board = boards.get(editor);
  if (board === undefined) throw new Error('the editor was drawn before it was given its template');
  return board;
}
