/** Judges the frame of a plan: sentence, recall, and dates that can all be true. */
import { judgeCondition } from '../proposal/judge-figures.ts';
import { judgeCommencement } from '../proposal/judge-force.ts';
import { outOfOrder } from '../proposal/judge-dates.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import type { LicenceCatalogue, LicenceSentence, RecallEntry } from './licence-catalogue.ts';
import { datesOf, wanting, type ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan } from './release-plan.ts';

export function judgeLicence(plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts): Ruling[] {
  const sentence = catalogue.sentences.find(({ id }) => id === plan.sentence);
  return [
    ...(sentence === undefined
      ? [wanting('licence', 'sentence', 'Choose the sentence that the licence belongs to.')]
      : judgeOccasion(plan, sentence)),
    ...judgeRecall(plan, catalogue, sentence, facts),
    ...judgeDates(plan, facts),
  ];
}

function judgeOccasion({ recall }: ReleasePlan, sentence: LicenceSentence): Ruling[] {
  if (recall !== undefined || sentence.firstRelease === 'board') return [];
  const says = `${sentence.name}: ${sentence.releases}`;
  return [ruling('warning', { requirement: 'licence', field: 'sentence', rule: 'automatic' }, says, sentence)];
}

function judgeRecall(
  plan: ReleasePlan,
  catalogue: LicenceCatalogue,
  sentence: LicenceSentence | undefined,
  facts: ReleaseFacts,
): Ruling[] {
  if (plan.recall === undefined) return [];
  const entry = catalogue.recalls.find(({ id }) => id === plan.recall);
  const place = { requirement: 'licence', field: 'recall' };
  if (entry === undefined)
    return [wanting('licence', 'recall', `The catalogue of this report has no recall “${plan.recall}”.`, 'known')];
  return [
    ...judgeCommencement(entry, 'licence', { dates: datesOf(plan, facts) }),
    ...(sentence === undefined || entry.sentences.includes(sentence.id)
      ? []
      : [ruling('unlawful', { ...place, rule: 'sentence' }, notFor(entry, sentence), entry.force)]),
    ...(entry.reRelease === 'board'
      ? []
      : [ruling('warning', { ...place, rule: 'automatic' }, entry.says, entry.force)]),
    ...entry.questions.flatMap((one) => judgeCondition(one, entry, 'licence', { answers: plan.recallAnswers })),
  ];
}

function notFor(entry: RecallEntry, sentence: LicenceSentence): string {
  return `${entry.name} is not for this sentence: ${sentence.name}.`;
}

/** A plan whose dates cannot all be true decides no rule that turns on them. */
function judgeDates({ recalledOn, releaseOn }: ReleasePlan, { dateOfBirth, today }: ReleaseFacts): Ruling[] {
  return [
    ...outOfOrder('birth-release', 'the date of birth', dateOfBirth, 'the release', releaseOn),
    ...outOfOrder('birth-recall', 'the date of birth', dateOfBirth, 'the recall', recalledOn),
    ...outOfOrder('recall-release', 'the recall', recalledOn, 'the release', releaseOn),
    ...outOfOrder('recall-report', 'the recall', recalledOn, 'the report', today),
  ].map((one) => ({ ...one, key: one.key.replace('disposal', 'licence'), requirement: 'licence', field: 'dates' }));
}
