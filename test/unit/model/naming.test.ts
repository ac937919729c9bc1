/** How people are named, and which hearing or panel comes next. */
import { describe, expect, it } from 'vitest';
import { currentHearing, nextEvent, settingOf } from '../../../shared/model/current-hearing.ts';
import { fullName, listName, nameForms, possessive, proseName } from '../../../shared/model/naming.ts';
import { alexLee, madeUpCase, minimalRecord, robertHargreaves, storyDay } from '../demo/made-up-cases.ts';

describe('a name', () => {
  it('is given in full, in prose and in lists', () => {
    const { name } = alexLee().person;
    expect(fullName(name)).toBe('Alex James Lee');
    expect(proseName(name)).toBe('Mr Lee');
    expect(possessive(name)).toBe("Mr Lee's");
    expect(listName(name)).toBe('LEE, Alex');
  });

  it('of a single word stands alone, with a title where there is one', () => {
    const { name } = madeUpCase('H330968').record.person;
    expect(fullName(name)).toBe('Kartini');
    expect(proseName(name)).toBe('Ms Kartini');
    expect(listName(name)).toBe('KARTINI');
    expect(proseName({ surname: 'Kartini' })).toBe('Kartini');
  });

  it('begins with the family name where it is so, and keeps every letter', () => {
    expect(fullName(madeUpCase('E771204').record.person.name)).toBe('Nguyễn Thị Hồng Ánh');
    expect(listName(madeUpCase('D208915').record.person.name)).toBe("O'BRIEN, Siobhan");
  });

  it('has every form in which it is written, a single word only where it is the whole name', () => {
    expect(nameForms(alexLee().person.name)).toEqual([
      'Alex James Lee',
      'Alex Lee',
      'Lee Alex',
      'A Lee',
      'Lee A',
      'A J Lee',
      'Lee A J',
      'AJ Lee',
      'Lee AJ',
      'Mr Lee',
    ]);
    expect(nameForms(madeUpCase('E771204').record.person.name)).toEqual(
      expect.arrayContaining(['Nguyễn Thị Hồng Ánh', 'Thị Hồng Ánh Nguyễn', 'Ánh Nguyễn', 'Nguyễn Ánh']),
    );
  });

  it('has the titles that may stand before it: all where none is known, and any of a woman', () => {
    expect(nameForms(madeUpCase('H330968').record.person.name)).toEqual([
      'Kartini',
      'Ms Kartini',
      'Mrs Kartini',
      'Miss Kartini',
    ]);
    expect(nameForms({ surname: 'Kartini' })).toEqual(expect.arrayContaining(['Mr Kartini', 'Mx Kartini']));
  });

  it('without a title is forename and surname in prose', () => {
    expect(proseName({ forename: 'Llŷr', surname: 'Tomos' })).toBe('Llŷr Tomos');
  });
});

describe('what comes next', () => {
  it('is the first hearing from today on, or the last when all are past', () => {
    expect(currentHearing(alexLee(), storyDay)?.date).toBe('2026-11-24');
    expect(currentHearing(alexLee(), '2026-10-01')?.date).toBe('2026-10-27');
    expect(currentHearing(alexLee(), '2027-05-01')?.date).toBe('2026-11-24');
    expect(currentHearing(minimalRecord(), storyDay)).toBeUndefined();
  });

  it('is the panel for a person in prison', () => {
    expect(nextEvent(robertHargreaves(), storyDay)).toMatchObject({ date: '2027-01-27', event: 'Parole Board panel' });
    expect(nextEvent(alexLee(), storyDay)).toMatchObject({
      date: '2026-11-24',
      event: "Leeds Magistrates' Court",
      source: { system: 'Court record', date: '2026-10-27' },
    });
    expect(nextEvent(alexLee(), '2027-05-01')).toBeUndefined();
  });

  it('tells court, custody and community apart', () => {
    expect(settingOf(alexLee(), storyDay)).toBe('court');
    expect(settingOf(robertHargreaves(), storyDay)).toBe('custody');
    expect(settingOf(minimalRecord(), storyDay)).toBe('community');
  });
});
