/** When a report is due: worked back from the hearing for courts, taken from the parole timetable for panels. */
import type { CaseRecord } from '../model/case.ts';
import { currentHearing } from '../model/current-hearing.ts';
import type { IsoDate } from '../model/ids.ts';
import { workingDaysBefore } from './working-days.ts';

/** A court reads the report on the day before the hearing unless it named another day. */
const workingDaysBeforeHearing = 1;

/**
 * The day by which a report of this setting must be signed; undefined while no hearing or parole date is recorded.
 * The court's own direction (`reportDue`) goes before the working-day rule.
 */
export function dueDate(setting: 'court' | 'parole', record: CaseRecord, today: IsoDate): IsoDate | undefined {
  if (setting === 'parole') return record.parole?.reportDue;
  const hearing = currentHearing(record, today);
  if (hearing === undefined) return undefined;
  return hearing.reportDue ?? workingDaysBefore(hearing.date, workingDaysBeforeHearing);
}
