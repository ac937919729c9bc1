/** Judges the frame of a plan: sentence, recall, and dates that can all be true. */
import { judgeCondition } from '../proposal/judge-figures.ts';
import { ofEntry, ruling, type Ruling } from '../proposal/ruling.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeRecallOfRecord, judgeSentenceOfRecord } from './judge-record.ts';
import type { LicenceCatalogue, LicenceSentence, RecallEntry } from './licence-catalogue.ts';
import { datesOf, judgeInForce, wanting, type ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan } from './release-plan.ts';

export function judgeLicence(plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts): Ruling[] {
  const sentence = catalogue.sentences.find(({ id }) => id === plan.sentence);
  return [
    ...(sentence === undefined
      ? [wanting('licence', 'sentence', 'Choose the sentence that the licence belongs to.')]
      : [...judgeSentenceOfRecord(sentence, catalogue, facts), ...judgeOccasion(plan, sentence)]),
    ...judgeRecall(plan, catalogue, sentence, facts),
    ...judgeRecallOfRecord(plan, catalogue, facts),
    ...judgeDates(plan, catalogue, facts, sentence),
  ];
}

function judgeOccasion({ recall }: ReleasePlan, sentence: LicenceSentence): Ruling[] {
  if (recall !== undefined || sentence.firstRelease === 'board') return [];
  const says = `${sentence.name}: ${sentence.releases}`;
  const place = { requirement: 'licence', field: 'sentence', rule: `automatic-${sentence.id}` };
  return [ruling('warning', place, says, sentence)];
}

function judgeRecall(
  plan: ReleasePlan,
  catalogue: LicenceCatalogue,
  sentence: LicenceSentence | undefined,
  facts: ReleaseFacts,
): Ruling[] {
  if (plan.recall === undefined) return [];
  const entry = catalogue.recalls.find(({ id }) => id === plan.recall);
  if (entry === undefined)
    return [wanting('licence', 'recall', `The catalogue of this report has no recall “${plan.recall}”.`, 'known')];
  return [
    ...(sentence === undefined ? [] : judgeRecallOf(sentence, entry)),
    ...[
      ...judgeInForce(entry, 'licence', datesOf(plan, facts)),
      ...judgeReRelease(entry),
      ...entry.questions.flatMap((one) => judgeCondition(one, entry, 'licence', { answers: plan.recallAnswers })),
    ].map((one) => ofEntry(one, entry.id)),
  ];
}

function judgeReRelease({ reRelease, says, force }: RecallEntry): Ruling[] {
  if (reRelease === 'board') return [];
  return [ruling('warning', { requirement: 'licence', field: 'recall', rule: 'automatic' }, says, force)];
}

/** The rule is named by both, so that a reason given for one pair is none for another. */
function judgeRecallOf({ id, name }: LicenceSentence, entry: RecallEntry): Ruling[] {
  if (entry.sentences.includes(id)) return [];
  const place = { requirement: 'licence', field: 'recall', rule: `sentence-${entry.id}-${id}` };
  return [ruling('unlawful', place, `${entry.name} is not for this sentence: ${name}.`, entry.force)];
}
