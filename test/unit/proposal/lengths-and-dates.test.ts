/** Lengths of an order and its requirements against each other as spans of the calendar, and dates that cannot be. */
import { describe, expect, it } from 'vitest';
import { isLonger } from '../../../shared/proposal/calendar-span.ts';
import type { ProposedRequirement } from '../../../shared/proposal/proposal.ts';
import type { ProposalFacts } from '../../../shared/proposal/ruling.ts';
import { judged, lawfulProposal, lawfulRequirement, today } from './catalogue-cases.ts';

const suspended = (figures: Record<string, number>, id = 'drr', months = 1) =>
  judged({
    ...lawfulProposal('suspended-sentence', []),
    figures,
    requirements: [{ ...lawfulRequirement(id), figures: { months } }],
  }).map(({ key, effect }) => `${key} ${effect}`);

describe('a suspended sentence', () => {
  it('needs its supervision period once a requirement stands, and is bounded without it', () => {
    const missing = 'disposal/supervision/given-suspended-sentence missing';
    expect(suspended({ term: 10, period: 12 }, 'drr', 36)).toEqual([missing, 'drr/months/within unlawful']);
    expect(suspended({ term: 10, period: 12 }, 'drr', 12)).toEqual([missing]);
    const bare = { ...lawfulProposal('suspended-sentence', []), figures: { term: 10, period: 12 }, requirements: [] };
    expect(judged(bare).map(({ key }) => key)).toEqual([]);
  });

  it.each([
    [5, false],
    [6, false],
    [7, true],
    [24, true],
  ])('with an operational period of 6 months: supervision for %i', (supervision, isRefused) => {
    const found = suspended({ term: 10, period: 6, supervision }).filter((one) => one.includes('over-period'));
    expect(found).toEqual(isRefused ? ['disposal/supervision/over-period-suspended-sentence unlawful'] : []);
  });

  it('holds its requirements within the supervision period, where that is given', () => {
    const figures = { term: 10, period: 24, supervision: 12 };
    expect(suspended(figures, 'drr', 12)).toEqual([]);
    expect(suspended(figures, 'drr', 13)).toEqual(['drr/months/within unlawful']);
  });
});

describe('a curfew', () => {
  const over = (hours: number, week: number) =>
    judged({
      ...lawfulProposal('community-order', []),
      requirements: [{ ...lawfulRequirement('curfew'), figures: { hours, 'hours-a-week': week, months: 6 } }],
    })
      .filter(({ key }) => key.includes('/over-'))
      .map(({ field, figures, uncertain }) => [field, figures, uncertain !== undefined]);

  it.each([
    [20, 3, [['hours', [20, 3], true]]],
    [20, 19, [['hours', [20, 19], true]]],
    [20, 20, []],
    [2, 14, []],
    [2, 15, [['hours-a-week', [15, 2], true]]],
    [2, 112, [['hours-a-week', [112, 2], true]]],
    [16, 112, []],
  ])('of %i hours a day and %i a week', (hours, week, wanted) => {
    expect(over(hours, week)).toEqual(wanted);
  });
});

describe('a requirement counted in other units than its order', () => {
  const outlasting = (days: number, months: number, order?: string) => {
    const { order: _, ...dates } = today.dates;
    const facts: ProposalFacts = { ...today, dates: order === undefined ? dates : { ...dates, order } };
    const requirements = [{ ...lawfulRequirement('aamr'), figures: { days } }];
    const proposal = { ...lawfulProposal('community-order', []), figures: { months }, requirements };
    return judged(proposal, facts).some(({ key }) => key === 'aamr/days/within');
  };

  it.each([
    ['2026-11-20', 1, 30, false],
    ['2026-11-20', 1, 31, true],
    ['2026-12-20', 1, 31, false],
    ['2027-02-01', 1, 28, false],
    ['2027-02-01', 1, 29, true],
    ['2028-02-01', 1, 29, false],
    ['2026-11-20', 1, 120, true],
    ['2026-11-20', 4, 120, false],
    ['2027-02-01', 4, 120, false],
  ])('from %s: an order of %i months and %i days', (order, months, days, isRefused) => {
    expect(outlasting(days, months, order)).toBe(isRefused);
  });

  it('is refused without a day of the order where no month is long enough', () => {
    expect([outlasting(31, 1), outlasting(32, 1)]).toEqual([false, true]);
  });

  it('is compared for lengths only', () => {
    const hours = { figure: 300, unit: 'hours' as const };
    expect(isLonger(hours, { figure: 1, unit: 'months' }, '2026-11-20')).toBe(false);
    expect(isLonger({ figure: 5, unit: 'weeks' }, { figure: 1, unit: 'months' }, '2026-11-20')).toBe(true);
  });
});

