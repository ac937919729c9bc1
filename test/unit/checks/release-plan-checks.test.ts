/** The release plan in the checks: what blocks signing, what a printed reason goes past, and that an opinion never does. */
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { emptyReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { catalogue, planned, soundPlan } from '../release-plan/licence-cases.ts';
import { withReleasePlan } from './trips.ts';

const of = (input: CheckInput) => runChecks(input).findings.filter(({ check }) => check.startsWith('release-plan-'));

describe('a condition that the law does not allow', () => {
  const plan = soundPlan('driving');
  const key = 'condition-1/whole/force';

  it('blocks signing, names its provision and its doubt, and cannot be set aside', () => {
    const [finding, ...others] = of(withReleasePlan(plan));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ weight: 'blocking', place: { section: 'proposal', field: 'order' } });
    expect(finding?.why).toMatch(/Sentencing Act 2026.*This rule is uncertain: .*give a reason in the release plan/s);
    const setAside = { [finding!.key]: 'because' };
    expect(of({ ...withReleasePlan(plan), setAside })[0]?.setAside).toBeUndefined();
  });

  it('may be signed with a reason, and not with an empty one', () => {
    expect(of(withReleasePlan({ ...plan, reasons: { [key]: 'The casework section asked for it.' } }))).toEqual([]);
    expect(of(withReleasePlan({ ...plan, reasons: { [key]: ' ' } }))).toHaveLength(1);
  });
});

describe('a clash', () => {
  const plan = soundPlan('alcohol-ban', 'alcohol-limit');

  it('stands once, warns, and may be set aside or gone past at either side', () => {
    const [finding, ...others] = of(withReleasePlan(plan));
    expect([finding?.weight, others]).toEqual(['warning', []]);
    expect(of({ ...withReleasePlan(plan), setAside: { [finding!.key]: 'Checked.' } })[0]?.setAside).toBe('Checked.');
    for (const key of ['condition-1/whole/clash-condition-2', 'condition-2/whole/clash-condition-1']) {
      expect(of(withReleasePlan({ ...plan, reasons: { [key]: 'One follows the other.' } }))).toEqual([]);
    }
  });
});

describe('a day that is asked about', () => {
  it('is set aside for itself, and for no other day', () => {
    const [finding] = of(withReleasePlan({ ...soundPlan(), releaseOn: '2030-01-01' }));
    expect(finding).toMatchObject({ key: 'release-plan-unlawful:order:licence:dates:far:20300101', weight: 'warning' });
    const setAside = { [finding!.key]: 'The tariff ends then.' };
    const asideOn = (releaseOn: string) =>
      of({ ...withReleasePlan({ ...soundPlan(), releaseOn }), setAside }).map((one) => one.setAside);
    expect(asideOn('2030-01-01')).toEqual(['The tariff ends then.']);
    expect(asideOn('2033-06-01')).toEqual([undefined]);
  });
});

describe('what is missing', () => {
  it('blocks where the form requires the plan, and only warns where it does not', () => {
    const begun = emptyReleasePlan(catalogue.version);
    const weights = (required: boolean) => of(withReleasePlan(begun, { required })).map(({ weight }) => weight);
    expect(new Set(weights(true))).toEqual(new Set(['blocking']));
    expect(new Set(weights(false))).toEqual(new Set(['warning']));
    expect(of(withReleasePlan(undefined, { required: false }))).toEqual([]);
  });

  it('is never an opinion, and nothing is missing in a sound plan', () => {
    expect(of(withReleasePlan(soundPlan('curfew', 'polygraph')))).toEqual([]);
    const withOpinion = { ...soundPlan(), opinion: { view: 'not release' as const, grounds: 'My contact.' } };
    expect(of(withReleasePlan(withOpinion))).toEqual([]);
  });
});

describe('a reason whose ruling has gone', () => {
  it('is neither shown nor printed, so nothing is found in it', () => {
    const reasons = { 'condition-1/whole/force': 'Grace Holt asked for it.' };
    const named = (...conditions: string[]) =>
      runChecks(withReleasePlan({ ...soundPlan(...conditions), reasons })).findings.filter(
        ({ check }) => check === 'other-person-named',
      );
    expect(named('driving')).toHaveLength(1);
    expect(named('curfew')).toEqual([]);
  });
});

describe('words typed in a release plan', () => {
  it('are read for marks left to fill and for other people', () => {
    const condition = { ...planned('named-people'), blanks: { name: ['Grace Holt'] }, necessary: 'See [insert].' };
    const found = runChecks(withReleasePlan(soundPlan(condition))).findings;
    expect(found.map(({ check, place }) => [check, place.field])).toEqual(
      expect.arrayContaining([
        ['placeholder-left', 'order'],
        ['other-person-named', 'order'],
      ]),
    );
  });
});
