/** Judges what a plan says on the release test, and an opinion where one is offered. */
import { ruling, type Ruling } from '../proposal/ruling.ts';
import type { LicenceCatalogue } from './licence-catalogue.ts';
import { testsFor } from './law-for-plan.ts';
import { wanting, type ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan } from './release-plan.ts';

/** Only the test for release must be spoken to; a move to open conditions or the end of a licence may not be at issue. */
export function judgeTests(plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts): Ruling[] {
  return testsFor(plan, catalogue, facts)
    .inForce.filter(({ purpose, id }) => purpose === 'release' && answerOf(plan, id) === '')
    .map(({ id, name, force }) => {
      const says = `${name}: set out what this report has to say on the test. It need not say whether the test is met.`;
      return ruling('missing', { requirement: 'test', field: id, rule: 'given' }, says, force);
    });
}

export function answerOf({ tests }: ReleasePlan, id: string): string {
  return Object.hasOwn(tests, id) ? (tests[id] ?? '').trim() : '';
}

/** Nobody is asked for an opinion, and nobody kept from one; one that is offered gives its grounds (SI 2023/397). */
export function judgeOpinion({ opinion }: ReleasePlan): Ruling[] {
  if (opinion === undefined || opinion.view === 'none' || opinion.grounds.trim() !== '') return [];
  return [
    wanting(
      'opinion',
      'grounds',
      'Give the grounds of the opinion: your contact, your competence, and what it rests on.',
    ),
  ];
}
