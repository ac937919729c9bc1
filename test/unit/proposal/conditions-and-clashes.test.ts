/** Each question with each answer, each clash both ways round, willingness, and what is certain. */
import { describe, expect, it } from 'vitest';
import { isAsked } from '../../../shared/proposal/in-force.ts';
import {
  catalogue,
  changed,
  entries,
  factsOn,
  judged,
  keyAt,
  lawfulProposal,
  placeOf,
  proposalFor,
  requirementOf,
  today,
  withAnswer,
} from './catalogue-cases.ts';
import { clashing, inForce } from './limits-of-law.ts';

const questions = entries.flatMap((entry) =>
  entry.conditions.map((condition) => ({ entry, condition, name: `${entry.name}: ${condition.question}` })),
);
const old = factsOn('2022-06-27');
/** The case of today, of an older law and of a breach: every question is put in one of them. */
const cases = [today, old, { ...today, occasion: 'breach' as const }];

const besides = ({ beside }: { beside?: string | undefined }) => (beside === undefined ? [] : [beside]);

describe('a proposal of each kind with every answer lawful', () => {
  it.each(inForce)('$entry has nothing wrong but what is not in force', ({ entry: id, isCommenced, to }) => {
    const entry = entries.find((one) => one.id === id);
    if (entry === undefined) throw new Error(id);
    const facts = to === undefined ? today : old;
    const keys = judged(proposalFor(entry, facts), facts).map(({ key }) => key);
    expect(keys).toEqual(isCommenced === false ? [keyAt(entry, 'whole/force')] : []);
  });
});

describe('each question', () => {
  it.each(questions)('$name', ({ entry, condition }) => {
    const facts = cases.find((one) => isAsked(condition, one, besides(condition)));
    if (facts === undefined) throw new Error('never asked');
    const rulings = (answer: 'yes' | 'no' | 'not known' | undefined) =>
      judged(withAnswer(proposalFor(entry, facts, besides(condition)), entry, condition.id, answer), facts).filter(
        ({ key }) => key.startsWith(`${placeOf(entry)}/${condition.id}/`),
      );
    const other = condition.lawful === 'yes' ? 'no' : 'yes';
    expect(rulings(condition.lawful)).toEqual([]);
    expect(rulings(other)).toMatchObject([{ effect: condition.otherwise, says: condition.says }]);
    expect(rulings('not known')).toMatchObject([{ effect: 'missing' }]);
    expect(rulings(undefined)).toMatchObject([{ effect: 'missing' }]);
    for (const answer of [other, 'not known', undefined] as const) {
      for (const one of rulings(answer)) {
        expect(one.provision).toBe(condition.provision);
        expect(one.uncertain).toBe(condition.confidence === 'high' ? undefined : condition.uncertain);
      }
    }
  });

  it.each([
    ['curfew', 'older-limits', '2022-06-27', true],
    ['curfew', 'older-limits', '2022-06-28', false],
  ])('%s, %s is put for a conviction on %s: %s', (id, question, day, isPut) => {
    const entry = entries.find((one) => one.id === id);
    if (entry === undefined) throw new Error(id);
    const facts = factsOn(day);
    const keys = judged(withAnswer(proposalFor(entry, facts), entry, question, 'no'), facts).map(({ key }) => key);
    expect(keys.includes(keyAt(entry, `${question}/condition`))).toBe(isPut);
  });

  it('of a dated law is put where the date is not recorded', () => {
    const condition = requirementOf('curfew').conditions.find(({ id }) => id === 'older-limits')!;
    expect(isAsked(condition, { ...today, dates: {} }, [])).toBe(true);
  });

  it('tells the officer to stop until the checks on an address are recorded', () => {
    const entry = requirementOf('curfew');
    const rulings = judged(withAnswer(proposalFor(entry), entry, 'address-checks', 'no'));
    expect(rulings).toMatchObject([{ effect: 'unlawful', says: expect.stringContaining('stop until') as string }]);
  });
});

describe('each clash', () => {
  it('is one of the table, and the table has no other', () => {
    const found = catalogue.clashes.map(({ between, effect }) => [...between.toSorted(), effect].join(' '));
    const wanted = clashing.map(([a, b, effect]) => [...[a, b].toSorted(), effect].join(' '));
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it.each(clashing)('%s with %s: %s, whichever is named first', (a, b, effect) => {
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      const found = judged(lawfulProposal('community-order', order)).filter(({ key }) => key.includes('/clash-'));
      expect(found.map(({ key }) => key).toSorted()).toEqual(
        [`${a}/whole/clash-${b}`, `${b}/whole/clash-${a}`].toSorted(),
      );
      for (const one of found) expect(one.effect).toBe(effect);
    }
    for (const alone of [a, b]) {
      const keys = judged(lawfulProposal('community-order', [alone])).map(({ key }) => key);
      expect(keys.filter((key) => key.includes('/clash-'))).toEqual([]);
    }
  });
});

describe('willingness', () => {
  const willing = ['atr', 'drr', 'mhtr'];

  it('is asked for mental health, drug and alcohol treatment only', () => {
    const needing = catalogue.requirements.filter(({ needsWillingness }) => needsWillingness).map(({ id }) => id);
    expect(needing.toSorted()).toEqual(willing);
  });

  it.each(
    catalogue.requirements.flatMap((entry) =>
      (
        [
          [undefined, 'missing'],
          [{ isWilling: 'not asked', saidTo: '' }, 'missing'],
          [{ isWilling: 'no', saidOn: '2026-11-02', saidTo: 'A. Officer' }, 'unlawful'],
          [{ isWilling: 'yes', saidTo: 'A. Officer' }, 'missing'],
          [{ isWilling: 'yes', saidOn: '2026-11-02', saidTo: ' ' }, 'missing'],
          [{ isWilling: 'yes', saidOn: '2026-11-02', saidTo: 'A. Officer' }, undefined],
        ] as const
      ).map(([willingness, effect]) => ({ entry, name: entry.name, willingness, effect })),
    ),
  )('$name: $willingness', ({ entry, willingness, effect }) => {
    const proposal = changed(proposalFor(entry), entry, () => ({ willingness }));
    const found = judged(proposal).filter(({ key }) => key === `${entry.id}/willingness/willing`);
    const isAskedOf = willing.includes(entry.id);
    expect(found.map((one) => one.effect)).toEqual(isAskedOf && effect ? [effect] : []);
  });
});
