/** What the law says against a plan, where no printed reason goes past it. */
import type { PlanKind } from '../document/plan.ts';
import type { Ruling } from '../proposal/ruling.ts';
import type { Check } from './check-input.ts';
import type { CheckId, Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { keyOf, openRulings, shownPlans, type ShownPlan } from './plans.ts';

export const proposalUnlawfulCheck = unlawfulCheck('proposal-unlawful', 'proposal', 'the proposal');
export const releasePlanUnlawfulCheck = unlawfulCheck('release-plan-unlawful', 'release-plan', 'the release plan');

function unlawfulCheck(id: CheckId, kind: PlanKind, name: string): Check {
  return {
    id,
    run: (input) =>
      shownPlans(input, kind).flatMap((shown) =>
        openRulings(shown)
          .filter(({ effect }) => effect !== 'missing')
          .map((ruling) => finding(shown, ruling, id, name)),
      ),
  };
}

function finding(shown: ShownPlan, ruling: Ruling, id: CheckId, name: string): Finding {
  const weight = ruling.effect === 'unlawful' ? 'blocking' : 'warning';
  const why =
    weight === 'blocking'
      ? `Change it, or give a reason in ${name}: the reason is printed.`
      : `Change it, give a reason in ${name}, or set it aside: either reason is printed.`;
  const words = { message: ruling.says, why: [standing(ruling), why].filter(Boolean).join(' ') };
  return makeFinding(id, weight, keyOf(shown, ruling), words, shown.place);
}

function standing({ provision, uncertain }: Ruling): string {
  const rests = provision === '' ? '' : `${provision}.`;
  return uncertain === undefined
    ? rests
    : `${rests} This rule is uncertain: ${uncertain} Check it before you rely on it.`;
}
