/** The proposal in the checks: what blocks signing, what a printed reason goes past, and what may be set aside. */
import { describe, expect, it } from 'vitest';
import { isReasonPrinted } from '../../../shared/checks/finding.ts';
import { plansSetAside } from '../../../shared/checks/plans-set-aside.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { emptyProposal, type Proposal } from '../../../shared/proposal/proposal.ts';
import { keyOf } from '../../../shared/proposal/settle.ts';
import { catalogue, judged, lawfulOrder, lawfulProposal } from '../proposal/catalogue-cases.ts';
import { overTheLimit, withProposal } from './trips.ts';

const of = (input: CheckInput) => runChecks(input).findings.filter(({ check }) => check.startsWith('proposal-'));
const withReason = (proposal: Proposal, reason: string): Proposal => ({
  ...proposal,
  reasons: Object.fromEntries(judged(proposal).map((ruling) => [keyOf(ruling), reason])),
});

describe('an unlawful figure', () => {
  it('blocks signing, names its provision and cannot be set aside', () => {
    const [finding, ...others] = of(withProposal(overTheLimit()));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ weight: 'blocking', place: { section: 'proposal', field: 'order' } });
    expect(finding?.message).toContain('the most is 300 hours');
    expect(finding?.why).toContain('Schedule 9');
    const setAside = { [finding!.key]: 'because' };
    expect(of({ ...withProposal(overTheLimit()), setAside })[0]?.setAside).toBeUndefined();
  });

  it('may be signed with a reason, and not with an empty one', () => {
    expect(of(withProposal(withReason(overTheLimit(), 'Two orders are made today.')))).toEqual([]);
    for (const none of ['  ', '.', 'Because.', '… … …'])
      expect(of(withProposal(withReason(overTheLimit(), none)))).toHaveLength(1);
  });
});

describe('a reason given for one figure', () => {
  it('goes past no other', () => {
    const settled = withReason(overTheLimit(), 'Two orders are made today.');
    const requirements = settled.requirements.map((one) => ({ ...one, figures: { hours: 99_999 } }));
    expect(of(withProposal({ ...settled, requirements }))).toMatchObject([{ weight: 'blocking' }]);
  });
});

describe('a warning', () => {
  const clash = lawfulProposal('community-order', ['unpaid-work', 'curfew']);

  it('stands once for both sides of a clash, and may be set aside or gone past at either side', () => {
    const [finding, ...others] = of(withProposal(clash));
    expect([finding?.weight, others]).toEqual(['warning', []]);
    expect(of({ ...withProposal(clash), setAside: { [finding!.key]: 'Checked.' } })[0]?.setAside).toBe('Checked.');
    for (const key of ['unpaid-work/whole/clash-curfew', 'curfew/whole/clash-unpaid-work']) {
      expect(of(withProposal({ ...clash, reasons: { [key]: 'The hours were compared.' } }))).toEqual([]);
    }
  });

  it('says where its rule is uncertain', () => {
    const travel = lawfulProposal('community-order', ['restriction-zone', 'residence']);
    expect(of(withProposal(travel)).map(({ why }) => why)).toContainEqual(
      expect.stringContaining('This rule is uncertain: '),
    );
  });
});

describe('an order beside the sentence', () => {
  const withOrder = (changes: object) =>
    of(withProposal({ ...lawfulProposal('fine', []), orders: [{ ...lawfulOrder('restraining'), ...changes }] }));

  it('blocks while it lacks its terms or reason, and where its tests are not met', () => {
    expect(withOrder({})).toEqual([]);
    expect(withOrder({ terms: '' })).toMatchObject([{ weight: 'blocking', check: 'proposal-incomplete' }]);
    expect(withOrder({ reason: '' })).toMatchObject([{ weight: 'blocking', check: 'proposal-incomplete' }]);
    const [unmet, ...others] = withOrder({ answers: { tests: 'no' } });
    expect([unmet?.weight, others]).toEqual(['blocking', []]);
    expect(unmet?.why).toContain('This rule is uncertain: The tests of this order were not read');
  });
});

describe('what is missing', () => {
  it('blocks where the form requires the proposal, and only warns where it does not', () => {
    const begun = emptyProposal(catalogue.version);
    expect(new Set(of(withProposal(begun)).map(({ weight }) => weight))).toEqual(new Set(['blocking']));
    expect(new Set(of(withProposal(begun, { required: false })).map(({ weight }) => weight))).toEqual(
      new Set(['warning']),
    );
    expect(of(withProposal(undefined, { required: false }))).toEqual([]);
  });

  it('is not settled by a reason', () => {
    const begun = emptyProposal(catalogue.version);
    expect(of(withProposal(withReason(begun, 'Later.')))).toHaveLength(of(withProposal(begun)).length);
  });

  it('has nothing left in a lawful proposal', () => {
    expect(of(withProposal(lawfulProposal('community-order', ['unpaid-work', 'rar'])))).toEqual([]);
  });
});

