/** What undo or redo has done to a plan, in words, and where it stands in the form. */
import { proposalIn, releasePlanIn } from '../../../shared/document/held-plan.ts';
import { planChange, type PlanChange } from '../../../shared/document/plan-change.ts';
import type { PlanRules } from '../../../shared/document/plan-rules.ts';
import type { Plan } from '../../../shared/document/plan.ts';
import { optionName } from '../../../shared/proposal/judge-alternatives.ts';
import { conditionOf } from '../../../shared/release-plan/condition-in-words.ts';
import { rowNumbers } from '../../../shared/release-plan/row-numbers.ts';
import type { LicenceCatalogue } from '../../../shared/release-plan/licence-catalogue.ts';
import type { ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import type { PlanBlock } from '../../../shared/template/template.ts';
import { placeOfChange, type RestoredPlace } from './plan-place.ts';

type Held = Plan | null | undefined;

interface PutBack {
  words: string;
  place: RestoredPlace;
}

/** Undefined where nothing in the form differs. */
export function planPutBack({ id, label }: PlanBlock, before: Held, now: Held, rules: PlanRules): PutBack | undefined {
  const found = rules.kind === 'proposal' ? inProposal(before, now, rules) : inReleasePlan(before, now, rules);
  return found && { words: inWords(label, found.change, found.name), place: placeOfChange(id, found.change) };
}

interface Found {
  change: PlanChange;
  /** Of the requirement or row. */
  name: string | undefined;
}

function inProposal(before: Held, now: Held, rules: PlanRules & { kind: 'proposal' }): Found | undefined {
  const change = planChange(proposalIn(before, rules), proposalIn(now, rules));
  return change && { change, name: change.row && optionName(change.row, rules.requirements) };
}

function inReleasePlan(before: Held, now: Held, rules: PlanRules & { kind: 'release-plan' }): Found | undefined {
  const [then, after] = [releasePlanIn(before, rules), releasePlanIn(now, rules)];
  const change = planChange(then, after);
  return (
    change && {
      change,
      name: change.row && rowInWords(change.did === 'went' ? then : after, change.row, rules.licence),
    }
  );
}

/** `L2 Health appointments`, as its card is headed. */
function rowInWords(plan: ReleasePlan, row: string, licence: LicenceCatalogue): string {
  const [number, planned] = [rowNumbers(plan).get(row), plan.conditions.find((one) => one.row === row)];
  const says = [
    planned && (conditionOf(licence, planned.condition)?.name ?? planned.condition),
    plan.risks.find((one) => one.row === row)?.says,
    plan.contingency.find((one) => one.row === row)?.sign,
    [...plan.actions, ...plan.timetable].find((one) => one.row === row)?.what,
  ].find((words) => words !== undefined && words.trim() !== '');
  return [number, says].filter((words) => words !== undefined).join(' ') || 'a row';
}

function inWords(label: string, { did }: PlanChange, name: string | undefined): string {
  if (name === undefined) return `Put back as it was: ${label}.`;
  if (did === 'changed') return `Put back as it was: ${label}, ${name}.`;
  return did === 'came' ? `Put back in “${label}”: ${name}.` : `Taken back from “${label}”: ${name}.`;
}
