/** Paragraph numbers: 4.1, 4.2 …, in the withheld annex A1.1, A1.2 …, run through a section, so that a reader can cite "paragraph 4.3". */

/** Counts the paragraphs of one section. Headings inside the section do not restart it. */
export class ParagraphNumbers {
  readonly section: string;
  #count = 0;

  constructor(section: string) {
    this.section = section;
  }

  next(): string {
    this.#count += 1;
    return `${this.section}.${this.#count}`;
  }

  /** The number of the paragraph that stands above, or of the section before its first paragraph. */
  get current(): string {
    return this.#count === 0 ? this.section : `${this.section}.${this.#count}`;
  }
}
