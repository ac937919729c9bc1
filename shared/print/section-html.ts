/** One numbered section: its heading, then its fields, tables and prose in the order of the template. */
import type { DocPart, ReportDocument } from '../document/document.ts';
import type { PlanRules } from '../document/plan-rules.ts';
import { isBlockShown, isShown } from '../template/is-shown.ts';
import type { PlanBlock, ProseBlock, Template, TemplateBlock, TemplateSection } from '../template/template.ts';
import { isWritten, renderBlocks } from './blocks-html.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import { renderFactTable } from './fact-table-html.ts';
import { renderFields, type FieldBlock } from './fields-html.ts';
import { ParagraphNumbers } from './numbering.ts';
import type { PageNotes } from './page-notes.ts';
import { renderPlan } from './plan-html.ts';
import type { PrintInput } from './print-input.ts';
import { chosenLabels, findChoice } from './chosen.ts';
import { unknownType } from './unknown-type.ts';

interface SectionSetting {
  template: Template;
  document: ReportDocument;
  planRules: Readonly<Record<string, PlanRules>>;
  notes: PageNotes;
  numbers: ParagraphNumbers;
}

/**
 * Sections keep their place and number in every report of a template: one that its answers make needless says so
 * in a line under its heading, so that a reader sees that nothing is missing. Guidance never prints.
 */
export function renderSection(
  section: TemplateSection,
  number: string,
  { template, document, planRules }: Pick<PrintInput, 'template' | 'document' | 'planRules'>,
  notes: PageNotes,
): Markup {
  const setting = { template, document, planRules, notes, numbers: new ParagraphNumbers(number) };
  const body = isShown(section.showWhen, document.answers)
    ? renderBody(section, setting)
    : markup`<p class="absent">${notNeeded(section, setting)}</p>`;
  return markup`<section class="section">
<h2><span class="number">${number} </span>${section.heading}</h2>
${body}
</section>`;
}

function notNeeded(section: TemplateSection, { template, document, notes }: SectionSetting): string {
  const asked = findChoice(template, section.showWhen?.choice ?? '');
  if (asked === undefined) return notes.words.nothingEntered;
  const labels = chosenLabels(asked.choice, document.answers);
  return notes.words.notNeeded(asked.choice.label, labels.length === 0 ? undefined : labels.join('”, “'));
}

function renderBody(section: TemplateSection, setting: SectionSetting): Markup {
  const shown = section.blocks.filter((block) => isBlockShown(section, block, setting.document.answers));
  const pieces = runsOf(shown).map((run) => renderRun(run, setting));
  const body = joined(pieces);
  return body.text === '' ? markup`<p class="absent">${setting.notes.words.nothingEntered}</p>` : body;
}

type Run = { fields: FieldBlock[] } | { block: Exclude<TemplateBlock, FieldBlock> };

/** Fields that follow each other become one table. */
function runsOf(blocks: readonly TemplateBlock[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.type === 'prose' || block.type === 'table' || block.type === 'plan') runs.push({ block });
    else if (last && 'fields' in last) last.fields.push(block);
    else runs.push({ fields: [known(block)] });
  }
  return runs;
}

function known(block: FieldBlock): FieldBlock {
  if (block.type === 'fact' || block.type === 'choice' || block.type === 'entry') return block;
  throw unknownType('template block', block);
}

function renderRun(run: Run, setting: SectionSetting): Markup {
  if ('fields' in run) return renderFields(run.fields, setting.document, setting.notes);
  if (run.block.type === 'table')
    return renderFactTable(run.block, setting.document.tables[run.block.id], setting.notes);
  if (run.block.type === 'plan') return renderPlanBlock(run.block, setting);
  return renderProse(run.block, setting);
}

function renderPlanBlock(block: PlanBlock, { document, planRules, notes }: SectionSetting): Markup {
  return renderPlan(block, document.plans[block.id], planRules[block.id], notes);
}

/** A headed piece stands with its heading; one that is empty is left out, or says so where it is required. */
function renderProse(block: ProseBlock, { document, notes, numbers }: SectionSetting): Markup {
  const part = partOf(document, block.id);
  const heading = block.heading === undefined ? empty : markup`<h3>${block.heading}</h3>`;
  if (part === undefined || !isWritten(part.blocks))
    return block.required ? joined([heading, markup`<p class="absent">${notes.words.notWritten}</p>`]) : empty;
  return joined([
    heading,
    renderBlocks(part.blocks, { notes, numbers, subHeading: block.heading === undefined ? 3 : 4 }),
  ]);
}

/** The author's text of one prose block. */
export function partOf(document: ReportDocument, id: string): DocPart | undefined {
  return document.parts.find((part) => part.id === id);
}