describe('a reason for setting a warning aside', () => {
  const clash = withProposal(lawfulProposal('community-order', ['unpaid-work', 'curfew']));
  const [finding] = of(clash);

  it('prints, so it stands with the plan and is read like any other words', () => {
    const setAside = { [finding!.key]: 'The hours of Grace Holt were compared.', other: 'Not of a plan.' };
    expect(plansSetAside({ ...clash, setAside })).toMatchObject({
      order: [{ ruling: { effect: 'warning' }, reason: 'The hours of Grace Holt were compared.' }],
    });
    const named = runChecks({ ...clash, setAside }).findings.filter(({ check }) => check === 'other-person-named');
    expect(named).toMatchObject([{ place: { field: 'order' } }]);
  });

  it('is none where it blocks signing, or where the plan answers it', () => {
    const over = withProposal(overTheLimit());
    const key = of(over)[0]!.key;
    expect(plansSetAside({ ...over, setAside: { [key]: 'Set aside all the same.' } })).toEqual({});
    expect(plansSetAside({ ...clash, setAside: {} })).toEqual({});
  });

  it('whose catalogue cannot be read has no point beside which a reason for setting it aside could print', () => {
    const input = { ...withProposal(emptyProposal(catalogue.version), { required: false }), planRules: {} };
    const [finding, ...others] = of(input);
    expect([finding?.weight, others]).toEqual(['warning', []]);
    expect(isReasonPrinted(finding!)).toBe(false);
    const setAside = { [finding!.key]: 'The court has been told.' };
    expect(of({ ...input, setAside })[0]?.setAside).toBe('The court has been told.');
    expect(plansSetAside({ ...input, setAside })).toEqual({});
  });

  it('may stand for what a plan lacks that need not be made', () => {
    const begun = withProposal(emptyProposal(catalogue.version), { required: false });
    const [missing] = of(begun);
    const setAside = { [missing!.key]: 'Left to the court.' };
    expect(plansSetAside({ ...begun, setAside })['order']).toMatchObject([{ ruling: { effect: 'missing' } }]);
  });
});

describe('a reason for going past a ruling', () => {
  const clash = lawfulProposal('community-order', ['unpaid-work', 'curfew']);
  const key = 'unpaid-work/whole/clash-curfew';
  const namedIn = (proposal: Proposal) =>
    runChecks(withProposal(proposal)).findings.filter(({ check }) => check === 'other-person-named');

  it('is read while it prints, and left alone once its ruling has gone', () => {
    const reasons = { [key]: 'The hours of Grace Holt were compared.' };
    expect(namedIn({ ...clash, reasons })).toHaveLength(1);
    expect(namedIn({ ...lawfulProposal('community-order', ['unpaid-work']), reasons })).toEqual([]);
  });

  it('is not read where it was given for another figure', () => {
    const over = withReason(overTheLimit(), 'Grace Holt has two orders.');
    expect(namedIn(over)).toHaveLength(1);
    const requirements = over.requirements.map((one) => ({ ...one, figures: { hours: 99_999 } }));
    expect(namedIn({ ...over, requirements })).toEqual([]);
  });
});

describe('words typed in a proposal', () => {
  it.each(['terms', 'reason'] as const)('as the %s of an order beside it are read too', (field) => {
    const order = { ...lawfulOrder('restraining'), [field]: 'Because of Grace Holt [insert].' };
    const found = runChecks(withProposal({ ...lawfulProposal('fine', []), orders: [order] })).findings;
    const checks = found.map(({ check, place }) => `${check} ${String(place.field)}`);
    expect(checks).toEqual(expect.arrayContaining(['placeholder-left order', 'other-person-named order']));
  });

  it('are read for marks left to fill and for other people', () => {
    const proposal = lawfulProposal('community-order', ['rar']);
    const requirements = proposal.requirements.map((one) => ({ ...one, reason: 'Because of Grace Holt [insert].' }));
    const found = runChecks(withProposal({ ...proposal, requirements })).findings;
    expect(found.map(({ check, place }) => [check, place.field])).toEqual(
      expect.arrayContaining([
        ['placeholder-left', 'order'],
        ['other-person-named', 'order'],
      ]),
    );
  });
});
