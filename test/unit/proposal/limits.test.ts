/** Every limit of the law: one below, at and above; the day before, on and after each date it turns on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entries,
  factsOn,
  judged,
  keyAt,
  placeOf,
  proposalFor,
  shifted,
  today,
  withFigure,
} from './catalogue-cases.ts';
import { limits } from './limits-of-law.ts';

const now = '2026-10-01';
const entryOf = (id: string) => {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
};

type Limit = (typeof limits)[number];

/** A row of one occasion is tried on it, the others on a first sentence. */
const triedOn = ({ occasion = 'sentence' }: Limit) => occasion;

/** The limits on one figure for one day, by the table. */
function allowed(row: Limit, day: string): { least: number; most: number } {
  const { entry, measure } = row;
  const occasion = triedOn(row);
  const holding = limits.filter(
    (one) =>
      one.entry === entry &&
      one.measure === measure &&
      (one.occasion ?? occasion) === occasion &&
      (one.from ?? day) <= day &&
      day <= (one.to ?? day),
  );
  return {
    least: Math.max(0, ...holding.map(({ least }) => least ?? 0)),
    most: Math.min(100_000, ...holding.map(({ most }) => most ?? 100_000)),
  };
}

/** Whether the figure is refused, apart from the length of the order around it. */
function refused(row: Limit, figure: number, day: string): string[] {
  const { entry, measure } = row;
  const found = entryOf(entry);
  const facts = { ...factsOn(day), occasion: triedOn(row) };
  const place = `${placeOf(found)}/${measure}/`;
  return judged(withFigure(proposalFor(found, facts), found, measure, figure), facts)
    .filter(({ key, effect }) => effect === 'unlawful' && key.startsWith(place) && !/\/(within|over-[^/]+)$/.test(key))
    .map(({ key }) => key.slice(place.length).replace(/-\d.*$/, ''));
}

function expected(row: Limit, figure: number, day: string): string[] {
  const { least, most } = allowed(row, day);
  return [...(figure > most ? ['most'] : []), ...(figure < least ? ['least'] : [])];
}

/** Each date of the row with its neighbours, and a day of today. */
function daysOf({ from, to }: Limit): string[] {
  return [now, ...[from, to].flatMap((day) => (day === undefined ? [] : [-1, 0, 1].map((by) => shifted(day, by))))];
}

describe('each limit', () => {
  it.each(limits)('$entry, $measure: $least to $most, from $from to $to', (row) => {
    const figures = [row.least, row.most].flatMap((at) => (at === undefined ? [] : [at - 1, at, at + 1]));
    expect(figures.length).toBeGreaterThan(0);
    for (const day of daysOf(row)) {
      for (const figure of figures) {
        expect(refused(row, figure, day), `${figure} on ${day}`).toEqual(expected(row, figure, day));
      }
    }
  });

  it('holds for any figure on any day', () => {
    const day = fc.date({ min: new Date('2021-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...limits), fc.integer({ min: 1, max: 400 }), day, (row, figure, date) => {
        const on = date.toISOString().slice(0, 10);
        expect(refused(row, figure, on)).toEqual(expected(row, figure, on));
      }),
      { numRuns: 500 },
    );
  });

  it('says what is not certain of a limit that holds on breach alone', () => {
    const entry = entryOf('unpaid-work');
    const proposal = withFigure(proposalFor(entry), entry, 'hours', 19);
    const least = (occasion: 'sentence' | 'breach') =>
      judged(proposal, { ...today, occasion }).find(({ key }) => key.startsWith('unpaid-work/hours/least'));
    expect(least('sentence')).toMatchObject({ says: 'Unpaid work, hours: the least is 40 hours.' });
    expect(least('sentence')).not.toHaveProperty('uncertain');
    expect(least('breach')).toMatchObject({
      says: 'Unpaid work, hours: the least is 20 hours.',
      provision: 'Sentencing Act 2020, Schedule 10, paragraph 13(4)',
    });
    expect(least('breach')?.uncertain).toContain('October 2025');
  });

  it('names the entry, the figure, the limit and the section', () => {
    const entry = entryOf('curfew');
    const found = judged(withFigure(proposalFor(entry), entry, 'hours', 21)).find(
      ({ key }) => key === 'curfew/hours/most-1',
    );
    expect(found).toMatchObject({
      says: 'Curfew, most hours a day: the most is 20 hours a day.',
      provision: 'Sentencing Act 2020, Schedule 9, Part 5, paragraph 9',
    });
    expect(found).not.toHaveProperty('uncertain');
  });

  it('says one unit in the singular', () => {
    const entry = entryOf('rar');
    const says = judged(withFigure(proposalFor(entry), entry, 'days', 0)).map((one) => one.says);
    expect(says).toContain('Rehabilitation activity (RAR), most days of activity: the least is 1 day.');
  });

  it('waits for a date that is not recorded, and refuses nothing that every law allows', () => {
    const entry = entryOf('suspended-sentence');
    const facts = { ...today, dates: {} };
    const effects = (figure: number) =>
      judged(withFigure(proposalFor(entry), entry, 'term', figure), facts)
        .filter(({ field }) => field === 'term')
        .map(({ effect }) => effect);
    expect(effects(24)).toEqual([]);
    expect(effects(25)).toEqual(['missing']);
    expect(effects(37)).toEqual(['missing', 'missing']);
  });
});

describe('a figure that is not given', () => {
  it.each(entries.flatMap((entry) => entry.measures.map((measure) => ({ entry, measure, name: entry.name }))))(
    '$name, $measure.label',
    ({ entry, measure }) => {
      const keys = judged(withFigure(proposalFor(entry), entry, measure.id, undefined)).map(({ key }) => key);
      expect(keys.includes(keyAt(entry, `${measure.id}/given`))).toBe(measure.required);
    },
  );

  it('is what nought means where the law sets no least', () => {
    const entry = entryOf('community-order');
    const rulings = judged(withFigure(proposalFor(entry), entry, 'months', 0));
    expect(rulings.map(({ says }) => says)).toContain('Community order: give the length.');
  });
});

describe('a requirement longer than its order', () => {
  it.each([
    [11, false],
    [12, false],
    [13, true],
  ])('of 12 months: %i months', (months, isRefused) => {
    const entry = entryOf('atr');
    const proposal = { ...withFigure(proposalFor(entry), entry, 'months', months), figures: { months: 12 } };
    const found = judged(proposal).filter(({ key }) => key === 'atr/months/within');
    expect(found.map(({ effect, says }) => [effect, says])).toEqual(
      isRefused ? [['unlawful', 'Alcohol treatment (ATR) may not outlast the length of the order: 12 months.']] : [],
    );
    expect(found.every(({ uncertain }) => uncertain !== undefined)).toBe(true);
  });
});
