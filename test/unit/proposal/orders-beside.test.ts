/** Orders beside a sentence: with any sentence, judged by their own questions, and never refused for being incomplete. */
import { describe, expect, it } from 'vitest';
import { addableOrders, newOrder } from '../../../shared/proposal/availability.ts';
import { judgeProposal } from '../../../shared/proposal/judge-proposal.ts';
import { emptyProposal, proposal as schema, type ProposedOrder } from '../../../shared/proposal/proposal.ts';
import { isSettled, keyOf } from '../../../shared/proposal/settle.ts';
import { catalogue, judged, lawfulOrder, lawfulProposal, orderOf, today } from './catalogue-cases.ts';

const breach = { ...today, occasion: 'breach' as const };
const fine = lawfulProposal('fine', []);
const rulings = (changes: Partial<ProposedOrder>, facts = today) =>
  judged({ ...fine, orders: [{ ...lawfulOrder('restraining'), ...changes }] }, facts);
const found = (...orders: ProposedOrder[]) => judged({ ...fine, orders }).map(({ key, effect }) => `${key} ${effect}`);

describe('an order beside the sentence', () => {
  it.each(catalogue.disposals)('stands with $name', ({ id }) => {
    const without = judged(lawfulProposal(id, []));
    const orders = catalogue.orders.map((entry) => lawfulOrder(entry.id));
    expect(judged({ ...lawfulProposal(id, []), orders })).toEqual(without);
  });

  it.each(catalogue.orders)('$name: asks for its questions, its terms and its reason, each at its place', ({ id }) => {
    const fresh = [`${id}/tests/answered missing`, `${id}/terms/given missing`, `${id}/reason/given missing`];
    expect(found(newOrder(id))).toEqual(fresh);
    expect(judged({ ...fine, orders: [newOrder(id)] }).map(({ requirement, field }) => [requirement, field])).toEqual([
      [id, 'tests'],
      [id, 'terms'],
      [id, 'reason'],
    ]);
    expect(found({ ...lawfulOrder(id), terms: ' \n', reason: ' ' })).toEqual(fresh.slice(1));
  });

  it('says of its questions that they were not established, and where to look', () => {
    const { force, conditions } = orderOf('restraining');
    for (const answers of [{}, { tests: 'not known' as const }, { tests: 'no' as const }]) {
      const [one, ...others] = rulings({ answers });
      expect(others).toEqual([]);
      expect(one).toMatchObject({ provision: force.provision, uncertain: conditions[0]?.uncertain });
      expect(one?.effect).toBe(answers.tests === 'no' ? 'unlawful' : 'missing');
    }
  });

  it('whose tests are not met can be gone past with a reason, and one without terms cannot', () => {
    const [unmet] = rulings({ answers: { tests: 'no' } });
    const reasons = { [keyOf(unmet!)]: 'The court asked for it all the same.' };
    expect(isSettled(unmet!, { reasons })).toBe(true);
    const [bare] = rulings({ terms: '' });
    expect(isSettled(bare!, { reasons: { [keyOf(bare!)]: 'The court will know.' } })).toBe(false);
  });

  it('is asked of on breach whether it can be made then', () => {
    const { tests } = lawfulOrder('restraining').answers;
    expect(rulings({ answers: { tests: tests! } })).toEqual([]);
    const onBreach = rulings({ answers: { tests: tests! } }, breach).map(({ key, uncertain }) => [key, uncertain]);
    expect(onBreach).toContainEqual([
      'restraining/on-breach/answered',
      'Whether this order can be made when a breach is dealt with was not established.',
    ]);
  });

  it('that is not in the catalogue, or no longer, is told of like a requirement', () => {
    expect(found({ ...lawfulOrder('restraining'), order: 'banishment' })).toEqual(['banishment/whole/known unlawful']);
    const { orders: _, ...others } = catalogue;
    const [one] = judgeProposal({ ...fine, orders: [lawfulOrder('restraining')] }, { ...others, orders: [] }, today);
    expect(one).toMatchObject({
      requirement: 'restraining',
      says: 'The catalogue of this report has no “restraining”.',
    });
  });

  it('stands once', () => {
    const order = lawfulOrder('deprivation');
    expect(found(order, order)).toEqual(['deprivation/whole/once unlawful']);
  });

  it('not in force is judged by its date, like any entry', () => {
    const entry = { ...orderOf('restraining') };
    const dated = { ...entry, force: { ...entry.force, isAlways: undefined, from: '2026-10-02' } };
    const proposal = { ...fine, orders: [lawfulOrder('restraining')] };
    const of = (orders: (typeof catalogue)['orders']) =>
      judgeProposal(proposal, { ...catalogue, orders }, today).map(({ key }) => key);
    expect(of([dated])).toEqual(['restraining/whole/force']);
    expect(of([{ ...dated, force: { ...dated.force, from: '2026-10-01' } }])).toEqual([]);
    const [offered] = addableOrders(fine, { ...catalogue, orders: [dated] }, today);
    expect(offered?.against).toMatchObject([{ effect: 'unlawful', uncertain: entry.force.uncertain }]);
  });
});

describe('the orders offered', () => {
  it('are those of the catalogue that do not stand yet, whatever is recorded', () => {
    const ids = (orders?: ProposedOrder[], facts = today) =>
      addableOrders({ ...fine, orders }, catalogue, facts).map(({ entry, against }) => [entry.id, against.length]);
    const all = catalogue.orders.map(({ id }) => [id, 0]);
    expect(ids()).toEqual(all);
    expect(ids([], { ...today, dates: {} })).toEqual(all);
    expect(ids([lawfulOrder('compensation')])).toEqual(all.slice(1));
  });
});

describe('the store', () => {
  it('takes an order before anything else is said, and a proposal from before there were orders', () => {
    for (const { id } of catalogue.orders) {
      const begun = { ...emptyProposal('2026.1'), orders: [newOrder(id)] };
      expect(schema.parse(begun)).toEqual(begun);
      expect(judged(begun).map(({ key }) => key)).toContain('disposal/whole/chosen');
    }
    expect(schema.parse(fine)).not.toHaveProperty('orders');
  });
});
