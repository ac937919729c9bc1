/** Page one: what the reader needs in a minute. Who, for whom, the proposal, the risk, the needs, the limits. */
import { isBlockShown } from '../template/is-shown.ts';
import { inKeyFactRows, isBesideKeyFacts, ownPageOneFacts, pageOneFacts } from '../template/page-one.ts';
import type { SlotId } from '../template/slots.ts';
import { isWritten, renderBlocks } from './blocks-html.ts';
import { chosenLabels } from './chosen.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import { renderRows } from './fact-table-html.ts';
import { noteKept, type PageNotes } from './page-notes.ts';
import { renderPlanInBrief } from './plan-html.ts';
import type { PrintInput } from './print-input.ts';
import { riskGridOf } from './risk-grid.ts';
import { partOf } from './section-html.ts';

export function renderFirstPage(input: PrintInput, notes: PageNotes): Markup {
  return joined([
    renderTitle(input, notes),
    renderKeyFacts(input, notes),
    renderProposal(input, notes),
    renderPair(input, notes),
    renderLimits(input, notes),
  ]);
}

function renderTitle({ template, state }: PrintInput, { words }: PageNotes): Markup {
  return joined([
    markup`<header class="title">`,
    state.kind === 'draft' ? markup`<p class="draft-word">${words.draftHeader}</p>` : empty,
    markup`<h1>${template.title}</h1>
<p class="audience"><span>${words.audience}:</span> ${template.audience}</p>`,
    ...template.preamble.map((sentence) => markup`<p class="preamble">${sentence}</p>`),
    markup`</header>`,
  ]);
}

/** `text` is absent where the report holds no such fact. */
interface KeyFact {
  label: string;
  slot: SlotId;
  text: string | undefined;
}

/** Rows of page one in the template's order, from the report alone. */
function keyFactsOf({ template, document }: PrintInput): KeyFact[] {
  return pageOneFacts(template).map(({ label, slot, key }) => ({ label, slot, text: document.facts[key]?.text }));
}

/** Slots that page one shows in a form of their own, so that the table of key facts leaves them out. */
function factsBeside(input: PrintInput): { table: KeyFact[]; needs: string | undefined; risk: string | undefined } {
  const facts = keyFactsOf(input);
  const textOf = (wanted: SlotId) => facts.find(({ slot }) => slot === wanted)?.text;
  return {
    table: facts.filter(({ slot }) => !isBesideKeyFacts(slot)),
    needs: textOf('needs.main'),
    risk: textOf('risk.summary'),
  };
}

/** A fact that a field holds is told of at that field. */
function noteKeptOnPageOne({ template, document }: PrintInput, notes: PageNotes): void {
  for (const { label, key } of ownPageOneFacts(template)) {
    const fact = document.facts[key];
    if (fact !== undefined) noteKept(notes, label, fact);
  }
}

function renderKeyFacts(input: PrintInput, notes: PageNotes): Markup {
  noteKeptOnPageOne(input, notes);
  const rows = inKeyFactRows(factsBeside(input).table);
  return rows.length === 0
    ? empty
    : markup`<table class="key-facts"><caption>${notes.words.keyFacts}</caption><tbody>
${joined(rows.map((row) => renderFactRow(row, notes.words.notRecorded)))}
</tbody></table>`;
}

function renderFactRow(row: KeyFact[], notRecorded: string): Markup {
  const span = row.length === 1 ? markup` colspan="3"` : empty;
  const cells = row.map(({ label, text }) => {
    const value = text === undefined || text === '' ? markup`<span class="absent">${notRecorded}</span>` : lines(text);
    return markup`<th scope="row">${label}</th><td${span}>${value}</td>`;
  });
  return markup`<tr>${cells}</tr>`;
}

/** The author's own words from the sections the template names, boxed; their numbers stand in those sections. */
function renderProposal(input: PrintInput, notes: PageNotes): Markup {
  const { heading, blocks } = input.template.summary.proposal;
  return markup`<section class="proposal">
<h2>${heading}</h2>
${renderCopy(input, blocks, notes)}
</section>`;
}

/** Prose as written and choices as answered, as far as the answers show them. */
function renderCopy(input: PrintInput, ids: readonly string[], notes: PageNotes): Markup {
  const pieces = ids.map((id) => renderCopied(input, id, notes)).filter((piece) => piece !== empty);
  return pieces.length === 0 ? markup`<p class="absent">${notes.words.notWritten}</p>` : joined(pieces);
}

function renderCopied({ template, document, planRules }: PrintInput, id: string, notes: PageNotes): Markup {
  const section = template.sections.find(({ blocks }) => blocks.some((block) => block.id === id));
  const block = section?.blocks.find((one) => one.id === id);
  if (!section || !block || !isBlockShown(section, block, document.answers)) return empty;
  if (block.type === 'choice') {
    const labels = chosenLabels(block, document.answers);
    return labels.length === 0 ? empty : markup`<p><strong>${labels.join('; ')}</strong></p>`;
  }
  if (block.type === 'plan')
    return renderPlanInBrief(document.plans[id], planRules[id], template.sections.indexOf(section) + 1, notes);
  const part = partOf(document, id);
  return part && isWritten(part.blocks) ? renderBlocks(part.blocks, { notes, subHeading: 3 }) : empty;
}

function renderPair(input: PrintInput, notes: PageNotes): Markup {
  return markup`<div class="pair">
${joined([renderRisk(input, notes), renderNeeds(input, notes)])}
</div>`;
}

function renderRisk(input: PrintInput, { words }: PageNotes): Markup {
  const grid = riskGridOf(input, words);
  const { risk } = factsBeside(input);
  if (grid === undefined && risk === undefined) return empty;
  return markup`<section class="risk">
<h2>${words.risk}</h2>
${
  grid === undefined
    ? markup`<p>${lines(risk ?? '')}</p>`
    : markup`<table class="levels">
<thead><tr>${grid.columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${renderRows(grid)}
</tbody></table>`
}
</section>`;
}

function renderNeeds(input: PrintInput, { words }: PageNotes): Markup {
  const { needs } = factsBeside(input);
  if (needs === undefined || needs === '') return empty;
  const entries = needs.split(/;\s*|\n/).filter((entry) => entry !== '');
  return markup`<section class="needs">
<h2>${words.needs}</h2>
<ul>${entries.map((entry) => markup`<li>${entry}</li>`)}</ul>
</section>`;
}

function renderLimits(input: PrintInput, notes: PageNotes): Markup {
  const { limits } = input.template.summary;
  if (limits === undefined) return empty;
  return markup`<section class="limits">
<h2>${notes.words.limits}</h2>
${renderCopy(input, [limits], notes)}
</section>`;
}
