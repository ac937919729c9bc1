/** Says a release plan in one plain sentence, for page one and the builder. */
import { countInWords, listInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import { conditionOf } from './condition-in-words.ts';
import type { LicenceCatalogue } from './licence-catalogue.ts';
import type { ReleasePlan } from './release-plan.ts';

/**
 * `2 additional licence conditions (curfew and polygraph), 9 actions to manage 4 risks, and a contingency for each risk`;
 * empty when nothing is planned.
 */
export function releasePlanInWords(plan: ReleasePlan, catalogue: LicenceCatalogue): string {
  const { conditions, actions, risks } = plan;
  if (conditions.length === 0 && actions.length === 0 && risks.length === 0) return '';
  const names = [...new Set(conditions.map(({ condition }) => nameOf(condition, catalogue)))];
  const asked = names.length === 0 ? '' : ` (${listInWords(names)})`;
  return upperFirst(
    listInWords([
      `${countInWords(conditions.length, 'additional licence condition')}${asked}`,
      `${countInWords(actions.length, 'action')} to manage ${countInWords(risks.length, 'risk')}`,
      contingencyInWords(plan),
    ]),
  );
}

function nameOf(id: string, catalogue: LicenceCatalogue): string {
  return lowerFirst(conditionOf(catalogue, id)?.name ?? id);
}

function contingencyInWords({ risks, contingency }: ReleasePlan): string {
  const ready = risks.filter(({ row }) => contingency.some(({ risk }) => risk === row));
  if (risks.length > 0 && ready.length === risks.length) return 'a contingency for each risk';
  return ready.length === 0 ? 'no contingency yet' : `a contingency for ${ready.length} of them`;
}
