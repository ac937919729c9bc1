/** A plan is begun with what the case record settles, and with nothing that it leaves open. */
import { describe, expect, it } from 'vitest';
import { begunReleasePlan } from '../../../shared/release-plan/begin-plan.ts';
import { releaseFactsOf } from '../../../shared/release-plan/release-facts-of.ts';
import type { ReleaseFacts } from '../../../shared/release-plan/release-facts.ts';
import { emptyReleasePlan, releasePlan } from '../../../shared/release-plan/release-plan.ts';
import { testsFor } from '../../../shared/release-plan/law-for-plan.ts';
import { milestoneRow } from '../../../shared/release-plan/offered.ts';
import { madeUpCase, minimalRecord, storyDay } from '../demo/made-up-cases.ts';
import { catalogue, facts, judged, keys } from './licence-cases.ts';

const begun = (known: Partial<ReleaseFacts>) => begunReleasePlan(catalogue, { ...facts, ...known });
const standard = { kind: 'standard', decidedOn: '2026-06-01' };

describe('a plan as begun', () => {
  it('is empty where the record settles nothing', () => {
    expect(begun({})).toEqual(emptyReleasePlan(catalogue.version));
    expect(begun({ sentenceKind: 'recall', panelOn: '2026-11-19' })).toEqual(emptyReleasePlan(catalogue.version));
  });

  it.each([
    ['life', 'life', 'indeterminate'],
    ['IPP', 'ipp', 'indeterminate'],
    ['EDS', 'eds', 'standard'],
    ['SOPC', 'sopc', 'standard'],
    ['determinate', 'standard', 'standard'],
    ['community order', undefined, undefined],
  ])('of %s has the sentence %s, and after a standard recall %s', (sentenceKind, sentence, recall) => {
    expect(begun({ sentenceKind }).sentence).toBe(sentence);
    expect(begun({ sentenceKind }).recall).toBeUndefined();
    expect(begun({ sentenceKind, recall: standard })).toMatchObject({ recalledOn: '2026-06-01' });
    expect(begun({ sentenceKind, recall: standard }).recall).toBe(recall);
  });

  it('has the recall of the law of its day, and none where several fit', () => {
    const fixed = (decidedOn: string) => ({ kind: 'fixed-term', decidedOn, releaseOn: '2026-12-20' });
    const of = (day: string) => begun({ sentenceKind: 'determinate', recall: fixed(day) });
    expect(of('2026-03-31')).toMatchObject({ recall: 'fixed-56', releaseOn: '2026-12-20' });
    const past = { ...fixed('2026-03-31'), releaseOn: '2026-01-20' };
    expect(begun({ sentenceKind: 'determinate', recall: past }).releaseOn).toBeUndefined();
    expect(of('2026-03-30').recall).toBeUndefined();
    expect(begun({ sentenceKind: 'EDS', recall: fixed('2026-06-01') }).recall).toBeUndefined();
    expect(begun({ sentenceKind: 'EDS', recall: { ...standard, kind: 'emergency' } }).recall).toBe('emergency');
  });

  it('has the day of automatic release while that is to come, and only where nobody decides', () => {
    const day = { conditionalRelease: '2026-11-20' };
    expect(begun({ sentenceKind: 'determinate', ...day }).releaseOn).toBe('2026-11-20');
    expect(begun({ sentenceKind: 'determinate', conditionalRelease: '2026-11-19' }).releaseOn).toBeUndefined();
    expect(begun({ sentenceKind: 'EDS', ...day }).releaseOn).toBeUndefined();
    expect(begun({ sentenceKind: 'determinate', recall: standard, ...day }).releaseOn).toBeUndefined();
  });

  it('has the hearing in its timetable, can be stored, and differs from the record in nothing', () => {
    const known = { sentenceKind: 'life', panelOn: '2027-01-27', recall: standard };
    const plan = begun(known);
    expect(plan.timetable).toEqual([
      { row: 'timetable-1', on: '2027-01-27', when: '', what: 'Hearing of the Parole Board', who: '' },
    ]);
    expect(releasePlan.parse(plan)).toEqual(plan);
    expect(keys(plan, { ...facts, ...known }).filter((key) => key.includes('record'))).toEqual([]);
  });
});

describe('a fixed term', () => {
  it('ends by itself: no test is put, none is missing', () => {
    const known = { ...facts, sentenceKind: 'determinate', recall: { ...standard, kind: 'fixed-term' } };
    const plan = begunReleasePlan(catalogue, known);
    expect(plan.recall).toBe('fixed-56');
    expect(testsFor(plan, catalogue, known)).toEqual({ inForce: [], notInForce: [] });
    expect(judged(plan, known).filter(({ requirement }) => requirement === 'test')).toEqual([]);
    expect(testsFor({ ...plan, recall: 'standard' }, catalogue, known).inForce.map(({ id }) => id)).toEqual([
      'recalled',
    ]);
  });
});

describe('the facts of a case', () => {
  const of = (crn: string) => releaseFactsOf(madeUpCase(crn).record, storyDay);

  it('are those of the record and of the day', () => {
    expect(of('B265783')).toEqual({
      ...{ dateOfBirth: '1986-07-30', today: storyDay, panelOn: '2027-02-09', licenceFrom: '2026-04-24' },
      ...{ sentenceKind: 'determinate', sentencedOn: '2024-03-22' },
      ...{ conditionalRelease: '2026-04-24', sentenceExpiry: '2028-10-23' },
      recall: { kind: 'standard', decidedOn: '2026-08-19', returnedOn: '2026-08-19' },
    });
    expect(of('T552840')).toMatchObject({ paroleEligibility: '2026-10-08', sentenceExpiry: '2034-02-07' });
    expect(of('J417302')).toMatchObject({ tariffExpiry: '2020-10-21' });
    expect(releaseFactsOf(minimalRecord(), storyDay)).toEqual({ dateOfBirth: '1990-01-31', today: storyDay });
  });

  it.each([
    ['B265783', 'standard', 'standard', '2026-09-16'],
    ['G647201', 'life', 'indeterminate', '2026-09-03'],
    ['P902634', 'ipp', undefined, undefined],
  ])('%s begin a plan and date its steps', (crn, sentence, recall, referral) => {
    const plan = begunReleasePlan(catalogue, of(crn));
    expect([plan.sentence, plan.recall]).toEqual([sentence, recall]);
    const step = catalogue.milestones.find(({ id }) => id === 'recall-referral')!;
    expect(milestoneRow(step, plan, of(crn)).on).toBe(referral);
  });
});
