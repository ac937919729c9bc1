/** A plan as it is begun: what the case record settles is there already, and the author may change all of it. */
import { holds } from '../proposal/in-force.ts';
import type { LicenceCatalogue, LicenceSentence, RecallEntry } from './licence-catalogue.ts';
import type { ReleaseFacts } from './release-facts.ts';
import { emptyReleasePlan, type ReleasePlan, type TimetableRow } from './release-plan.ts';

export function begunReleasePlan(catalogue: LicenceCatalogue, facts: ReleaseFacts): ReleasePlan {
  const sentence = sentenceOfRecord(catalogue, facts);
  const recall = recallOfRecord(catalogue, sentence, facts);
  const releaseOn = releaseOfRecord(sentence, facts);
  return {
    ...emptyReleasePlan(catalogue.version),
    ...(sentence && { sentence: sentence.id }),
    ...(recall && { recall: recall.id }),
    ...(facts.recall && { recalledOn: facts.recall.decidedOn }),
    ...(releaseOn && { releaseOn }),
    timetable: daysOfRecord(facts).map((row, at) => ({ row: `timetable-${at + 1}`, ...row })),
  };
}

/** The sentence that the record means by its kind; the record names some older ones by the same kind. */
function sentenceOfRecord(
  { sentences }: LicenceCatalogue,
  { sentenceKind }: ReleaseFacts,
): LicenceSentence | undefined {
  return sentenceKind === undefined ? undefined : sentences.find(({ meantBy }) => meantBy === sentenceKind);
}

/** Unset where the record leaves several open: which fixed term it was, for example. */
function recallOfRecord(
  { recalls }: LicenceCatalogue,
  sentence: LicenceSentence | undefined,
  { recall }: ReleaseFacts,
): RecallEntry | undefined {
  if (recall === undefined || sentence === undefined) return undefined;
  const dates = { recall: recall.decidedOn };
  const [only, ...others] = recalls.filter(
    ({ recordKinds, sentences, force }) =>
      recordKinds.includes(recall.kind) && sentences.includes(sentence.id) && holds(force, { dates }) === 'yes',
  );
  return others.length === 0 ? only : undefined;
}

/** A day to come that the record counts as one of automatic release; what the Board decides has none. */
function releaseOfRecord(sentence: LicenceSentence | undefined, facts: ReleaseFacts): string | undefined {
  const { recall, conditionalRelease, today } = facts;
  const first = sentence?.firstRelease === 'automatic' ? conditionalRelease : undefined;
  const day = recall === undefined ? first : recall.releaseOn;
  return day !== undefined && day >= today ? day : undefined;
}

/** Rows of the timetable whose day stands in the record. */
function daysOfRecord({ panelOn, today }: ReleaseFacts): Omit<TimetableRow, 'row'>[] {
  return panelOn === undefined || panelOn < today
    ? []
    : [{ on: panelOn, when: '', what: 'Hearing of the Parole Board', who: '' }];
}
