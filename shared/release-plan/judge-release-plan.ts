/** Judges a whole release plan against the catalogue: every ruling with its provision, in the order of the plan. */
import type { Ruling } from '../proposal/ruling.ts';
import { judgeConditions } from './judge-conditions.ts';
import { judgeLicence } from './judge-licence.ts';
import { judgeActions, judgeContingency, judgeRisks, judgeTimetable } from './judge-management.ts';
import { judgeOpinion, judgeTests } from './judge-tests.ts';
import type { LicenceCatalogue } from './licence-catalogue.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan } from './release-plan.ts';

/** Pure and total: what the catalogue does not know is itself a ruling. */
export function judgeReleasePlan(plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts): Ruling[] {
  return [
    ...judgeLicence(plan, catalogue, facts),
    ...judgeRisks(plan),
    ...judgeConditions(plan, catalogue, facts),
    ...judgeActions(plan, catalogue),
    ...judgeContingency(plan),
    ...judgeTests(plan, catalogue, facts),
    ...judgeTimetable(plan),
    ...judgeOpinion(plan),
  ];
}
