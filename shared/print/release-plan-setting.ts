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

/** Actions are numbered in the order of the areas in which they were entered, so that a number names one row only. */
export function rowNumbers({ risks, conditions, actions, contingency }: ReleasePlan): Map<string, string> {
  const numbered = (letter: string, rows: readonly { row: string }[]) =>
    rows.map(({ row }, at) => [row, `${letter}${at + 1}`] as const);
  return new Map([
    ...numbered('R', risks),
    ...numbered('L', conditions),
    ...numbered('M', actions),
    ...numbered('C', contingency),
  ]);
}
