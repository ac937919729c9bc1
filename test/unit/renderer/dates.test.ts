/** Dates and ages as officers read them. */
import { describe, expect, test } from 'vitest';
import * as dates from '../../../renderer/ui/dates.ts';

describe('dates in words', () => {
  test('a compact date uses three letters for every month', () => {
    expect(dates.compactDate('2026-09-04')).toBe('4 Sep 2026');
  });

  test.each([
    ['2026-06-04', '2027-05-11', '4 Jun 2026 to 11 May 2027'],
    ['2026-06-04', undefined, 'From 4 Jun 2026'],
    [undefined, '2027-05-11', 'To 11 May 2027'],
    [undefined, undefined, 'Not recorded'],
  ])('a period from %s to %s is "%s"', (from, to, words) => {
    expect(dates.periodInShort(from, to)).toBe(words);
  });

  test('a hearing day names its weekday', () => {
    expect(dates.dayAndDate('2026-11-24')).toBe('Tuesday 24 November 2026');
  });

  test('a time in summer is told in British Summer Time', () => {
    expect(dates.dateAndTime('2026-06-30T23:30:00.000Z')).toBe('1 July 2026 at 00:30');
  });

  test.each([
    ['2026-11-21T14:32:00.000Z', '14:32'],
    ['2026-11-20T23:59:00.000Z', '20 Nov, 23:59'],
    ['2026-11-03T14:32:00.000Z', '3 Nov, 14:32'],
    ['2025-11-21T14:32:00.000Z', '21 Nov 2025, 14:32'],
    ['2026-06-30T23:30:00.000Z', '1 Jul, 00:30'],
  ])('a save at %s is told on 21 November 2026 as %s', (instant, words) => {
    expect(dates.clockTimeAndDay(instant, '2026-11-21')).toBe(words);
  });

  test('today is the civil date in London, not in UTC', () => {
    expect(dates.todayInLondon(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });
});

describe('ages and distances', () => {
  test('a change of the clocks does not add or lose a day', () => {
    expect(dates.daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  test.each([
    ['2026-11-21', 'today'],
    ['2026-11-20', '1 day old'],
    ['2026-11-04', '17 days old'],
    ['2026-04-21', '7 months old'],
    ['2020-01-01', '6 years old'],
  ])('a record of %s is %s on 21 November 2026', (date, words) => {
    expect(dates.ageInWords(date, '2026-11-21')).toBe(words);
  });

  test.each([
    ['2026-11-19', 'Overdue by 2 days'],
    ['2026-11-20', 'Overdue by 1 day'],
    ['2026-11-21', 'Today'],
    ['2026-11-22', 'Tomorrow'],
    ['2026-11-26', 'In 5 days'],
  ])('a report due on %s reads "%s"', (date, words) => {
    expect(dates.dueInWords(date, '2026-11-21')).toBe(words);
  });
});
