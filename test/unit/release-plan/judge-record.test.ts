/** A plan beside the case record: another sentence blocks, another recall or day is asked about. */
import { describe, expect, it } from 'vitest';
import { isSettled } from '../../../shared/proposal/settle.ts';
import type { ReleaseFacts } from '../../../shared/release-plan/release-facts.ts';
import type { ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { facts, judged, planFor, soundPlan } from './licence-cases.ts';

const kinds: Record<string, string> = {
  determinate: 'standard power-to-detain dcr tora',
  EDS: 'eds epp tora',
  SOPC: 'sopc tora',
  IPP: 'ipp dpp',
  life: 'life',
  recall: 'standard eds sopc epp dcr tora ipp dpp life',
  'community order': '',
};
const sentences = 'standard power-to-detain eds sopc epp dcr tora ipp dpp life'.split(' ');

function differing(plan: ReleasePlan, known: Partial<ReleaseFacts>): string[] {
  const found = judged(plan, { ...facts, ...known }).filter(({ key }) => key.includes('/record'));
  return found.map(({ key, effect }) => `${key} ${effect}`);
}

describe('the sentence of a plan', () => {
  it.each(Object.entries(kinds))('beside %s of the record may be: %s', (sentenceKind, may) => {
    for (const id of sentences) {
      const isSame = may.split(' ').includes(id);
      const found = differing({ ...soundPlan(), sentence: id }, { sentenceKind });
      expect(found, id).toEqual(isSame ? [] : [`licence/sentence/record-${id} unlawful`]);
    }
  });

  it('is free where the record holds none', () => {
    expect(differing(planFor('eds'), {})).toEqual([]);
  });

  it('says which the record holds, and needs a reason of its own for each that differs', () => {
    const known = { ...facts, sentenceKind: 'life' };
    const [found] = judged(planFor('eds'), known);
    expect(found?.says).toBe(
      'The case record holds another sentence: Life sentence, or detention at His Majesty’s pleasure. What is chosen here has another licence and may have another test: Extended determinate sentence.',
    );
    const reasons = { [found?.key ?? '']: 'The record is behind; the court order was seen.' };
    expect(isSettled(found!, { reasons })).toBe(true);
    const [other] = judged(planFor('sopc'), known);
    expect(isSettled(other!, { reasons })).toBe(false);
  });
});

describe('the recall of a plan', () => {
  const recall = { kind: 'standard', decidedOn: '2026-06-01' };

  it('is asked about where only one of the two holds a recall', () => {
    expect(differing(soundPlan(), { recall })).toEqual(['licence/recall/record-first-release warning']);
    const plan = { ...soundPlan(), recall: 'indeterminate', recalledOn: '2026-06-01' };
    expect(differing(plan, { sentenceKind: 'life' })).toEqual(['licence/recall/record-none-indeterminate warning']);
    expect(differing(plan, { sentenceKind: 'recall' })).toEqual([]);
    expect(differing(plan, {})).toEqual([]);
  });

  it('is asked about where kind or day differ', () => {
    expect(differing(planFor('standard'), { recall })).toEqual([]);
    expect(differing(planFor('standard'), { recall: { ...recall, kind: 'fixed-term' } })).toEqual([
      'licence/recall/record-kind-standard warning',
    ]);
    expect(differing(planFor('standard'), { recall: { ...recall, decidedOn: '2026-06-02' } })).toEqual([
      'licence/recalled-on/record warning',
    ]);
  });

  it('for a fixed term is asked about where the day of release differs', () => {
    const fixed = { kind: 'fixed-term', decidedOn: '2026-06-01', releaseOn: '2027-02-02' };
    const plan = { ...planFor('standard'), recall: 'fixed-56' };
    expect(differing(plan, { recall: fixed })).toEqual(['licence/dates/record warning']);
    expect(differing({ ...plan, releaseOn: '2027-02-02' }, { recall: fixed })).toEqual([]);
  });
});

describe('a reason', () => {
  it('is given for the days the ruling speaks of', () => {
    const known = { ...facts, recall: { kind: 'standard', decidedOn: '2026-06-02' } };
    expect(judged(planFor('standard'), known)).toMatchObject([{ figures: [20260601, 20260602] }]);
    const late = judged(planFor('eds'), { ...facts, conditionalRelease: '2027-01-01' });
    expect(late).toMatchObject([{ figures: [20270201] }]);
    expect(
      judged({ ...soundPlan('polygraph'), releaseOn: '2026-11-21' }, { ...facts, dateOfBirth: '2010-01-01' }),
    ).toMatchObject([{ key: 'condition-1/whole/age', figures: [20261121] }]);
  });

  it('for what is not in force is given for the day that it turns on, and for what never came into force for none', () => {
    const early = { ...soundPlan('alcohol-ban'), releaseOn: '2021-11-16' };
    const of = (plan: ReleasePlan) =>
      judged(plan, { ...facts, today: '2021-11-01' }).find(({ key }) => key === 'condition-1/whole/force');
    expect(of(early)?.figures).toEqual([20211116]);
    expect(of(soundPlan('driving'))).toBeDefined();
    expect(of(soundPlan('driving'))?.figures).toBeUndefined();
  });
});
