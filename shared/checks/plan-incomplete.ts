/** A plan that is not begun or lacks something: it blocks where the form requires the plan. */
import type { PlanKind } from '../document/plan.ts';
import type { Check } from './check-input.ts';
import { unjudged, type CheckId, type Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { keyOf, openRulings, shownPlans, type ShownPlan } from './plans.ts';

export const proposalIncompleteCheck = incompleteCheck('proposal-incomplete', 'proposal', 'The court');
export const releasePlanIncompleteCheck = incompleteCheck('release-plan-incomplete', 'release-plan', 'The panel');

/** @param reader who weighs the plan, as a sentence begins */
function incompleteCheck(id: CheckId, kind: PlanKind, reader: string): Check {
  return { id, run: (input) => shownPlans(input, kind).flatMap((shown) => findings(shown, id, reader)) };
}

function findings(shown: ShownPlan, check: CheckId, reader: string): Finding[] {
  const { block, plan, rules, place } = shown;
  if (plan === undefined && !block.required) return [];
  const weight = block.required ? 'blocking' : 'warning';
  const say = (about: string, message: string, why: string) =>
    makeFinding(check, weight, about, { message, why }, place);
  if (rules === undefined)
    return [
      say(
        `${block.id}:${unjudged}`,
        `“${block.label}” cannot be checked: its catalogue cannot be read.`,
        'Without the catalogue nobody can tell whether it is lawful. Ask support to put the templates right.',
      ),
    ];
  if (plan === undefined)
    return [say(`${block.id}:begun`, `“${block.label}” is not begun.`, 'The form requires it, and page one shows it.')];
  return openRulings(shown)
    .filter(({ effect }) => effect === 'missing')
    .map((ruling) => say(keyOf(shown, ruling), ruling.says, whyOf(ruling.provision, reader)));
}

function whyOf(provision: string, reader: string): string {
  return provision === '' ? `${reader} needs it to weigh what is proposed.` : `${provision}.`;
}
