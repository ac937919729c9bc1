/** Header and footer of every page, as margin boxes: person, marking, state of the report, title, page x of y. */
import { cssString } from './escape.ts';
import { londonDateAndTime } from './printed-date.ts';
import type { PageNotes } from './page-notes.ts';
import type { PrintInput } from './print-input.ts';
import type { Wording } from './wording.ts';

/** Top left and right may have two lines; each line is its own CSS string. */
export function marginCss(input: PrintInput, notes: PageNotes): string {
  const { words } = notes;
  const { person, template } = input;
  const boxes: [box: string, content: string][] = [
    ['top-left', twoLines(cssString(person.fullName), cssString(`CRN ${person.crn}`))],
    ['top-center', markingOf(input, words)],
    ['top-right', stateOf(input, notes)],
    ['bottom-left', cssString(template.shortTitle)],
    ['bottom-center', markingOf(input, words)],
    ['bottom-right', `${cssString(words.page.before)} counter(page) ${cssString(words.page.between)} counter(pages)`],
  ];
  return `@page {
  size: A4;
  margin: 25mm 21mm 21mm;
${boxes.map(([box, content]) => `  @${box} { ${boxStyle(box)} content: ${content}; }`).join('\n')}
}`;
}

/** A page of the annex that is taken from the others must still say what it is. */
function markingOf({ template, annex }: PrintInput, { withheldAnnex }: Wording): string {
  const marking = cssString(template.marking);
  return annex === undefined ? marking : twoLines(marking, cssString(withheldAnnex));
}

function stateOf({ state }: PrintInput, { words, language }: PageNotes): string {
  if (state.kind === 'draft') return cssString(words.draftHeader);
  const signed = cssString(words.signedHeader(londonDateAndTime(state.signedAt, language).date));
  return state.isDemoCertificate ? twoLines(signed, cssString(words.demoHeader)) : signed;
}

function twoLines(first: string, second: string): string {
  return `${first} "\\a" ${second}`;
}

function boxStyle(box: string): string {
  const isTop = box.startsWith('top');
  const weight = box === 'top-right' || box.endsWith('center') ? 600 : 400;
  const width = box.endsWith('center') ? '28%' : '36%';
  return `font: ${weight} 8.5pt/1.35 "Report Sans", sans-serif; color: #3b4854; white-space: pre-line; width: ${width}; vertical-align: ${isTop ? 'bottom' : 'top'}; padding-${isTop ? 'bottom: 6mm' : 'top: 6mm'};`;
}
