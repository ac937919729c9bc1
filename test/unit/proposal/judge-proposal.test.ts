/** Judging is total and its keys are stable, whatever is on the screen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needIds } from '../../../shared/model/need.ts';
import { judgeProposal } from '../../../shared/proposal/judge-proposal.ts';
import { proposalInWords } from '../../../shared/proposal/proposal-in-words.ts';
import { proposal as proposalSchema, type Proposal } from '../../../shared/proposal/proposal.ts';
import type { ProposalFacts } from '../../../shared/proposal/ruling.ts';
import { catalogue, entries, judged, lawfulProposal, today } from './catalogue-cases.ts';

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const own = ['__proto__', 'constructor', 'hasOwnProperty', 'x'.repeat(61), '{months}', '/'];
const id = fc.oneof(
  fc.constantFrom(...[...entries, ...catalogue.orders].map((entry) => entry.id), ...own),
  fc.string({ minLength: 1, maxLength: 61 }),
);
const field = fc.constantFrom(
  ...entries.flatMap(({ measures, conditions }) => [...measures, ...conditions].map((one) => one.id)),
  ...catalogue.orders.flatMap(({ conditions }) => conditions.map((one) => one.id)),
  ...catalogue.custody.questions.map((one) => one.id),
  ...own,
);
const figures = fc.dictionary(field, fc.integer({ min: 0, max: 100_000 }), { maxKeys: 8 });
const answers = fc.dictionary(field, fc.constantFrom<'yes' | 'no' | 'not known'>('yes', 'no', 'not known'), {
  maxKeys: 12,
});
const requirement = fc.record({
  requirement: id,
  figures,
  answers,
  willingness: optional(
    fc.record({
      isWilling: fc.constantFrom<'yes' | 'no' | 'not asked'>('yes', 'no', 'not asked'),
      saidOn: optional(day),
      saidTo: fc.string({ maxLength: 160 }),
    }),
  ),
  need: optional(fc.constantFrom(...needIds)),
  reason: fc.string(),
  purpose: optional(id),
  practice: optional(id),
  service: fc.string(),
  firstAppointment: optional(day),
});
const order = fc.record({ order: id, answers, terms: fc.string(), reason: fc.string() });
const anyProposal: fc.Arbitrary<Proposal> = fc.record({
  catalogue: fc.constant('2026.1'),
  disposal: optional(id),
  figures,
  answers,
  purposes: fc.array(id, { maxLength: 10 }),
  requirements: fc.array(requirement, { maxLength: 30 }),
  orders: optional(fc.array(order, { maxLength: 8 })),
  alternatives: fc.array(fc.record({ option: id, why: fc.string() }), { maxLength: 5 }),
  reasons: fc.constant({}),
});
const anyFacts: fc.Arbitrary<ProposalFacts> = fc
  .record({
    occasion: fc.constantFrom<ProposalFacts['occasion']>('sentence', 'breach'),
    today: day,
    dateOfBirth: day,
    offence: optional(day),
    conviction: optional(day),
    order: optional(day),
    custody: optional(fc.constantFrom('in prospect' as const, 'not in prospect' as const, 'not answered' as const)),
    goesOn: fc.boolean(),
    orderBefore: optional(fc.record({ madeOn: day, endsOn: day })),
  })
  .map(({ offence, conviction, order, ...rest }) => ({
    ...rest,
    dates: { ...(offence && { offence }), ...(conviction && { conviction }), ...(order && { order }) },
  }));

describe('whatever stands in the proposal', () => {
  it('is judged without failing, in keys that a reason can be kept under', () => {
    fc.assert(
      fc.property(anyProposal, anyFacts, (proposal, facts) => {
        expect(proposalSchema.safeParse(proposal).success).toBe(true);
        const rulings = judgeProposal(proposal, catalogue, facts);
        for (const { key, says } of rulings) {
          expect(key.length).toBeLessThanOrEqual(200);
          expect(says.length).toBeGreaterThan(0);
        }
        expect(judgeProposal(structuredClone(proposal), catalogue, facts)).toEqual(rulings);
        expect(typeof proposalInWords(proposal, catalogue)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the keys of the rest when a requirement is added or their order changes', () => {
    const known = fc.uniqueArray(fc.constantFrom(...catalogue.requirements.map((entry) => entry.id)), { minLength: 2 });
    fc.assert(
      fc.property(known, anyFacts, (ids, facts) => {
        const keys = (some: string[]) => judged(lawfulProposal('community-order', some), facts).map(({ key }) => key);
        expect(keys(ids.toReversed()).toSorted()).toEqual(keys(ids).toSorted());
        expect(keys(ids)).toEqual(expect.arrayContaining(keys(ids.slice(1))));
      }),
      { numRuns: 100 },
    );
  });

  it('gives each ruling a key of its own, unless a requirement or order stands twice', () => {
    fc.assert(
      fc.property(anyProposal, anyFacts, (proposal, facts) => {
        const orders = (proposal.orders ?? []).map((one) => one.order);
        const ids = [...proposal.requirements.map((one) => one.requirement), ...orders];
        fc.pre(new Set(ids).size === ids.length && !ids.includes('disposal'));
        const keys = judgeProposal(proposal, catalogue, facts).map(({ key }) => key);
        expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the proposal as a whole', () => {
  const keys = (change: Partial<Proposal>, facts = today) =>
    judged({ ...lawfulProposal('community-order', ['rar']), ...change }, facts).map(({ key }) => key);

  it('needs a sentence, a purpose and a requirement', () => {
    expect(keys({ disposal: undefined })).toEqual(['disposal/whole/chosen']);
    expect(keys({ purposes: [] })).toEqual(['disposal/whole/purpose']);
    expect(keys({ requirements: [] })).toEqual(['disposal/whole/requirement']);
  });

  it('takes requirements in a community or suspended sentence order only', () => {
    for (const { id: disposal } of catalogue.disposals) {
      const isRefused = judged(lawfulProposal(disposal, ['rar'])).some(({ key }) =>
        key.endsWith(`/no-requirement-${disposal}`),
      );
      expect(isRefused, disposal).toBe(!['community-order', 'suspended-sentence'].includes(disposal));
    }
  });

  it('has each requirement once', () => {
    const twice = judged(lawfulProposal('community-order', ['rar', 'rar'])).map(({ key }) => key);
    expect(twice).toContain('rar/whole/once');
  });

  it('does not rest on dates that cannot all be true', () => {
    const dates = { offence: '2026-08-01', conviction: '2026-07-31', order: '2026-07-30' };
    expect(keys({}, { ...today, dateOfBirth: '2026-08-02', dates })).toEqual(
      expect.arrayContaining([
        'disposal/dates/birth-offence',
        'disposal/dates/offence-conviction',
        'disposal/dates/conviction-hearing',
      ]),
    );
  });
});
