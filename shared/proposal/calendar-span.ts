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
  return (from === undefined ? anyDay : [from]).every((day) => {
    const [end, otherEnd] = [endOf(one, day), endOf(other, day)];
    return end !== undefined && otherEnd !== undefined && Temporal.PlainDate.compare(end, otherEnd) > 0;
  });
}

/** The first of each month of two years, one of them a leap year. */
const anyDay = Array.from({ length: 24 }, (_, month) =>
  Temporal.PlainDate.from('2027-01-01').add({ months: month }).toString(),
);
