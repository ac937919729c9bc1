/** The plans of a report as the checks read them: each with its block, its place and what the law says of it. */
import { judgePlan } from '../document/judge-plan.ts';
import type { Plan, PlanKind } from '../document/plan.ts';
import type { PlanRules } from '../document/plan-rules.ts';
import type { Ruling } from '../proposal/ruling.ts';
import { eachOnce, isSettled, keyOf as keyOfReason } from '../proposal/settle.ts';
import type { PlanBlock } from '../template/template.ts';
import type { CheckInput } from './check-input.ts';
import type { CheckId, Finding } from './finding.ts';
import { shownFields } from './shown-text.ts';

export interface ShownPlan {
  block: PlanBlock;
  place: Finding['place'];
  /** Absent while nothing has been begun. */
  plan: Plan | undefined;
  /** Absent where the catalogue cannot be read. */
  rules: PlanRules | undefined;
}

export function shownPlans(
  input: Pick<CheckInput, 'template' | 'document' | 'planRules'>,
  kind: PlanKind,
): ShownPlan[] {
  return shownFields(input).flatMap(({ section, block }) => {
    if (block.type !== 'plan' || block.kind !== kind) return [];
    const place = { section: section.id, field: block.id };
    return [{ block, place, plan: input.document.plans[block.id], rules: input.planRules[block.id] }];
  });
}

/** Rulings that nothing settles yet; a clash stands once. */
export function openRulings({ plan, rules }: ShownPlan): Ruling[] {
  if (plan === undefined || rules === undefined) return [];
  return eachOnce(judgePlan(plan, rules) ?? []).filter((ruling) => !isSettled(ruling, plan.content));
}

/** The check that finds a ruling which is not settled. */
export function checkOf({ block }: ShownPlan, { effect }: Ruling): CheckId {
  return `${block.kind}-${effect === 'missing' ? 'incomplete' : 'unlawful'}`;
}

/** Ids and figures only, in the letters of a key: what was set aside for one figure is not set aside for another. */
export function keyOf({ block }: ShownPlan, ruling: Ruling): string {
  return `${block.id}:${keyOfReason(ruling)
    .replaceAll(/[/@]/g, ':')
    .replaceAll(/[^a-z0-9:-]/g, '-')}`;
}
