/** The last page, "How to check this report": plain steps, and the details that must agree. */
import { printedTitle } from './annex-page.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import { londonDateAndTime } from './printed-date.ts';
import type { PageNotes } from './page-notes.ts';
import type { PrintInput } from './print-input.ts';
import { renderRows } from './signature-html.ts';

export function renderCheckPage(input: PrintInput, notes: PageNotes): Markup {
  const { words } = notes;
  return joined([
    markup`<section class="check-page">
<h2>${words.checkHeading}</h2>`,
    input.state.kind === 'draft' ? markup`<p>${words.checkDraft}</p>` : renderSteps(notes),
    renderRows(detailsOf(input, notes)),
    input.state.kind === 'signed' && input.state.isDemoCertificate
      ? markup`<p class="demo"><strong>${words.demo}.</strong> ${words.demoNotice}</p>`
      : empty,
    markup`</section>`,
  ]);
}

function renderSteps({ words }: PageNotes): Markup {
  return markup`<p>${words.checkLead}</p>
<ol class="steps-to-check">
${joined(words.checkSteps.map((step) => markup`<li><strong>${step.do}</strong> ${step.then}</li>`))}
</ol>`;
}

function detailsOf(input: PrintInput, { words, language }: PageNotes): [string, string][] {
  const { template, person, author, state } = input;
  const about: [string, string][] = [
    [words.report, `${printedTitle(input)} (${template.id} ${template.version})`],
    [words.person, `${person.fullName}, CRN ${person.crn}`],
    [words.author, author.name],
  ];
  if (state.kind === 'draft') return about;
  const { date, time } = londonDateAndTime(state.signedAt, language);
  return [
    ...about,
    [words.signedBy, state.signer],
    [words.signedOn, words.signedOnValue(date, time)],
    [words.documentId, state.documentId],
  ];
}
