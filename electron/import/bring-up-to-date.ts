/** Moves the made-up cases forward by whole weeks, so that they stand to today as they stood to their own day. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../shared/model/ids.ts';
import { movedDates, type DateMove } from '../../shared/dates/move-dates.ts';

/** The first hearing ahead of the made-up people: from here on the cases would go stale. */
export const firstHearing: IsoDate = '2026-11-23';

/** The day from which the presumption of suspending short sentences applies; a law does not move with a story. */
const daysOfLaw = ['22 March 2026'];

/** Weeks, not days, so that a court never sits on a Sunday. Zero up to the first hearing. */
export function weeksBehind(today: IsoDate): number {
  const { days } = Temporal.PlainDate.from(firstHearing).until(today, { largestUnit: 'day' });
  return Math.ceil(Math.max(0, days) / 7);
}

/** Cases, an extract or a prepared report with every date in it moved, dates of birth included; keys stay. */
export function bringUpToDate<T>(data: T, today: IsoDate): T {
  const weeks = weeksBehind(today);
  return weeks === 0 ? data : (moved(data, { days: weeks * 7, spokenOn: firstHearing, fixed: daysOfLaw }) as T);
}

function moved(value: unknown, move: DateMove): unknown {
  if (typeof value === 'string') return movedDates(value, move);
  if (Array.isArray(value)) return value.map((one) => moved(one, move));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, move)]));
}
