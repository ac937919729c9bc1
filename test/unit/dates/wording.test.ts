/** Dates, times, ages and lists in words. */
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  countInWords,
  dateInWords,
  listInWords,
  lowerFirst,
  periodInWords,
  timeInWords,
  weeksBetween,
} from '../../../shared/dates/wording.ts';

describe('dates in words', () => {
  it('are written the British way without leading noughts', () => {
    expect(dateInWords('2026-03-27')).toBe('27 March 2026');
    expect(dateInWords('2026-11-05')).toBe('5 November 2026');
  });

  it('name one day, a span, or what is known of it', () => {
    expect(periodInWords('2026-05-03', '2026-05-03')).toBe('on 3 May 2026');
    expect(periodInWords('2026-05-03', '2026-06-04')).toBe('between 3 May 2026 and 4 June 2026');
    expect(periodInWords('2026-05-03', undefined)).toBe('on 3 May 2026');
    expect(periodInWords(undefined, '2026-06-04')).toBe('up to 4 June 2026');
    expect(periodInWords(undefined, undefined)).toBeUndefined();
  });

  it.each([
    ['10:00', '10am'],
    ['14:30', '2:30pm'],
    ['12:00', 'midday'],
    ['12:05', '12:05pm'],
    ['00:15', '12:15am'],
  ])('write the time %s as %s', (time, words) => {
    expect(timeInWords(time)).toBe(words);
  });
});

describe('ages and lengths', () => {
  it('count a birthday only when it has come', () => {
    expect(ageOn('1992-05-14', '2026-05-13')).toBe(33);
    expect(ageOn('1992-05-14', '2026-05-14')).toBe(34);
  });

  it('give a person born on 29 February a birthday on 1 March in common years', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });

  it('count whole weeks', () => {
    expect(weeksBetween('2026-11-04', '2026-11-17')).toBe(1);
    expect(weeksBetween('2026-11-04', '2026-11-18')).toBe(2);
  });
});

describe('lists and first letters', () => {
  it('join with commas and "and"', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['alcohol'])).toBe('alcohol');
    expect(listInWords(['alcohol', 'drugs', 'housing'])).toBe('alcohol, drugs and housing');
  });

  it('say none as no, and one without an s', () => {
    expect(countInWords(0, 'offence')).toBe('no offences');
    expect(countInWords(1, 'offence')).toBe('1 offence');
    expect(countInWords(2, 'child', 'children')).toBe('2 children');
  });

  it('keep words in capitals as they are', () => {
    expect(lowerFirst('Theft from a shop')).toBe('theft from a shop');
    expect(lowerFirst('GBH with intent')).toBe('GBH with intent');
  });
});
