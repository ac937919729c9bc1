/** The first page of the withheld annex: that it is not disclosed and by which rule, about whom, and which report it belongs to. */
import { isShown } from '../template/is-shown.ts';
import { sectionNumbers } from '../template/parts.ts';
import type { Template } from '../template/template.ts';
import { withheldSections } from '../template/withheld.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import { londonDateAndTime, printedDate } from './printed-date.ts';
import type { PageNotes } from './page-notes.ts';
import type { PrintInput } from './print-input.ts';
import { renderRows } from './signature-html.ts';

/** Added to the style of the pages where they are those of an annex. */
export const annexCss = `
.reasons { margin-top: 5mm; }
.reasons h2 { font-size: 12.5pt; margin-bottom: 1.6mm; }
`;

/** The title of what is printed: the report's own, or that of its annex. */
export function printedTitle({ template, annex }: Pick<PrintInput, 'template' | 'annex'>): string {
  return annex === undefined ? template.title : annexOf(template).title;
}

/** `templateFaults` refuses withheld sections without an annex, and an annex without its rule. */
function annexOf(template: Template): NonNullable<Template['annex']> {
  if (template.annex === undefined) throw new Error('a template with withheld sections has an annex');
  return template.annex;
}

export function renderAnnexPage(input: PrintInput, notes: PageNotes): Markup {
  return joined([
    renderTitle(input, notes),
    renderRule(input, notes),
    renderRows(rowsOf(input, notes)),
    renderReasons(input, notes),
  ]);
}

function renderTitle({ template, state }: PrintInput, { words }: PageNotes): Markup {
  const { title, preamble } = annexOf(template);
  return joined([
    markup`<header class="title">`,
    state.kind === 'draft' ? markup`<p class="draft-word">${words.draftHeader}</p>` : empty,
    markup`<h1>${title}</h1>
<p class="audience"><span>${words.annexTo}:</span> ${template.title}</p>`,
    ...preamble.map((sentence) => markup`<p class="preamble">${sentence}</p>`),
    markup`</header>`,
  ]);
}

function renderRule({ template }: PrintInput, { words }: PageNotes): Markup {
  const { notice, rule } = annexOf(template);
  const law = template.law.find(({ id }) => id === rule);
  return markup`<section class="proposal">
<h2>${notice}</h2>
<h3>${words.annexRule}</h3>
<p>${law?.text ?? ''}</p>
<p class="small">${law?.source ?? ''}</p>
</section>`;
}

function rowsOf({ person, state, annex }: PrintInput, { words, language }: PageNotes): [string, string | undefined][] {
  const about: [string, string | undefined][] = [
    [words.person, person.fullName],
    [words.personNumbers, [`CRN ${person.crn}`, person.nomsNumber].filter(Boolean).join(', ')],
    [words.dateOfBirth, printedDate(person.dateOfBirth, language)],
  ];
  if (state.kind === 'draft' || annex?.report === undefined) return [...about, [words.report, words.reportNotSigned]];
  const { date, time } = londonDateAndTime(state.signedAt, language);
  return [
    ...about,
    [words.reportSignedOn, words.signedOnValue(date, time)],
    [words.reportDocumentId, annex.report.documentId],
    [words.reportSha256, annex.report.sha256],
  ];
}

function renderReasons({ template, document }: PrintInput, { words }: PageNotes): Markup {
  const numbers = sectionNumbers(template);
  const shown = withheldSections(template).filter(({ showWhen }) => isShown(showWhen, document.answers));
  return markup`<section class="reasons">
<h2>${words.annexReasons}</h2>
${renderRows(shown.map((section) => [`${numbers.get(section.id) ?? ''} ${section.heading}`, section.withheld?.reason]))}
</section>`;
}
