/** The additional licence conditions of a printed release plan: words, code, risk, necessity and proportionality. */
import { conditionInWords, conditionOf } from '../release-plan/condition-in-words.ts';
import type { PlannedCondition } from '../release-plan/release-plan.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import { renderPlanTable } from './plan-table-html.ts';
import type { PlanSetting } from './release-plan-setting.ts';

export function renderConditions(setting: PlanSetting): Markup {
  const { plan, rules, words, numbers } = setting;
  if (plan.conditions.length === 0) return markup`<p>${words.noConditions}</p>`;
  const rows = plan.conditions.map((one) => [
    numbers.get(one.row) ?? '',
    conditionCell(one, setting),
    one.necessary,
    one.proportionate,
    numbers.get(one.risk ?? '') ?? '',
  ]);
  const columns = [words.number, words.condition, words.necessary, words.proportionate, words.risk];
  return joined([
    renderPlanTable({ caption: words.conditions, columns, look: 'release-conditions' }, [{ rows }]),
    markup`<p class="small source-note">${rules.licence.policy.wording}</p>`,
  ]);
}

/** The code finds the legal wording in the policy; a bespoke condition has its own and no code. */
function conditionCell(planned: PlannedCondition, { rules: { licence } }: PlanSetting): Markup {
  const entry = conditionOf(licence, planned.condition);
  if (entry === undefined) return lines(planned.condition);
  const category = licence.categories.find(({ id }) => id === entry.category)?.name ?? '';
  const code = entry.code === undefined ? empty : markup` (${entry.code})`;
  return markup`<strong>${entry.name}.</strong> ${lines(conditionInWords(planned, entry))}<br><span class="small">${category}${code}</span>`;
}
