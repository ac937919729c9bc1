/**
 * How high page one will be, in millimetres, reckoned from its words. The figures are those of the page
 * (`shared/print/page-css.ts`); test/press/one-page.test.ts prints at the limit and proves them.
 */
import { planInWords } from '../document/plan-in-words.ts';
import { isBlockShown } from '../template/is-shown.ts';
import { inKeyFactRows, isBesideKeyFacts, pageOneFacts } from '../template/page-one.ts';
import type { TemplateBlock } from '../template/template.ts';
import { blocksHeight, paragraphHeight } from './blocks-height.ts';
import type { CheckInput } from './check-input.ts';
import { linesOf } from './text-lines.ts';

type Reckoned = Pick<CheckInput, 'template' | 'document' | 'planRules'>;

/** A4 without its margins, less what the reckoning may be out by. */
export const heightOfPage = 251 - 2;
const pageWidth = 168;

export function heightOfPageOne(input: Reckoned): number {
  return titleHeight(input) + factsHeight(input) + boxHeight(input) + pairHeight(input) + limitsHeight(input);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

/** With the word that a draft has above its title, so that the preview stays on one page too. */
function titleHeight({ template: { title, audience, preamble } }: Reckoned): number {
  const draftWord = 6.9;
  // Set a little tighter than its size.
  const heading = 8.9 * linesOf(title, { points: 20.4, width: pageWidth, weight: 'bold' });
  const readers = 1 + 5.6 * linesOf(`For: ${audience}`, { points: 11.5, width: pageWidth });
  const sentences = preamble.map((one) => 1 + 4.2 * linesOf(one, { points: 9, width: pageWidth }));
  return draftWord + heading + readers + sum(sentences) + 6;
}

function factsHeight({ template, document }: Reckoned): number {
  const facts = pageOneFacts(template).filter(({ slot }) => !isBesideKeyFacts(slot));
  const rows = inKeyFactRows(facts.map(({ label, key }) => ({ label, text: document.facts[key]?.text })));
  const cellLines = (row: (typeof rows)[number]) =>
    row.flatMap(({ label, text = '' }) => [
      linesOf(label, { points: 10, width: 25.5 }),
      linesOf(text, { points: 10, width: row.length === 1 ? 136.4 : 52.4, weight: 'semibold' }),
    ]);
  return 3.7 + sum(rows.map((row) => 1.9 + 4.6 * Math.max(...cellLines(row))));
}

function boxHeight(input: Reckoned): number {
  const frame = 4.9 + 4;
  const heading = 6.9;
  return frame + heading + sum(input.template.summary.proposal.blocks.map((id) => boxedHeight(input, id)));
}

function boxedHeight(input: Reckoned, id: string): number {
  const { template, document } = input;
  const section = template.sections.find(({ blocks }) => blocks.some((block) => block.id === id));
  const block = section?.blocks.find((one) => one.id === id);
  if (!section || !block || !isBlockShown(section, block, document.answers)) return 0;
  if (block.type === 'prose') return blocksHeight(document.parts.find((part) => part.id === id)?.blocks ?? []);
  return paragraphHeight(block.type === 'plan' ? planWords(input, id) : chosen(block, document.answers[id]));
}

/** With the line below it that says where all of it stands. */
function planWords({ document, planRules }: Reckoned, id: string): string {
  const [plan, rules] = [document.plans[id], planRules[id]];
  return plan && rules ? `${planInWords(plan, rules)}\n ` : '';
}

function chosen(block: TemplateBlock, answer: string | string[] | undefined): string {
  if (block.type !== 'choice') return '';
  const labels = block.options.filter(({ value }) => [answer].flat().includes(value)).map(({ label }) => label);
  return labels.join('; ');
}

/** Risk of serious harm beside the main needs, which the facts tell one after another. */
function pairHeight({ template, document }: Reckoned): number {
  const rows = (wanted: string) => {
    const fact = pageOneFacts(template).find(({ slot }) => slot === wanted);
    return (fact && document.facts[fact.key]?.text.split(';').length) ?? 0;
  };
  const [risk, needs] = [rows('risk.summary'), rows('needs.main')];
  return risk + needs === 0 ? 0 : 6.9 + Math.max(risk === 0 ? 0 : 5.4 + 6.5 * risk, 5.4 * needs);
}

function limitsHeight({ template, document }: Reckoned): number {
  const { limits } = template.summary;
  if (limits === undefined) return 0;
  const smallerOnWiderLines = 0.86;
  return 4 + 6.9 + smallerOnWiderLines * blocksHeight(document.parts.find(({ id }) => id === limits)?.blocks ?? []);
}
