/** Numbers the records a report rests on, in the order in which they are first used, and lists them at the end. */
import type { Source } from '../model/source.ts';
import { joined, markup, type Markup } from './escape.ts';
import { printedDate } from './printed-date.ts';
import type { PrintLanguage } from './wording.ts';

/** `OASys, layer 3, 4 November 2026`. */
function sourceWords(source: Source, language: PrintLanguage): string {
  return [source.system, source.detail, printedDate(source.date, language)].filter(Boolean).join(', ');
}

export class SourceList {
  readonly #numbers = new Map<string, number>();
  readonly #language: PrintLanguage;

  constructor(language: PrintLanguage) {
    this.#language = language;
  }

  /** The number of a record: the same words always have the same number. */
  number(source: Source): number {
    const words = sourceWords(source, this.#language);
    const number = this.#numbers.get(words) ?? this.#numbers.size + 1;
    this.#numbers.set(words, number);
    return number;
  }

  /** `[3]`, raised, after the words that rest on the record. */
  mark(source: Source): Markup {
    return markup`<sup class="mark">[${this.number(source)}]</sup>`;
  }

  /** Small print under a table: which numbers it used and what they stand for. Empty where it used none. */
  note(sources: readonly Source[], label: string): Markup {
    const used = new Map(sources.map((source) => [this.number(source), sourceWords(source, this.#language)]));
    if (used.size === 0) return markup``;
    const words = [...used].sort(([a], [b]) => a - b).map(([number, text]) => `[${number}] ${text}`);
    return markup`<p class="small source-note">${label}: ${words.join('; ')}.</p>`;
  }

  /** The whole list, for the end of the report. */
  list(): Markup {
    const rows = [...this.#numbers].map(
      ([words, number]) => markup`<tr><th scope="row">[${number}]</th><td>${words}</td></tr>`,
    );
    return rows.length === 0
      ? markup``
      : markup`<table class="sources"><tbody>
${joined(rows)}
</tbody></table>`;
  }
}
