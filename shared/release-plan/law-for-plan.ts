/** What the law says for the sentence and occasion of a plan: the tests put, how long the licence lasts, what stands in it. */
import { holds } from '../proposal/in-force.ts';
import type { LicenceCatalogue, LicenceCondition, LicenceLength, ReleaseTest } from './licence-catalogue.ts';
import { datesOf, type ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan } from './release-plan.ts';

type Timed = Pick<LicenceCondition, 'force' | 'sentences'>;

function isInForce({ force }: Timed, plan: ReleasePlan, facts: ReleaseFacts): boolean {
  return force.isCommenced && holds(force, { dates: datesOf(plan, facts) }) === 'yes';
}

/** Release that comes by itself is put to no test: the Board decides nothing. */
export function isReleaseAutomatic(
  { sentence, recall }: ReleasePlan,
  { sentences, recalls }: LicenceCatalogue,
): boolean {
  if (recall === undefined) return sentences.find(({ id }) => id === sentence)?.firstRelease === 'automatic';
  return recalls.find(({ id }) => id === recall)?.reRelease === 'automatic';
}

/** The tests in force for this sentence and occasion, and beside them those enacted and not found in force. */
export function testsFor(
  plan: ReleasePlan,
  catalogue: LicenceCatalogue,
  facts: ReleaseFacts,
): { inForce: ReleaseTest[]; notInForce: ReleaseTest[] } {
  if (isReleaseAutomatic(plan, catalogue)) return { inForce: [], notInForce: [] };
  const occasion = plan.recall === undefined ? 'first release' : 'after recall';
  const put = catalogue.tests.filter(
    (one) => one.sentences.includes(plan.sentence ?? '') && ['either', occasion].includes(one.occasion),
  );
  return {
    inForce: put.filter((one) => isInForce(one, plan, facts)),
    notInForce: put.filter(({ force }) => !force.isCommenced),
  };
}

export function lengthsFor(plan: ReleasePlan, { lengths }: LicenceCatalogue, facts: ReleaseFacts): LicenceLength[] {
  return lengths.filter((one) => one.sentences.includes(plan.sentence ?? '') && isInForce(one, plan, facts));
}

/** What every licence has; the author chooses none of it. */
export function standardConditions(
  plan: ReleasePlan,
  { conditions }: LicenceCatalogue,
  facts: ReleaseFacts,
): LicenceCondition[] {
  return conditions.filter((one) => one.kind === 'standard' && isInForce(one, plan, facts));
}
