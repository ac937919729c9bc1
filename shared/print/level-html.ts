/** A level of risk as a word with a shape of four steps, so that it can be read without colour and without the word. */
import { roshLevels, type RoshLevel } from '../model/risk.ts';
import { lines, markup, type Markup } from './escape.ts';

/** The level a text states when it states nothing else: `High` is one, `High in custody` is not. */
export function levelIn(text: string): RoshLevel | undefined {
  return roshLevels.find((level) => level === text.trim().toLowerCase());
}

/** The word of a level behind its shape; any other text stands as it is. */
export function renderLevel(text: string): Markup {
  const level = levelIn(text);
  if (level === undefined) return lines(text);
  const steps = roshLevels.map((_, at) =>
    at <= roshLevels.indexOf(level) ? markup`<i class="on"></i>` : markup`<i></i>`,
  );
  return markup`<span class="level"><span class="steps" aria-hidden="true">${steps}</span>${text.trim()}</span>`;
}