describe('dates that cannot be', () => {
  const with_ = (change: Partial<ProposedRequirement>, facts = today) =>
    judged(
      {
        ...lawfulProposal('community-order', []),
        figures: { months: 12 },
        requirements: [{ ...lawfulRequirement('atr'), ...change }],
      },
      facts,
    ).map(({ key, effect }) => `${key} ${effect}`);
  const willing = (saidOn: string) => with_({ willingness: { isWilling: 'yes', saidOn, saidTo: 'The author' } });

  it.each([
    ['1900-01-01', ['atr/willingness/early missing']],
    ['2026-07-31', ['atr/willingness/early missing']],
    ['2026-08-01', []],
    ['2026-11-21', []],
    ['2026-11-22', ['atr/willingness/late missing']],
  ])('willingness said on %s', (day, wanted) => {
    expect(willing(day)).toEqual(wanted);
  });

  it.each([
    ['2026-11-19', ['atr/first-appointment/early missing']],
    ['2026-11-20', []],
    ['2027-11-20', []],
    ['2027-11-21', ['atr/first-appointment/late missing']],
  ])('a first appointment on %s, with a hearing on 20 November 2026 and 12 months', (firstAppointment, wanted) => {
    expect(with_({ firstAppointment })).toEqual(wanted);
  });

  /** Made on 12 May 2026 for 12 months. */
  const orderBefore = { madeOn: '2026-05-12', endsOn: '2027-05-11' };
  const onBreach: ProposalFacts = { ...today, occasion: 'breach', goesOn: true, orderBefore };
  const late = 'atr/first-appointment/late missing';

  it.each([
    ['its recorded end, where it is no longer', 12, '2027-05-11', []],
    ['the day counted from when it was made', 12, '2027-05-12', []],
    ['a day past it', 12, '2027-05-13', [late]],
    ['its end when made longer by 6 months', 18, '2027-11-12', []],
    ['a day past that end', 18, '2027-11-13', [late]],
    ['its recorded end, whatever is left of it is given', 6, '2027-05-11', []],
    ['a day past the recorded end', 6, '2027-05-12', [late]],
  ])('on breach a first appointment on %s: %i months, %s', (_, months, firstAppointment, wanted) => {
    const proposal = {
      ...lawfulProposal('community-order', []),
      figures: { months },
      requirements: [{ ...lawfulRequirement('atr'), figures: { months: 6 }, firstAppointment }],
    };
    const keys = judged(proposal, onBreach).filter(({ key }) => key.includes('first-appointment'));
    expect(keys.map(({ key, effect }) => `${key} ${effect}`)).toEqual(wanted);
    for (const one of keys) expect(one.says).toContain('the end of the order');
  });

  it.each([
    ['2026-05-11', ['atr/first-appointment/early missing']],
    ['2026-05-12', []],
    ['2026-11-19', []],
  ])('on breach a first appointment on %s, in a requirement that stays in the order', (firstAppointment, wanted) => {
    expect(with_({ firstAppointment }, onBreach).filter((key) => key.includes('early'))).toEqual(wanted);
  });

  it('on breach of an order that the record does not hold, a first appointment can be as early as the conviction', () => {
    const unknown = { ...onBreach, orderBefore: undefined };
    const early = 'atr/first-appointment/early missing';
    expect(with_({ firstAppointment: today.dates.conviction }, unknown)).not.toContain(early);
    expect(with_({ firstAppointment: '2026-01-01' }, unknown)).toContain(early);
  });

  it('on breach an order made again is counted from the hearing', () => {
    expect(with_({ firstAppointment: '2026-11-19' }, { ...onBreach, goesOn: false })).toContain(
      'atr/first-appointment/early missing',
    );
    const again = { ...onBreach, goesOn: false };
    expect(with_({ firstAppointment: '2027-11-20' }, again)).not.toContain(late);
    expect(with_({ firstAppointment: '2027-11-21' }, again)).toContain(late);
  });

  it('on breach nothing is judged by the end of an order that the record does not hold, and the author is told', () => {
    const { orderBefore: _, ...unknown } = onBreach;
    const told = 'atr/first-appointment/end-unknown hint';
    const found = with_({ firstAppointment: '2030-01-01' }, unknown);
    expect(found).toContain(told);
    expect(found).not.toContain(late);
    expect(with_({ firstAppointment: undefined }, unknown)).not.toContain(told);
  });

  it('on breach a suspended sentence that has no length yet is held to its recorded end', () => {
    const at = (firstAppointment: string) =>
      judged(
        {
          ...lawfulProposal('suspended-sentence', []),
          figures: {},
          requirements: [{ ...lawfulRequirement('atr'), firstAppointment }],
        },
        onBreach,
      ).map(({ key, effect }) => `${key} ${effect}`);
    expect(at('2027-05-11')).not.toContain(late);
    expect(at('2027-05-12')).toContain(late);
  });

  it('a first appointment before the conviction, where no hearing is recorded', () => {
    const { order: _, ...dates } = today.dates;
    expect(with_({ firstAppointment: '2026-09-30' }, { ...today, dates })).toEqual([
      'atr/first-appointment/early missing',
    ]);
  });

  it.each(['offence', 'conviction'] as const)('are told from one not recorded: the %s', (point) => {
    const { [point]: _, ...dates } = today.dates;
    const found = judged(lawfulProposal('community-order', ['rar']), { ...today, dates });
    expect(found.find(({ key }) => key === `disposal/dates/${point}-recorded`)).toMatchObject({
      effect: 'missing',
      field: 'add',
      says: expect.stringContaining('Have the case record put right') as string,
    });
    expect(judged(lawfulProposal('fine', []), { ...today, dates }).map(({ field }) => field)).not.toContain('add');
  });
});
