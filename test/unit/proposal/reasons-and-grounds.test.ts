/** Reasons for going past a rule, tied to their figures; what a requirement rests on; and research at hand. */
import { describe, expect, it } from 'vitest';
import { judgeProposalPlan } from '../../../shared/document/judge-plan.ts';
import type { Proposal, ProposedRequirement } from '../../../shared/proposal/proposal.ts';
import { notesOn, notesOnSentence } from '../../../shared/proposal/practice-offered.ts';
import { isReason, isSettled, keyOf, reasonFor, typedFor, withReason } from '../../../shared/proposal/settle.ts';
import {
  catalogue,
  judged,
  lawfulProposal,
  lawfulRequirement,
  requirementOf,
  set,
  today,
  withAnswer,
} from './catalogue-cases.ts';

const practice = set.practice[0]!;

describe('a reason', () => {
  const words = 'Two orders are made today.';
  const at = (figure: number) => ({ key: 'unpaid-work/hours/most-1', figures: [figure] });
  const given = { reasons: withReason(at(320), { reasons: {} }, words) };

  it('says something in three words at least', () => {
    expect(['.', '…', 'ok', 'see above', '1 2 3', '  '].filter(isReason)).toEqual([]);
    expect([words, 'The court asked.', 'Gofynnodd y llys.'].every(isReason)).toBe(true);
  });

  it('given for one sentence is none for another', () => {
    const of = (disposal: string, change: Partial<Proposal>) =>
      judged({ ...lawfulProposal(disposal, []), ...change }).filter(({ effect }) => effect === 'unlawful');
    const forty = { figures: { months: 40 } };
    const unmet = { answers: { 'custody-threshold': 'no' as const } };
    for (const [one, other, change] of [
      ['conditional-discharge', 'community-order', forty],
      ['suspended-sentence', 'custody', unmet],
    ] as const) {
      const reasons = Object.fromEntries(of(one, change).map((ruling) => [keyOf(ruling), words]));
      expect(
        of(one, change).every((ruling) => isSettled(ruling, { reasons })),
        one,
      ).toBe(Object.keys(reasons).length > 0);
      expect(of(other, change).length, other).toBeGreaterThan(0);
      expect(
        of(other, change).filter((ruling) => isSettled(ruling, { reasons })),
        other,
      ).toEqual([]);
    }
  });

  it('holds for the figure it was given for; for another it is shown and goes past nothing', () => {
    expect(reasonFor(at(320), given)).toBe(words);
    expect(reasonFor(at(330), given)).toBeUndefined();
    expect(typedFor(at(320), given)).toEqual({ text: words });
    expect(typedFor(at(330), given)).toEqual({ text: words, formerly: [320] });
    expect(typedFor({ ...at(330), key: 'unpaid-work/hours/most-10' }, given)).toBeUndefined();
  });

  it('is one for each rule: given again it moves, taken back it is gone', () => {
    const moved = { reasons: withReason(at(330), given, words) };
    expect([reasonFor(at(320), moved), reasonFor(at(330), moved)]).toEqual([undefined, words]);
    expect(withReason(at(330), moved, undefined)).toEqual({});
  });

  it('given before reasons were tied to figures is shown, and given again', () => {
    const old = { reasons: { 'unpaid-work/hours/most-1': words } };
    expect(reasonFor(at(320), old)).toBeUndefined();
    expect(typedFor(at(320), old)).toEqual({ text: words, formerly: [] });
  });

  it('given at one side of a clash is shown, changed and taken back at the other', () => {
    const [here, there] = [{ key: 'curfew/whole/clash-unpaid-work' }, { key: 'unpaid-work/whole/clash-curfew' }];
    const clash = { reasons: withReason(here, { reasons: { other: 'b' } }, words) };
    expect([typedFor(here, clash), typedFor(there, clash)]).toEqual([{ text: words }, { text: words }]);
    expect(withReason(there, clash, 'The work is by day.')).toEqual({ other: 'b', [there.key]: 'The work is by day.' });
    expect(withReason(there, clash, undefined)).toEqual({ other: 'b' });
  });

  it('is asked for where the order changes as well as the requirement', () => {
    const within = (order: number) =>
      judged({
        ...lawfulProposal('community-order', []),
        figures: { months: order },
        requirements: [{ ...lawfulRequirement('atr'), figures: { months: 12 } }],
      }).find(({ key }) => key === 'atr/months/within')?.figures;
    expect([within(6), within(8), within(12)]).toEqual([[12, 6], [12, 8], undefined]);
  });
});

