/** A plan on the printed page: in one sentence on page one, and in full at its place. */
import type { Plan } from '../document/plan.ts';
import type { PlanRules } from '../document/plan-rules.ts';
import { planInWords } from '../document/plan-in-words.ts';
import type { PlanBlock } from '../template/template.ts';
import { empty, markup, type Markup } from './escape.ts';
import type { PageNotes } from './page-notes.ts';

/** What page one says of it; empty where nothing is chosen. */
export function renderPlanSentence(plan: Plan | undefined, rules: PlanRules | undefined): Markup {
  const words = plan && rules && planInWords(plan, rules);
  return words === undefined || words === '' ? empty : markup`<p><strong>${words}.</strong></p>`;
}

export function renderPlan(
  { label, required }: PlanBlock,
  plan: Plan | undefined,
  rules: PlanRules | undefined,
  { words }: PageNotes,
): Markup {
  const sentence = renderPlanSentence(plan, rules);
  if (sentence === empty && !required) return empty;
  return markup`<h3>${label}</h3>
${sentence === empty ? markup`<p class="absent">${words.notWritten}</p>` : sentence}`;
}
