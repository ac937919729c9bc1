/** When a report is due, and the hearing or panel it is for: read from the record until the report is signed. */
import { dueDate } from '../../shared/dates/due-date.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import { currentHearing } from '../../shared/model/current-hearing.ts';
import type { IsoDate } from '../../shared/model/ids.ts';
import type { Template } from '../../shared/template/template.ts';
import type { ReportDates } from '../store/store.ts';

export function datesOf({ setting }: Template, record: CaseRecord, today: IsoDate): ReportDates {
  const dueOn = dueDate(setting, record, today);
  if (setting === 'parole')
    return { dueOn, hearingOn: record.parole?.panelDate, hearingAt: record.parole && 'Parole Board' };
  const hearing = currentHearing(record, today);
  return { dueOn, hearingOn: hearing?.date, hearingAt: hearing?.court };
}
