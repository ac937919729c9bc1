/** Says a release plan in one plain sentence, for page one and the builder. */
import { countInWords, listInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import { conditionOf } from './condition-in-words.ts';
import type { LicenceCatalogue } from './licence-catalogue.ts';
import type { ReleasePlan } from './release-plan.ts';

/**
 * `2 additional licence conditions (curfew and polygraph), 9 actions to manage 4 risks and a contingency for each risk`;
 * what a half-filled plan lacks follows: `…, with no action and no contingency yet`. Empty when nothing is planned.
 */
export function releasePlanInWords(plan: ReleasePlan, catalogue: LicenceCatalogue): string {
  const { conditions, actions, risks, contingency } = plan;
  if ([conditions, actions, risks, contingency].every((rows) => rows.length === 0)) return '';
  const held = [conditionsInWords(plan, catalogue), workInWords(plan), contingencyInWords(plan)];
  const lacking = lackingIn(plan);
  const without = lacking.length === 0 ? '' : `, with ${listInWords(lacking.map((one) => `no ${one}`))} yet`;
  return `${upperFirst(listInWords(held.filter((words) => words !== '')))}${without}`;
}

/** Asking for none is a choice, and is said. */
function conditionsInWords({ conditions }: ReleasePlan, catalogue: LicenceCatalogue): string {
  const names = [...new Set(conditions.map(({ condition }) => nameOf(condition, catalogue)))];
  const asked = names.length === 0 ? '' : ` (${listInWords(names)})`;
  return `${countInWords(conditions.length, 'additional licence condition')}${asked}`;
}

function nameOf(id: string, catalogue: LicenceCatalogue): string {
  return lowerFirst(conditionOf(catalogue, id)?.name ?? id);
}

function workInWords({ actions, risks }: ReleasePlan): string {
  const named = countInWords(risks.length, 'risk');
  if (actions.length === 0) return risks.length === 0 ? '' : named;
  const done = countInWords(actions.length, 'action');
  return risks.length === 0 ? done : `${done} to manage ${named}`;
}

function contingencyInWords({ risks, contingency }: ReleasePlan): string {
  const ready = risks.filter(({ row }) => contingency.some(({ risk }) => risk === row)).length;
  if (ready === 0)
    return contingency.length === 0 ? '' : `${countInWords(contingency.length, 'contingency row')} tied to no risk`;
  if (risks.length === 1) return 'a contingency for it';
  return ready === risks.length
    ? 'a contingency for each risk'
    : `a contingency for ${ready} of the ${risks.length} risks`;
}

function lackingIn({ actions, risks, contingency }: ReleasePlan): string[] {
  return [
    ...(risks.length === 0 ? ['risk'] : []),
    ...(actions.length === 0 ? ['action'] : []),
    ...(contingency.length === 0 ? ['contingency'] : []),
  ];
}
