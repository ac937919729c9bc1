/** A requirement taken away takes the reasons given for it along. */
import { expect, it } from 'vitest';
import { withoutRequirement } from '../../../shared/proposal/change-proposal.ts';
import { lawfulProposal } from './catalogue-cases.ts';

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
