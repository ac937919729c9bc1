/** Says a plan in one plain sentence: above its section, on page one, and where words that were not saved are shown. */
import { proposalInWords } from '../proposal/proposal-in-words.ts';
import type { Plan } from './plan.ts';
import type { PlanRules } from './plan-rules.ts';

/** Empty while nothing is chosen. */
export function planInWords(plan: Plan, rules: PlanRules): string {
  return proposalInWords(plan.content, rules.requirements);
}
