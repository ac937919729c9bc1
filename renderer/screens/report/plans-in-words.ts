/** The plans of a report in one sentence each, for the rows above its sections. */
import type { ReportDocument } from '../../../shared/document/document.ts';
import { planInWords } from '../../../shared/document/plan-in-words.ts';
import type { ReportView } from './session.ts';

/** By block id; a plan without rules has no words. */
export function plansInWords({ plans }: ReportDocument, rules: ReportView['planRules']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plans).flatMap(([id, plan]) => {
      const found = rules[id];
      return found === undefined ? [] : [[id, planInWords(plan, found)] as const];
    }),
  );
}
