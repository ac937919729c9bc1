/** Reads from the case record what the rules of a release plan turn on. */
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import type { ReleaseFacts } from './release-facts.ts';

export function releaseFactsOf({ person, sentence, parole }: CaseRecord, today: IsoDate): ReleaseFacts {
  return {
    dateOfBirth: person.dateOfBirth,
    today,
    ...(sentence === undefined ? {} : { sentenceKind: sentence.kind }),
    ...(parole?.panelDate === undefined ? {} : { panelOn: parole.panelDate }),
  };
}
