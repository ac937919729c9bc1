/** The signature panel: statement, who signs and when, and the place of the visible signature. */
import { isShown } from '../template/is-shown.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import { londonDateAndTime } from './printed-date.ts';
import type { PageNotes } from './page-notes.ts';
import type { PrintInput } from './print-input.ts';

/** The press finds the link with this address on the printed page and puts the signature field in its rectangle. */
const signatureAnchor = 'https://prepare-a-report.invalid/signature/author';

type Row = [label: string, value: string | undefined];

export function renderSignature(input: PrintInput, notes: PageNotes): Markup {
  return joined([
    markup`<section class="signature">
<h2>${notes.words.signature}</h2>
<p>${statementOf(input)}</p>
<div class="panel">`,
    renderRows(rowsOf(input, notes)),
    renderPlace(input, notes),
    markup`</div>`,
    renderCountersign(input, notes),
    markup`</section>`,
  ]);
}

function statementOf({ template, annex }: PrintInput): string {
  return (annex === undefined ? undefined : template.annex?.statement) ?? template.signature.statement;
}

function rowsOf({ author, state }: PrintInput, { words, language }: PageNotes): Row[] {
  const contact = [author.email, author.telephone].filter((text) => text !== '').join('\n');
  const who: Row[] = [
    [words.name, author.name],
    [words.role, author.role],
    [words.office, author.office],
    [words.officeAddress, author.officeAddress],
    [words.division, author.division],
    [words.contact, contact],
  ];
  if (state.kind === 'draft') return who;
  const { date, time } = londonDateAndTime(state.signedAt, language);
  return [...who, [words.signedOn, words.signedOnValue(date, time)], [words.documentId, state.documentId]];
}

/** Rows of label and value; those without a value are left out. */
export function renderRows(rows: readonly Row[]): Markup {
  const made = rows.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [markup`<tr><th scope="row">${label}</th><td>${lines(value)}</td></tr>`],
  );
  return markup`<table class="fields"><tbody>
${joined(made)}
</tbody></table>`;
}

/** The link is there only in a report that is being signed; a draft says in words that it is not. */
function renderPlace({ state }: PrintInput, { words }: PageNotes): Markup {
  if (state.kind === 'draft') return markup`<p class="place">${words.notSigned}</p>`;
  return joined([
    markup`<a class="place" href="${signatureAnchor}">${words.signaturePlace(state.signer)}</a>`,
    state.isDemoCertificate ? markup`<p class="demo"><strong>${words.demo}.</strong> ${words.demoNotice}</p>` : empty,
  ]);
}

function renderCountersign({ template, document }: PrintInput, { words }: PageNotes): Markup {
  const { countersign } = template.signature;
  if (countersign === undefined || !isShown(countersign.when, document.answers)) return empty;
  const blanks = [words.name, words.role, words.signature, words.countersignDate];
  return markup`<div class="countersign">
<h3>${words.countersignature}</h3>
<p>${countersign.label}</p>
<table class="blanks"><tbody>
${joined(blanks.map((label) => markup`<tr><th scope="row">${label}</th><td></td></tr>`))}
</tbody></table>
</div>`;
}
