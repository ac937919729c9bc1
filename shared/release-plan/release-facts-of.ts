/** Reads from the case record what the rules of a release plan turn on. */
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { releaseFacts, type ReleaseFacts } from './release-facts.ts';

export function releaseFactsOf(record: CaseRecord, today: IsoDate): ReleaseFacts {
  const { person, sentence, licence, parole } = record;
  const found = {
    ...{ dateOfBirth: person.dateOfBirth, today },
    ...{ sentenceKind: sentence?.kind, sentencedOn: sentence?.imposedOn },
    ...{ tariffExpiry: sentence?.tariffExpiry, paroleEligibility: sentence?.paroleEligibility },
    ...{ conditionalRelease: sentence?.conditionalRelease, sentenceExpiry: sentence?.sentenceExpiry },
    ...{ licenceFrom: licence?.start, panelOn: parole?.panelDate, recall: recallOf(record) },
  };
  return releaseFacts.parse(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)));
}

function recallOf({ recall }: CaseRecord): ReleaseFacts['recall'] {
  if (recall === undefined) return undefined;
  const { kind, decidedOn, returnedOn, releaseOn } = recall;
  return { kind, decidedOn, ...(returnedOn && { returnedOn }), ...(releaseOn && { releaseOn }) };
}
