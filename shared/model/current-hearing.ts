/** Which hearing or panel a case is heading for: what lists, due dates and court reports take as "the hearing". */
import type { CaseRecord } from './case.ts';
import type { IsoDate } from './ids.ts';
import type { Hearing } from './offence.ts';
import type { Source } from './source.ts';

/** The next hearing on or after `today`; when all lie in the past, the latest; undefined when none is recorded. */
export function currentHearing(record: CaseRecord, today: IsoDate): Hearing | undefined {
  const inOrder = record.hearings.toSorted((a, b) => a.date.localeCompare(b.date));
  return inOrder.find((hearing) => hearing.date >= today) ?? inOrder.at(-1);
}

/** Where the person is dealt with now: in custody, before a court, or supervised in the community. */
export function settingOf(record: CaseRecord, today: IsoDate): 'court' | 'custody' | 'community' {
  if (record.custody !== undefined) return 'custody';
  return record.hearings.some((hearing) => hearing.date >= today) ? 'court' : 'community';
}

export interface NextEvent {
  date: IsoDate;
  event: string;
  source: Source;
}

/** The next dated event on or after `today`, for lists: a hearing, a parole panel, or the release that ends a fixed-term recall. */
export function nextEvent(record: CaseRecord, today: IsoDate): NextEvent | undefined {
  const hearings = record.hearings.map(({ date, court, source }) => ({ date, event: court, source }));
  const { panelDate, source } = record.parole ?? {};
  const panels =
    panelDate === undefined || source === undefined ? [] : [{ date: panelDate, event: 'Parole Board panel', source }];
  return [...hearings, ...panels, ...releases(record)]
    .filter((one) => one.date >= today)
    .toSorted((a, b) => a.date.localeCompare(b.date))[0];
}

function releases({ recall }: CaseRecord): NextEvent[] {
  if (recall?.releaseOn === undefined) return [];
  return [{ date: recall.releaseOn, event: 'Release after fixed-term recall', source: recall.source }];
}
