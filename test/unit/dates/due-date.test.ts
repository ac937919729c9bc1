/** Bank holidays, working days and the day a report is due. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import holidays from '../../../shared/dates/bank-holidays.json' with { type: 'json' };
import { dueDate } from '../../../shared/dates/due-date.ts';
import { isWorkingDay, workingDaysBefore } from '../../../shared/dates/working-days.ts';
import { alexLee, minimalRecord, robertHargreaves, storyDay } from '../demo/made-up-cases.ts';

const years = [2026, 2027, 2028];
const inYear = (year: number) => holidays.days.filter(({ date }) => date.startsWith(String(year)));

describe('the bank holidays of England and Wales', () => {
  it.each(years)('are eight in %i, in order, and never on a weekend', (year) => {
    const dates = inYear(year).map(({ date }) => date);
    expect(dates).toHaveLength(8);
    expect(dates).toEqual(dates.toSorted());
    for (const date of dates) expect(Temporal.PlainDate.from(date).dayOfWeek).toBeLessThanOrEqual(5);
  });

  it.each(years)('agree in %i with Easter as the calendar of the church reckons it', (year) => {
    const easter = easterSunday(year);
    expect(inYear(year).find(({ name }) => name === 'Good Friday')?.date).toBe(easter.subtract({ days: 2 }).toString());
    expect(inYear(year).find(({ name }) => name === 'Easter Monday')?.date).toBe(easter.add({ days: 1 }).toString());
  });

  it.each(years)('fall in %i on the first Monday of May and the last of May and August', (year) => {
    const mondays = (month: number) =>
      Array.from({ length: 31 }, (_, index) => Temporal.PlainDate.from({ year, month, day: index + 1 }))
        .filter(({ dayOfWeek }) => dayOfWeek === 1)
        .map(String);
    const dates = inYear(year).map(({ date }) => date);
    for (const date of [mondays(5)[0], mondays(5).at(-1), mondays(8).at(-1)]) expect(dates).toContain(date);
  });
});

describe('working days', () => {
  it('leave out weekends and bank holidays', () => {
    expect(isWorkingDay('2026-11-20')).toBe(true);
    expect(isWorkingDay('2026-11-21')).toBe(false);
    expect(isWorkingDay('2026-12-25')).toBe(false);
  });

  it('are counted back over a weekend, and over Christmas with its substitute day', () => {
    expect(workingDaysBefore('2026-11-23', 1)).toBe('2026-11-20');
    expect(workingDaysBefore('2026-12-29', 1)).toBe('2026-12-24');
    expect(workingDaysBefore('2027-01-04', 3)).toBe('2026-12-29');
    expect(workingDaysBefore('2026-11-21', 0)).toBe('2026-11-21');
  });
});

describe('the day a report is due', () => {
  it('is the day the court directed', () => {
    expect(dueDate('court', alexLee(), storyDay)).toBe('2026-11-23');
  });

  it('is the working day before the next hearing where the court named none', () => {
    const record = alexLee();
    const hearings = record.hearings.map(({ reportDue: _, ...hearing }) => ({ ...hearing, date: '2026-12-29' }));
    expect(dueDate('court', { ...record, hearings }, storyDay)).toBe('2026-12-24');
  });

  it('is the date of the parole timetable for a panel', () => {
    expect(dueDate('parole', robertHargreaves(), storyDay)).toBe('2026-12-04');
  });

  it('is not known while there is no hearing and no review', () => {
    expect(dueDate('court', minimalRecord(), storyDay)).toBeUndefined();
    expect(dueDate('parole', minimalRecord(), storyDay)).toBeUndefined();
  });
});

/** The anonymous Gregorian method. */
function easterSunday(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
