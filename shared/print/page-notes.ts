/** What one printing knows and gathers on its way through the report: language, sources, and what was kept or set aside. */
import type { FactSnapshot, TableSnapshot } from '../document/document.ts';
import type { PrintInput, SettledRuling } from './print-input.ts';
import { SourceList } from './sources.ts';
import type { PrintLanguage, Wording } from './wording.ts';
import { wordingFor } from './wording-for.ts';

export interface Kept {
  /** Where it stands, for example `Paragraph 4.3`, the label of a field or the caption of a table. */
  place: string;
  held: FactSnapshot | TableSnapshot;
}

export interface PageNotes {
  language: PrintLanguage;
  words: Wording;
  sources: SourceList;
  kept: Kept[];
  plansAside: Readonly<Record<string, readonly SettledRuling[]>>;
}

export function openNotes(input: PrintInput): PageNotes {
  const language = input.document.language;
  const { plansAside = {} } = input;
  return { language, words: wordingFor(language), sources: new SourceList(language), kept: [], plansAside };
}

/** Remembers a fact or a table whose author kept it although the record had changed; others pass by. */
export function noteKept(notes: PageNotes, place: string, held: Kept['held']): void {
  if (held.keep !== undefined) notes.kept.push({ place, held });
}
