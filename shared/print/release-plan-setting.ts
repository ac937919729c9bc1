/** What the tables of one printed release plan share: the plan, its law, the words, and the number of each row. */
import type { ReleasePlanRules } from '../document/plan-rules.ts';
import type { ReleasePlan } from '../release-plan/release-plan.ts';
import type { ReleasePlanWords } from './release-plan-words.ts';
import type { PrintLanguage } from './wording.ts';

export interface PlanSetting {
  plan: ReleasePlan;
  rules: ReleasePlanRules;
  words: ReleasePlanWords;
  language: PrintLanguage;
  /** By row: `R1` a risk, `L2` a licence condition, `M3` an action, `C4` a contingency. */
  numbers: ReadonlyMap<string, string>;
}
