/** Working days in England and Wales: Monday to Friday without the bank holidays of `bank-holidays.json`. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/ids.ts';
import holidays from './bank-holidays.json' with { type: 'json' };

const closed: ReadonlySet<string> = new Set(holidays.days.map((day) => day.date));

/** Bank holidays are known for 2026 to 2028; in other years only weekends are taken out. */
export function isWorkingDay(date: IsoDate): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !closed.has(date);
}

/** The working day that lies `count` working days before a date; with 0 the date itself, working day or not. */
export function workingDaysBefore(date: IsoDate, count: number): IsoDate {
  let day = Temporal.PlainDate.from(date);
  for (let left = count; left > 0;) {
    day = day.subtract({ days: 1 });
    if (isWorkingDay(day.toString())) left -= 1;
  }
  return day.toString();
}
