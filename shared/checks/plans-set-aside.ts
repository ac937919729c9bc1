/** What the author set aside of the plans: their reasons are printed with those that the plans themselves hold. */
import type { Ruling } from '../proposal/ruling.ts';
import type { CheckInput } from './check-input.ts';
import { findingKey } from './make-finding.ts';
import { checkOf, keyOf, openRulings, shownPlans, type ShownPlan } from './plans.ts';

type Input = Pick<CheckInput, 'template' | 'document' | 'planRules' | 'setAside'>;

export interface SetAside {
  ruling: Ruling;
  reason: string;
}

/** By block id, in the order of the rulings. A plan of which nothing was set aside is left out. */
export function plansSetAside(input: Input): Record<string, SetAside[]> {
  const plans = [...shownPlans(input, 'proposal'), ...shownPlans(input, 'release-plan')];
  const found = plans.map((shown) => [shown.block.id, asideIn(shown, input)] as const);
  return Object.fromEntries(found.filter(([, aside]) => aside.length > 0));
}

function asideIn(shown: ShownPlan, { setAside }: Input): SetAside[] {
  return openRulings(shown).flatMap((ruling) => {
    const key = findingKey(checkOf(shown, ruling), keyOf(shown, ruling));
    const reason = Object.hasOwn(setAside, key) ? setAside[key]?.trim() : undefined;
    return reason && mayBeSetAside(shown, ruling) ? [{ ruling, reason }] : [];
  });
}

/** What blocks signing cannot be set aside. */
function mayBeSetAside({ block }: ShownPlan, { effect }: Ruling): boolean {
  return effect === 'warning' || (effect === 'missing' && !block.required);
}
