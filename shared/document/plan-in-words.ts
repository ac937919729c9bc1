/** Says a plan in one plain sentence: above its section, on page one, and where words that were not saved are shown. */
import { proposalInWords } from '../proposal/proposal-in-words.ts';
import { releasePlanInWords } from '../release-plan/plan-in-words.ts';
import type { Plan } from './plan.ts';
import type { PlanRules } from './plan-rules.ts';

/** Empty while nothing is chosen, and where the rules are of another kind. */
export function planInWords(plan: Plan, rules: PlanRules): string {
  if (plan.kind === 'proposal' && rules.kind === 'proposal') return proposalInWords(plan.content, rules.requirements);
  if (plan.kind === 'release-plan' && rules.kind === 'release-plan')
    return releasePlanInWords(plan.content, rules.licence);
  return '';
}
