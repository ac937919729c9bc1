/** The plans that are measured: sound, full, and known to the catalogues they are judged by. */
import { describe, expect, it } from 'vitest';
import { judgePlan } from '../../../shared/document/judge-plan.ts';
import { plan, type Plan } from '../../../shared/document/plan.ts';
import { keyInForm } from '../../bench/building.ts';
import { fullProposal, fullReleasePlan } from '../../bench/full-plans.ts';

const proposal = fullProposal();
const release = fullReleasePlan();
const plans: [string, Plan, typeof proposal | typeof release][] = [
  ['proposal', { kind: 'proposal', content: proposal.content }, proposal],
  ['release plan', { kind: 'release-plan', content: release.content }, release],
];

describe.each(plans)('the full %s', (_, held, full) => {
  it('is sound by the schema of the store and the same in every run', () => {
    expect(plan.safeParse(held).error).toBeUndefined();
    expect([fullProposal().content, fullReleasePlan().content]).toContainEqual(held.content);
  });

  it('names nothing the catalogue does not know, and is judged at length', () => {
    const rulings = judgePlan(held, full.rules) ?? [];
    expect(rulings.filter(({ key }) => key.endsWith('/known'))).toEqual([]);
    expect(rulings.length).toBeGreaterThan(5);
  });

  it('is changed, judged and said in words by one key', () => {
    const { document, open, words } = keyInForm(full, held, full.content);
    expect(document.plans[full.block]).toBe(held);
    expect(open.length).toBeGreaterThan(0);
    expect(words.join('')).not.toBe('');
  });
});

it('holds far more than a report will', () => {
  expect(proposal.content.requirements).toHaveLength(20);
  expect(proposal.content.orders).toHaveLength(6);
  expect(release.content.conditions.length).toBeGreaterThan(40);
  expect(release.content.actions).toHaveLength(40);
  expect(release.content.contingency.length).toBeGreaterThan(30);
});
