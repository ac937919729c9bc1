/** When a sentence or requirement may be ordered: each commencement and end, each edge of age. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { entries, factsOn, judged, keyAt, proposalFor, shifted, today } from './catalogue-cases.ts';
import { inForce } from './limits-of-law.ts';

const forceKey = (entry: (typeof entries)[number]) => keyAt(entry, 'whole/force');
const ageKey = (entry: (typeof entries)[number]) => keyAt(entry, 'whole/age');

function entryOf(id: string) {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

describe('each commencement and end', () => {
  it.each(inForce)('$entry', ({ entry: id, from, to, isCommenced, confidence }) => {
    const entry = entryOf(id);
    const days = [from, to, '2026-10-01'].flatMap((day) => (day ? [-1, 0, 1].map((by) => shifted(day, by)) : []));
    for (const day of days) {
      const facts = factsOn(day);
      const found = judged(proposalFor(entry, facts), facts).filter(({ key }) => key === forceKey(entry));
      const isLawful = isCommenced !== false && (from ?? day) <= day && day <= (to ?? day);
      expect(
        found.map(({ effect }) => effect),
        day,
      ).toEqual(isLawful ? [] : ['unlawful']);
      for (const one of found) expect('uncertain' in one, day).toBe(confidence !== 'high');
    }
  });

  it.each(inForce.filter(({ from, to }) => from ?? to))('$entry waits for a conviction that is not recorded', (row) => {
    const entry = entryOf(row.entry);
    const rulings = judged(proposalFor(entry), { ...today, dates: {} });
    expect(rulings.find(({ key }) => key === forceKey(entry))?.effect).toBe('missing');
  });

  it('of the conviction, whatever the days of the offence and the hearing', () => {
    const entry = entryOf('attendance-centre');
    const dates = { offence: '2022-06-01', conviction: '2022-06-27', order: '2022-08-01' };
    const facts = { ...today, dateOfBirth: '2000-01-01', dates };
    expect(judged(proposalFor(entry, facts), facts).filter(({ key }) => key === forceKey(entry))).toEqual([]);
    const later = { ...facts, dates: { ...dates, conviction: '2022-06-28' } };
    expect(judged(proposalFor(entry, later), later).find(({ key }) => key === forceKey(entry))?.says).toBe(
      'Attendance centre is for convictions up to 27 June 2022.',
    );
  });
});

/** Born so that the person turns `years` some days after the conviction (or before it, below nought). */
function turning(years: number, daysAfter: number) {
  const birth = Temporal.PlainDate.from(shifted('2022-03-01', daysAfter)).subtract({ years }).toString();
  return {
    ...today,
    dateOfBirth: birth,
    dates: { offence: '2022-02-01', conviction: '2022-03-01', order: '2022-03-02' },
  };
}

function isTooYoungOrOld(entry: (typeof entries)[number], facts: ReturnType<typeof turning>): boolean {
  return judged(proposalFor(entry, facts), facts).some(
    ({ key, effect }) => key === ageKey(entry) && effect === 'unlawful',
  );
}

describe('each edge of age', () => {
  it.each(entries)('$name: 18 on the day of conviction', (entry) => {
    expect(isTooYoungOrOld(entry, turning(18, 1))).toBe(true);
    expect(isTooYoungOrOld(entry, turning(18, 0))).toBe(false);
    expect(isTooYoungOrOld(entry, turning(18, -1))).toBe(false);
  });

  it.each(entries)('$name: 25 on the day of conviction', (entry) => {
    const hasEnd = entry.id === 'attendance-centre';
    expect(isTooYoungOrOld(entry, turning(25, 1))).toBe(false);
    expect(isTooYoungOrOld(entry, turning(25, 0))).toBe(hasEnd);
    expect(isTooYoungOrOld(entry, turning(25, -1))).toBe(hasEnd);
  });

  it('sends a person under 18 to the youth justice service', () => {
    const facts = turning(18, 1);
    const found = judged(proposalFor(entryOf('curfew'), facts), facts).filter(({ key }) => key.includes('/whole/age'));
    expect(found.map(({ key }) => key)).toEqual(['disposal/whole/age-community-order', 'curfew/whole/age']);
    for (const { provision } of found) expect(provision).toContain('youth justice service');
  });

  it('waits for a conviction that is not recorded', () => {
    const rulings = judged(proposalFor(entryOf('rar')), { ...today, dates: {} });
    expect(rulings.find(({ key }) => key === 'rar/whole/age')?.effect).toBe('missing');
  });
});
