/** The one plain sentence of a proposal. */
import { describe, expect, it } from 'vitest';
import { proposalInWords } from '../../../shared/proposal/proposal-in-words.ts';
import { emptyProposal } from '../../../shared/proposal/proposal.ts';
import { catalogue, entries, lawfulOrder, lawfulProposal, lawfulRequirement, proposalFor } from './catalogue-cases.ts';

const order = (months: number, ...asked: [string, Record<string, number>][]) =>
  proposalInWords(
    {
      ...lawfulProposal('community-order', []),
      figures: { months },
      requirements: asked.map(([id, figures]) => ({ ...lawfulRequirement(id), figures })),
    },
    catalogue,
  );

describe('a proposal in words', () => {
  it('adds up in one sentence', () => {
    expect(order(12, ['unpaid-work', { hours: 120 }], ['rar', { days: 20 }], ['atr', { months: 6 }])).toBe(
      '120 hours’ unpaid work, 20 rehabilitation activity days and alcohol treatment for 6 months, within a 12-month community order',
    );
  });

  it.each([
    [8, 'within an 8-month community order'],
    [11, 'within an 11-month community order'],
    [12, 'within a 12-month community order'],
    [18, 'within an 18-month community order'],
    [24, 'within a 24-month community order'],
    [36, 'within a 36-month community order'],
  ])('has the article of %i months', (months, words) => {
    expect(order(months, ['rar', { days: 10 }])).toBe(`10 rehabilitation activity days, ${words}`);
  });

  it('says one as one', () => {
    expect(order(12, ['rar', { days: 1 }], ['mhtr', { months: 1 }], ['programme', { days: 1 }])).toBe(
      '1 rehabilitation activity day, mental health treatment for 1 month and an accredited programme of 1 day, within a 12-month community order',
    );
  });

  it('says a curfew by the day and the week, and of a suspended sentence what is given: its term may be left to the court', () => {
    const curfew = { ...lawfulRequirement('curfew'), figures: { hours: 12, 'hours-a-week': 84, months: 6 } };
    const words = (figures: Record<string, number>) =>
      proposalInWords({ ...lawfulProposal('suspended-sentence', []), figures, requirements: [curfew] }, catalogue);
    const asked = 'a curfew of up to 12 hours a day (84 hours a week) for 6 months, within a custodial sentence';
    expect(words({ term: 8, period: 18, supervision: 12 })).toBe(
      `${asked} of 8 months suspended for 18 months, with supervision for 12 months`,
    );
    expect(words({ term: 0, period: 18 })).toBe(`${asked} suspended for 18 months`);
    expect(words({ supervision: 12 })).toBe(`${asked} suspended for …, with supervision for 12 months`);
  });

  it('leaves a place for what is not given yet', () => {
    expect(proposalInWords(emptyProposal('2026.1'), catalogue)).toBe('');
    const half = { ...lawfulProposal('community-order', ['unpaid-work']), figures: {} };
    expect(proposalInWords(half, catalogue)).toBe('40 hours’ unpaid work, within a …-month community order');
  });

  it.each(entries)('has no place left over: $name', (entry) => {
    expect(proposalInWords(proposalFor(entry), catalogue)).not.toMatch(/[{}…]/);
  });
});

describe('orders beside the sentence', () => {
  const words = (disposal: string | undefined, ...orders: string[]) =>
    proposalInWords(
      {
        ...(disposal === undefined ? emptyProposal('2026.1') : lawfulProposal(disposal, [])),
        orders: orders.map((id) => (id === 'x' ? { ...lawfulOrder('compensation'), order: id } : lawfulOrder(id))),
      },
      catalogue,
    );

  it('are said last, whatever the sentence', () => {
    expect(words('fine', 'compensation')).toBe('a fine, together with a compensation order');
    expect(words('community-order', 'restraining', 'compensation')).toBe(
      '1 rehabilitation activity day, within a 36-month community order, together with a restraining order and a compensation order',
    );
    expect(words('custody', 'driving-disqualification', 'deprivation', 'criminal-behaviour')).toBe(
      'immediate custody, together with a disqualification from driving, a deprivation order and a criminal behaviour order',
    );
  });

  it('are said alone where no sentence is chosen, and by their name where the catalogue has none', () => {
    expect(words(undefined, 'sexual-harm-prevention')).toBe('a sexual harm prevention order');
    expect(words('absolute-discharge', 'x')).toBe('an absolute discharge, together with x');
    expect(words('fine')).toBe('a fine');
  });
});
