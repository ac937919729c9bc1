/** A plan on the printed page: in brief on page one, and in full at its place. */
import type { Plan } from '../document/plan.ts';
import type { PlanRules, ReleasePlanRules } from '../document/plan-rules.ts';
import type { ReleasePlan } from '../release-plan/release-plan.ts';
import type { PlanBlock } from '../template/template.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import type { PageNotes } from './page-notes.ts';
import type { SettledRuling } from './print-input.ts';
import { planWordingFor } from './plan-wording.ts';
import { renderProposal, renderProposalInBrief } from './proposal-html.ts';
import { renderReleasePlan, renderReleasePlanInBrief } from './release-plan-html.ts';
import { gonePast } from './release-test-html.ts';
import { renderWeighed } from './settled-html.ts';

/** What page one says of it; empty where nothing is chosen. `section` is where it stands in full. */
export function renderPlanInBrief(
  plan: Plan | undefined,
  rules: PlanRules | undefined,
  section: number,
  notes: PageNotes,
): Markup {
  if (plan?.kind === 'proposal' && rules?.kind === 'proposal')
    return renderProposalInBrief(plan.content, rules, section, planWordingFor(notes.language));
  if (plan?.kind === 'release-plan' && rules?.kind === 'release-plan')
    return renderReleasePlanInBrief(plan.content, rules, section, notes);
  return empty;
}

/** A plan that need not be made and is not begun is left out. */
export function renderPlan(
  { id, label, required }: PlanBlock,
  plan: Plan | undefined,
  rules: PlanRules | undefined,
  notes: PageNotes,
): Markup {
  if (plan === undefined)
    return required ? markup`<h3>${label}</h3>\n<p class="absent">${notes.words.notWritten}</p>` : empty;
  const aside = notes.plansAside[id] ?? [];
  return joined([markup`<h3>${label}</h3>`, renderInFull(plan, rules, aside, notes)]);
}

/** The warnings of a release plan that its author answered in the plan itself. */
function answeredIn(plan: ReleasePlan, rules: ReleasePlanRules): SettledRuling[] {
  return gonePast(plan, rules).filter(({ ruling }) => ruling.effect === 'warning');
}

function renderInFull(
  plan: Plan,
  rules: PlanRules | undefined,
  aside: readonly SettledRuling[],
  notes: PageNotes,
): Markup {
  const { words, language } = notes;
  const wording = planWordingFor(language);
  if (plan.kind === 'proposal' && rules?.kind === 'proposal')
    return renderProposal(plan.content, rules, { wording, language, absent: words.notWritten, aside });
  if (plan.kind === 'release-plan' && rules?.kind === 'release-plan')
    return joined([
      renderReleasePlan(plan.content, rules, notes),
      renderWeighed([...answeredIn(plan.content, rules), ...aside], wording),
    ]);
  return markup`<p class="absent">${wording.noRules}</p>`;
}
