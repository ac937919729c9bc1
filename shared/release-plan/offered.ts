/** What the form of a release plan offers: sentences that fit the record first, conditions by category, milestones with their days. */
import { Temporal } from 'temporal-polyfill';
import { upperFirst } from '../dates/wording.ts';
import type { Ruling } from '../proposal/ruling.ts';
import { judgeConditions } from './judge-conditions.ts';
import type { LicenceCatalogue, LicenceCondition, LicenceSentence, Milestone } from './licence-catalogue.ts';
import { recalledOn, type ReleaseFacts } from './release-facts.ts';
import type { PlannedCondition, ReleasePlan, TimetableRow } from './release-plan.ts';

/** The record names the kind of sentence only roughly, so the others stay to be chosen. */
export function sentencesFirst({ sentences }: LicenceCatalogue, { sentenceKind }: ReleaseFacts): LicenceSentence[] {
  const fits = ({ caseKinds }: LicenceSentence) => caseKinds.includes(sentenceKind ?? '');
  return [...sentences.filter(fits), ...sentences.filter((one) => !fits(one))];
}

/** Conditions to ask for, in the order of the categories; those that would stand twice are left out. */
export function conditionsByCategory(
  { categories, conditions }: LicenceCatalogue,
  plan: ReleasePlan,
): { category: string; conditions: LicenceCondition[] }[] {
  const taken = new Set(plan.conditions.map(({ condition }) => condition));
  return categories
    .map(({ id, name }) => ({
      category: name,
      conditions: conditions.filter(
        (one) => one.category === id && one.kind !== 'standard' && (one.mayRepeat || !taken.has(one.id)),
      ),
    }))
    .filter((group) => group.conditions.length > 0);
}

/** A condition just added: nothing is filled in, answered or reasoned yet. */
export function newCondition(condition: string): Omit<PlannedCondition, 'row'> {
  return { condition, blanks: {}, answers: {}, necessary: '', proportionate: '', wording: '' };
}

/** What the law says against a condition in this plan, whatever is filled in. */
export function lawAgainst(
  condition: string,
  plan: ReleasePlan,
  catalogue: LicenceCatalogue,
  facts: ReleaseFacts,
): Ruling[] {
  const alone = { ...plan, conditions: [{ ...newCondition(condition), row: 'condition-1' }] };
  return judgeConditions(alone, catalogue, facts).filter(({ effect }) => effect === 'unlawful');
}

/** A row for the timetable. The day is counted where the record or the plan knows the event; the offset stands in words beside it. */
export function milestoneRow(milestone: Milestone, plan: ReleasePlan, facts: ReleaseFacts): Omit<TimetableRow, 'row'> {
  const { name, offset, event, days, eventIs } = milestone;
  const { panelOn, recall } = facts;
  const known = { panel: panelOn, recall: recalledOn(plan), return: recall?.returnedOn, other: undefined };
  const from = known[eventIs];
  const on = from === undefined || days === undefined ? undefined : Temporal.PlainDate.from(from).add({ days });
  return { what: name, when: upperFirst(`${offset} ${event}`), who: '', ...(on && { on: on.toString() }) };
}
