/** Lengths in days, weeks and months compared as spans of the calendar, from the day on which both begin. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/ids.ts';
import type { Measure } from './requirement-catalogue.ts';

export interface Length {
  figure: number;
  unit: Measure['unit'];
}

/** The day a length ends that begins on a day; undefined where its unit is no length, such as hours. */
export function endOf({ figure, unit }: Length, from: IsoDate): IsoDate | undefined {
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') return undefined;
  return Temporal.PlainDate.from(from)
    .add({ [unit]: figure })
    .toString();
}

/** Whether the first is longer. Without a day to begin on, only where it is longer whenever both begin. */
export function isLonger(one: Length, other: Length, from: IsoDate | undefined): boolean {
  if (one.unit === other.unit) return one.figure > other.figure;
  if (from === undefined) return daysOf(one, 'fewest') > daysOf(other, 'most');
  const [end, otherEnd] = [endOf(one, from), endOf(other, from)];
  return end !== undefined && otherEnd !== undefined && Temporal.PlainDate.compare(end, otherEnd) > 0;
}

/** Not a number where the unit is no length: such a figure is longer than nothing. */
function daysOf({ figure, unit }: Length, wanted: 'fewest' | 'most'): number {
  const months = wanted === 'fewest' ? 28 : 31;
  return figure * ({ days: 1, weeks: 7, months }[unit as string] ?? Number.NaN);
}
