/** A plan on the printed page: in one sentence on page one, and in full at its place. */
import type { Plan } from '../document/plan.ts';
import type { PlanRules } from '../document/plan-rules.ts';
import type { PlanBlock } from '../template/template.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import type { PageNotes } from './page-notes.ts';
import { planWordingFor } from './plan-wording.ts';
import { renderProposal, renderProposalInBrief } from './proposal-html.ts';

/** What page one says of it; empty where nothing is chosen. `section` is where it stands in full. */
export function renderPlanInBrief(
  plan: Plan | undefined,
  rules: PlanRules | undefined,
  section: number,
  { language }: PageNotes,
): Markup {
  if (plan === undefined || rules === undefined) return empty;
  return renderProposalInBrief(plan.content, rules, section, planWordingFor(language));
}

/** A plan that need not be made and is not begun is left out. */
export function renderPlan(
  { label, required }: PlanBlock,
  plan: Plan | undefined,
  rules: PlanRules | undefined,
  { words, language }: PageNotes,
): Markup {
  if (plan === undefined)
    return required ? markup`<h3>${label}</h3>\n<p class="absent">${words.notWritten}</p>` : empty;
  const wording = planWordingFor(language);
  const heading = markup`<h3>${label}</h3>`;
  if (rules === undefined) return joined([heading, markup`<p class="absent">${wording.noRules}</p>`]);
  return joined([heading, renderProposal(plan.content, rules, { wording, language, absent: words.notWritten })]);
}