describe('an address of residence', () => {
  const residence = requirementOf('residence');
  const both = lawfulProposal('community-order', ['residence', 'exclusion']);
  const rulings = (proposal: Proposal) => judged(proposal).filter(({ field }) => field === 'in-excluded-area');

  it('in the excluded area blocks signing, and is asked for only where both stand', () => {
    expect(rulings(both)).toEqual([]);
    expect(rulings(withAnswer(both, residence, 'in-excluded-area', 'yes'))).toMatchObject([{ effect: 'unlawful' }]);
    expect(rulings(withAnswer(both, residence, 'in-excluded-area', undefined))).toMatchObject([{ effect: 'missing' }]);
    const alone = lawfulProposal('community-order', ['residence']);
    expect(rulings(withAnswer(alone, residence, 'in-excluded-area', 'yes'))).toEqual([]);
  });
});

const change = (id: string, changes: Partial<ProposedRequirement>, others: Partial<Proposal> = {}): Proposal => ({
  ...lawfulProposal('community-order', []),
  requirements: [{ ...lawfulRequirement(id), ...changes }],
  ...others,
});

describe('what a requirement rests on', () => {
  const found = (proposal: Proposal) => judged(proposal).map(({ key, effect }) => `${key} ${effect}`);

  it('is a service or a first appointment: with neither there is a warning', () => {
    expect(found(change('rar', { service: ' ' }))).toEqual(['rar/service/delivery warning']);
    expect(found(change('rar', { service: '', firstAppointment: '2026-12-01' }))).toEqual([]);
  });

  it.each(['unpaid-work', 'curfew', 'exclusion'])('is a need or a purpose for %s, and only a hint without', (id) => {
    expect(found(change(id, { purpose: undefined }))).toEqual([`${id}/purpose/chosen hint`]);
    expect(found(change(id, { purpose: undefined, need: 'alcohol' }))).toEqual([]);
    const [hint] = judged(change(id, { purpose: undefined }));
    expect(isSettled(hint!, { reasons: {} })).toBe(true);
  });
});

describe('research', () => {
  const rules = { kind: 'proposal' as const, requirements: catalogue, practice, facts: today };
  const found = (proposal: Proposal) =>
    judgeProposalPlan(proposal, rules).map(({ key, effect, field }) => `${key} ${effect} at ${String(field)}`);

  it('on the sentence as a whole is offered with it', () => {
    const ids = ['ep17', 'ep18', 'ep30', 'ep32', 'ep33'];
    expect(notesOnSentence(practice).map(({ id }) => id)).toEqual(ids);
  });

  it('is offered on each requirement it names, and on its need whatever the requirement', () => {
    const on = (requirement: string, need?: 'relationships') => notesOn(practice, { requirement, need });
    expect(on('drr').map(({ id }) => id)).toEqual(['ep08', 'ep09', 'ep10']);
    expect(on('curfew', 'relationships').map(({ id }) => id)).toEqual(['ep15', 'ep34']);
    const everywhere = [
      ...catalogue.requirements.flatMap(({ id }) => notesOn(practice, { requirement: id, need: undefined })),
      ...practice.notes.flatMap(({ needs }) => needs.flatMap((need) => notesOn(practice, { requirement: 'x', need }))),
      ...notesOnSentence(practice),
    ];
    expect(new Set(everywhere.map(({ id }) => id)).size).toBe(36);
  });

  it('that nobody knows is told of at its place', () => {
    expect(found(change('aamr', { practice: 'ep99' }))).toEqual(['aamr/practice/known-ep99 missing at practice']);
    expect(found(change('aamr', { practice: 'ep11' }, { practice: ['ep17', 'ep98'] }))).toEqual([
      'disposal/practice/known-ep98 missing at practice',
    ]);
  });

  it('at hand and not used is a hint', () => {
    expect(found(change('aamr', {}))).toEqual(['aamr/practice/at-hand hint at practice']);
    expect(found(change('foreign-travel', {}))).toEqual([]);
    const { practice: _, ...without } = rules;
    expect(judgeProposalPlan(change('aamr', { practice: 'ep99' }), without)).toEqual([]);
  });
});
