/** "Sources and limits": what the numbered marks stand for, and the values kept although the record had changed. */
import type { FactSnapshot } from '../document/document.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import { londonDateAndTime, printedDate } from './printed-date.ts';
import type { Kept, PageNotes } from './page-notes.ts';

/** Rendered last, when every mark has been given; empty where the report rests on no record. */
export function renderEndNotes(notes: PageNotes): Markup {
  const { words } = notes;
  const list = notes.sources.list();
  if (list.text === '') return empty;
  return joined([
    markup`<section class="end-notes">
<h2>${words.sourcesAndLimits}</h2>`,
    renderKept(notes),
    markup`<h3>${words.sources}</h3>
<p>${words.sourcesLead}</p>
${list}
</section>`,
  ]);
}

function renderKept(notes: PageNotes): Markup {
  if (notes.kept.length === 0) return empty;
  return markup`<h3>${notes.words.keptHeading}</h3>
<p>${notes.words.keptLead}</p>
<ul>
${joined(notes.kept.map((kept) => renderOne(kept, notes)))}
</ul>`;
}

function renderOne({ place, held }: Kept, notes: PageNotes): Markup {
  if (held.keep === undefined) return empty;
  const { date } = londonDateAndTime(held.keep.at, notes.language);
  const says = 'text' in held ? factWords(place, held, date, notes) : notes.words.keptTable(place, date);
  return markup`<li>${says} ${notes.words.keptBecause} ${held.keep.because}</li>`;
}

function factWords(place: string, { text, keep }: FactSnapshot, date: string, { words, language }: PageNotes): string {
  const { storeValue = '', storeText } = keep ?? {};
  if (storeValue === '') return words.keptGone(place, text, date);
  return words.kept(place, text, storeText ?? printedDate(storeValue, language), date);
}
