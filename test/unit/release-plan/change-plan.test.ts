/** Rows of a plan come and go without losing or mixing up what hangs on them. */
import { describe, expect, it } from 'vitest';
import { withChangedRow, withoutRow, withRow } from '../../../shared/release-plan/change-plan.ts';
import { conditionsByCategory, milestoneRow, sentencesFirst } from '../../../shared/release-plan/offered.ts';
import { emptyReleasePlan, releasePlan } from '../../../shared/release-plan/release-plan.ts';
import { catalogue, facts, planned, soundPlan } from './licence-cases.ts';

describe('a row', () => {
  it('gets the next name of its list, and the plan can be stored', () => {
    const first = withRow(emptyReleasePlan('2026.1'), 'risks', { says: 'Drinking' });
    const second = withRow(first.plan, 'risks', { says: '' });
    expect([first.row, second.row]).toEqual(['risk-1', 'risk-2']);
    expect(releasePlan.parse(second.plan)).toEqual(second.plan);
    expect(withRow(withoutRow(second.plan, 'risks', 'risk-1'), 'risks', { says: '' }).row).toBe('risk-3');
  });

  it('changes alone', () => {
    const plan = soundPlan('curfew', 'polygraph');
    const changed = withChangedRow(plan, 'conditions', 'condition-2', { necessary: 'Because' });
    expect(changed.conditions[0]).toBe(plan.conditions[0]);
    expect(changed.conditions[1]).toEqual({ ...planned('polygraph', 'condition-2'), necessary: 'Because' });
  });

  it('takes with it the reasons given for it, and no others', () => {
    const reasons = { 'condition-1/whole/force': 'a', 'condition-11/whole/force': 'b', 'licence/recall/sentence': 'c' };
    const clash = { 'condition-2/whole/clash-condition-1': 'd' };
    const left = withoutRow({ ...soundPlan('curfew'), reasons: { ...reasons, ...clash } }, 'conditions', 'condition-1');
    expect(left.conditions).toEqual([]);
    expect(left.reasons).toEqual({ 'condition-11/whole/force': 'b', 'licence/recall/sentence': 'c' });
  });

  it('that is a risk leaves nothing tied to it', () => {
    const left = withoutRow(soundPlan('curfew'), 'risks', 'risk-1');
    const tied = [...left.conditions, ...left.actions, ...left.contingency].filter(({ risk }) => risk !== undefined);
    expect(tied).toEqual([]);
    expect(releasePlan.safeParse(left).success).toBe(true);
  });
});

describe('what is offered', () => {
  it('names the sentences that fit the record first, and all of them', () => {
    const ids = sentencesFirst(catalogue, { ...facts, sentenceKind: 'IPP' }).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['ipp', 'dpp']);
    expect(new Set(ids)).toEqual(new Set(catalogue.sentences.map(({ id }) => id)));
  });

  it('leaves out standard conditions and what would stand twice', () => {
    const offered = conditionsByCategory(catalogue, soundPlan('curfew', 'excluded-area'));
    const ids = offered.flatMap(({ conditions }) => conditions.map(({ id }) => id));
    expect(ids).not.toContain('curfew');
    expect(ids).not.toContain('no-offence');
    expect(ids).toContain('excluded-area');
    expect(ids).toHaveLength(66 + 2 + 1 - 1);
    expect(offered.every(({ conditions }) => conditions.length > 0)).toBe(true);
  });

  it('counts the day of a milestone where its event is known, and says the offset in any case', () => {
    const milestone = (id: string) => catalogue.milestones.find((one) => one.id === id)!;
    const known = { ...facts, panelOn: '2027-01-27' };
    expect(milestoneRow(milestone('non-disclosure'), soundPlan(), known)).toEqual({
      ...{ on: '2026-12-02', when: 'At least 8 weeks before the oral hearing' },
      ...{ what: 'Application to withhold material', who: '' },
    });
    expect(milestoneRow(milestone('non-disclosure'), soundPlan(), facts)).not.toHaveProperty('on');
    const recalled = { ...soundPlan(), recall: 'indeterminate', recalledOn: '2026-11-01' };
    expect(milestoneRow(milestone('part-b'), recalled, facts).on).toBe('2026-11-22');
    expect(milestoneRow(milestone('part-b'), { ...soundPlan(), recalledOn: '2026-11-01' }, facts)).not.toHaveProperty(
      'on',
    );
    const returned = { ...facts, recall: { kind: 'standard', decidedOn: '2026-11-01', returnedOn: '2026-11-05' } };
    expect(milestoneRow(milestone('recall-referral'), recalled, returned).on).toBe('2026-12-03');
    expect(milestoneRow(milestone('recall-referral'), recalled, facts)).not.toHaveProperty('on');
    expect(milestoneRow(milestone('summary'), soundPlan(), known)).not.toHaveProperty('on');
  });
});
