/** Says a proposal in one plain sentence, for page one, the builder and the court. */
import { listInWords } from '../dates/wording.ts';
import type { Pattern } from './catalogue-parts.ts';
import { amount } from './measure-in-words.ts';
import type { Proposal } from './proposal.ts';
import type { Measure, RequirementCatalogue } from './requirement-catalogue.ts';

const brace = /\{(#|a:)?([a-z][a-z0-9-]*)\}/g;

type Figures = Readonly<Record<string, number>>;

/**
 * `120 hours’ unpaid work and alcohol treatment for 6 months, within a 12-month community order, together with a
 * compensation order`; empty when nothing is chosen.
 */
export function proposalInWords(proposal: Proposal, catalogue: RequirementCatalogue): string {
  const beside = listInWords(ordersInWords(proposal, catalogue));
  return [sentenceInWords(proposal, catalogue), beside].filter((words) => words !== '').join(', together with ');
}

function ordersInWords({ orders = [] }: Proposal, catalogue: RequirementCatalogue): string[] {
  return orders.map(({ order }) => {
    const entry = catalogue.orders.find(({ id }) => id === order);
    return entry === undefined ? order : filled(entry.inWords, [], {});
  });
}

function sentenceInWords(proposal: Proposal, catalogue: RequirementCatalogue): string {
  const requirements = proposal.requirements.map((one) => {
    const entry = catalogue.requirements.find(({ id }) => id === one.requirement);
    return entry === undefined ? one.requirement : filled(entry.inWords, entry.measures, one.figures);
  });
  const disposal = catalogue.disposals.find(({ id }) => id === proposal.disposal);
  const order = disposal && filled(disposal.inWords, disposal.measures, proposal.figures);
  if (requirements.length === 0) return order ?? '';
  const asked = listInWords(requirements);
  return order === undefined ? asked : `${asked}, within ${order}`;
}

/** A figure not given yet stands as `…`, so that a half-filled proposal reads as one. */
function filled({ one, other }: Pattern, measures: readonly Measure[], figures: Figures): string {
  const [first] = measures;
  const words = one !== undefined && first !== undefined && figures[first.id] === 1 ? one : other;
  return withoutEmpty(words, figures).replaceAll(brace, (_, form: string | undefined, id: string) => {
    const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
    if (figure === undefined) return form === 'a:' ? 'a …' : '…';
    if (form === 'a:') return `${article(figure)} ${figure}`;
    const measure = measures.find((one) => one.id === id);
    return form === '#' || measure === undefined ? String(figure) : amount(figure, measure);
  });
}

/** Square brackets go, with what stands in them where one of its figures is not given or is nought. */
function withoutEmpty(words: string, figures: Figures): string {
  return words.replaceAll(/\[([^\]]*)\]/g, (_, inside: string) => {
    const ids = [...inside.matchAll(brace)].map(([, , id = '']) => id);
    return ids.every((id) => Object.hasOwn(figures, id) && figures[id] !== 0) ? inside : '';
  });
}

/** `an 8`, `an 11`, `an 18`, `an 80`; `a` before every other figure below a thousand. */
function article(figure: number): string {
  return figure === 11 || figure === 18 || String(figure).startsWith('8') ? 'an' : 'a';
}
