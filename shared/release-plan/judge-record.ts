/** Judges a plan against the case record: what was taken from it or chosen beside it, and no longer agrees. */
import { dateInWords } from '../dates/wording.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import type { LicenceCatalogue, LicenceSentence } from './licence-catalogue.ts';
import { onDays, recalledOn, type ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan } from './release-plan.ts';

/** A difference that is no matter of law: the record may be behind, so the author decides. */
const ofRecord = { provision: '', confidence: 'high' as const };

/** The sentence decides which test the Board puts and how long the licence lasts: a wrong one is never signed unseen. */
export function judgeSentenceOfRecord(
  sentence: LicenceSentence,
  { sentences }: LicenceCatalogue,
  { sentenceKind }: ReleaseFacts,
): Ruling[] {
  if (sentenceKind === undefined || sentence.caseKinds.includes(sentenceKind)) return [];
  const held = sentences.find(({ meantBy }) => meantBy === sentenceKind)?.name ?? sentenceKind;
  const says = `The case record holds another sentence: ${held}. What is chosen here has another licence and may have another test: ${sentence.name}.`;
  return [
    ruling('unlawful', { requirement: 'licence', field: 'sentence', rule: `record-${sentence.id}` }, says, sentence),
  ];
}

export function judgeRecallOfRecord(plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts): Ruling[] {
  const { recall } = facts;
  const entry = catalogue.recalls.find(({ id }) => id === plan.recall);
  const say = (field: string, says: string, rule = 'record') =>
    ruling('warning', { requirement: 'licence', field, rule }, says, ofRecord);
  if (recall === undefined) {
    const isRecorded = facts.sentenceKind === undefined || facts.sentenceKind === 'recall';
    if (plan.recall === undefined || isRecorded) return [];
    return [say('recall', 'The case record holds no recall.', `record-none-${plan.recall}`)];
  }
  const held = `${recall.kind} recall on ${dateInWords(recall.decidedOn)}`;
  if (plan.recall === undefined)
    return [
      say('recall', `The plan is for a first release, and the case record holds a ${held}.`, 'record-first-release'),
    ];
  return [
    ...(entry === undefined || entry.recordKinds.includes(recall.kind)
      ? []
      : [say('recall', `The case record holds another kind of recall: ${held}.`, `record-kind-${entry.id}`)]),
    ...judgeDaysOfRecall(plan, recall, say),
  ];
}

function judgeDaysOfRecall(
  plan: ReleasePlan,
  { decidedOn, releaseOn }: NonNullable<ReleaseFacts['recall']>,
  say: (field: string, says: string) => Ruling,
): Ruling[] {
  const day = recalledOn(plan);
  return [
    ...(day === undefined || day === decidedOn
      ? []
      : [
          onDays(
            say('recalled-on', `In the case record the recall was decided on ${dateInWords(decidedOn)}.`),
            day,
            decidedOn,
          ),
        ]),
    ...(releaseOn === undefined || plan.releaseOn === undefined || plan.releaseOn === releaseOn
      ? []
      : [
          onDays(
            say('dates', `In the case record the fixed term ends on ${dateInWords(releaseOn)}.`),
            plan.releaseOn,
            releaseOn,
          ),
        ]),
  ];
}
