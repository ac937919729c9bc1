/** A requirement or order taken away takes the reasons given for it along. */
import { expect, it } from 'vitest';
import { withoutOrder, withoutRequirement } from '../../../shared/proposal/change-proposal.ts';
import { lawfulOrder, lawfulProposal } from './catalogue-cases.ts';

const reasons = {
  'curfew/hours/most-1@20': 'a',
  'curfew/whole/clash-unpaid-work': 'b',
  'unpaid-work/whole/clash-curfew': 'c',
  'unpaid-work/hours/most-1@320': 'd',
  'disposal/months/most-1-community-order@40': 'e',
};

it('takes with it the reasons given for it on either side, and no others', () => {
  const proposal = { ...lawfulProposal('community-order', ['unpaid-work', 'curfew']), reasons };
  const left = withoutRequirement(proposal, 'curfew');
  expect(left.requirements.map(({ requirement }) => requirement)).toEqual(['unpaid-work']);
  expect(Object.values(left.reasons)).toEqual(['d', 'e']);
});

it('keeps them while the same one still stands', () => {
  const proposal = { ...lawfulProposal('community-order', ['curfew', 'curfew']), reasons };
  const left = withoutRequirement(proposal, 'curfew');
  expect(left.requirements).toHaveLength(1);
  expect(left.reasons).toEqual(reasons);
});

it('does the same with an order beside the sentence', () => {
  const ofOrder = { ...reasons, 'restraining/tests/condition': 'f' };
  const orders = [lawfulOrder('restraining'), lawfulOrder('compensation')];
  const proposal = { ...lawfulProposal('fine', []), orders, reasons: ofOrder };
  expect(withoutOrder(proposal, 'restraining')).toEqual({ orders: [orders[1]], reasons });
  expect(withoutOrder(proposal, 'compensation')).toEqual({ orders: [orders[0]], reasons: ofOrder });
  const twice = { ...proposal, orders: [orders[0]!, orders[0]!] };
  expect(withoutOrder(twice, 'restraining')).toEqual({ orders: [orders[0]], reasons: ofOrder });
  expect(withoutOrder({ ...proposal, orders: undefined }, 'restraining').orders).toEqual([]);
});
