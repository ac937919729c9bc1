/** Judges a whole release plan against the catalogue: every ruling with its provision, in the order of the plan. */
import type { Ruling } from '../proposal/ruling.ts';
import { judgeConditions } from './judge-conditions.ts';
import { judgeLicence } from './judge-licence.ts';
import { judgeActions, judgeContingency, judgeRisks } from './judge-management.ts';
import { judgeOpinion, judgeTests } from './judge-tests.ts';
import { judgeTimetable } from './judge-timetable.ts';
import type { LicenceCatalogue } from './licence-catalogue.ts';
import type { ReleaseFacts } from './release-facts.ts';
import { planParts, type PlanPart, type ReleasePlan } from './release-plan.ts';

type Judge = (plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts) => Ruling[];

const judges: Record<PlanPart, Judge> = {
  licence: judgeLicence,
  risks: judgeRisks,
  conditions: judgeConditions,
  management: judgeActions,
  contingency: judgeContingency,
  test: judgeTests,
  timetable: judgeTimetable,
  opinion: judgeOpinion,
};

/** Pure and total: what the catalogue does not know is itself a ruling. `without` names parts asked for elsewhere. */
export function judgeReleasePlan(
  plan: ReleasePlan,
  catalogue: LicenceCatalogue,
  facts: ReleaseFacts,
  without: readonly PlanPart[] = [],
): Ruling[] {
  return planParts.filter((part) => !without.includes(part)).flatMap((part) => judges[part](plan, catalogue, facts));
}
