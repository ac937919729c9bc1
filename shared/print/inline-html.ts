/** Runs of text, live facts and line breaks as HTML. */
import type { Inline } from '../document/document.ts';
import { lines, markup, type Markup } from './escape.ts';
import { noteKept, type PageNotes } from './page-notes.ts';
import { unknownType } from './unknown-type.ts';

/** `place` names the paragraph or cell for the note on values kept against the record; without it none is noted. */
export function renderInlines(children: readonly Inline[], notes: PageNotes, place?: string): Markup {
  return markup`${children.map((child) => renderInline(child, notes, place))}`;
}

function renderInline(child: Inline, notes: PageNotes, place: string | undefined): Markup {
  switch (child.type) {
    case 'text':
      return renderText(child);
    case 'chip':
      if (place !== undefined) noteKept(notes, place, child.fact);
      return markup`${lines(child.fact.text)}${notes.sources.mark(child.fact.source)}`;
    case 'line-break':
      return markup`<br>`;
    default:
      throw unknownType('inline', child);
  }
}

function renderText(run: Extract<Inline, { type: 'text' }>): Markup {
  const plain = markup`${run.text}`;
  const slanted = run.italic === true ? markup`<em>${plain}</em>` : plain;
  return run.bold === true ? markup`<strong>${slanted}</strong>` : slanted;
}

/** Whether runs hold anything a reader could see. */
export function hasWords(children: readonly Inline[]): boolean {
  return children.some((child) => (child.type === 'text' ? child.text.trim() !== '' : child.type === 'chip'));
}
