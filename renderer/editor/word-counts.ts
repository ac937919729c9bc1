/** Counts the words of each part: only parts that changed, and only once the typing pauses. */
import { $getRoot, type LexicalEditor } from 'lexical';
import { $isPartNode } from './nodes/part-node.ts';

export type WordCounts = Readonly<Record<string, number>>;
const pauseMs = 500;

/** `Mae’r` and `follow-up` are one word each; a lone dash is none. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

export class WordCounter {
  readonly #editor: LexicalEditor;
  readonly #onCounts: (counts: WordCounts) => void;
  readonly #stale = new Set<string>();
  #counts: Record<string, number> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: LexicalEditor, onCounts: (counts: WordCounts) => void) {
    this.#editor = editor;
    this.#onCounts = onCounts;
    this.#recount(() => true);
  }

  staleParts(ids: string[]): void {
    for (const id of ids) this.#stale.add(id);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), pauseMs);
  }

  current(): WordCounts {
    if (this.#stale.size > 0) this.#recount((id) => this.#stale.has(id));
    return this.#counts;
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #tell(): void {
    this.#onCounts(this.current());
  }

  #recount(isWanted: (id: string) => boolean): void {
    const fresh = this.#editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .filter($isPartNode)
        .filter((part) => isWanted(part.getPartId()))
        .map((part): [string, number] => [part.getPartId(), countWords(part.getTextContent())]),
    );
    this.#stale.clear();
    this.#counts = { ...this.#counts, ...Object.fromEntries(fresh) };
  }
}
