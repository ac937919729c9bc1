/** Days in the timetable and in conditions: none before what they follow, none beyond the sentence, none beyond a life. */
import { describe, expect, it } from 'vitest';
import type { ReleaseFacts } from '../../../shared/release-plan/release-facts.ts';
import type { ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { catalogue, facts, judged, planFor, planned, soundPlan } from './licence-cases.ts';

function said(plan: ReleasePlan, known: Partial<ReleaseFacts>, field: string): string[] {
  const found = judged(plan, { ...facts, ...known }).filter((one) => one.field === field);
  return found.map(({ key, effect }) => `${key} ${effect}`);
}

describe('a row of the timetable', () => {
  const on = (day: string, known: Partial<ReleaseFacts> = {}, change: Partial<ReleasePlan> = {}, what = 'A visit') => {
    const row = { row: 'timetable-1', on: day, when: '', what, who: '' };
    const found = said({ ...soundPlan(), ...change, timetable: [row] }, known, 'on');
    return found.map((one) => one.replace('timetable-1/on/', ''));
  };
  const recalled = { recall: 'indeterminate', recalledOn: '2026-06-01' };

  it('does not lie before the recall, the sentence or the birth', () => {
    expect(on('1999-01-01', { sentencedOn: '1998-01-01' }, recalled)).toEqual(['order missing']);
    expect(on('2026-05-31', {}, recalled)).toEqual(['order missing']);
    expect(on('2026-06-01', {}, recalled)).toEqual(['past warning']);
    expect(on('2004-12-31', { sentencedOn: '2005-01-01' })).toEqual(['order missing']);
    expect(on('1989-12-31')).toEqual(['order missing']);
  });

  it('is asked about before the report, unless it is a step of the review', () => {
    expect(on('2026-11-19')).toEqual(['past warning']);
    expect(on('2026-11-20')).toEqual([]);
    const [step] = catalogue.milestones;
    expect(on('2026-11-19', {}, {}, step?.name)).toEqual([]);
  });

  it('is asked about after the end of the sentence and ten years ahead, and stops the plan beyond a life', () => {
    expect(on('2028-01-01', { sentenceExpiry: '2028-01-01' })).toEqual([]);
    expect(on('2028-01-02', { sentenceExpiry: '2028-01-01' })).toEqual(['expiry warning']);
    expect(on('2036-11-20')).toEqual([]);
    expect(on('2036-11-21')).toEqual(['far warning']);
    expect(on('2999-01-01')).toEqual(['age missing']);
  });

  it('is named in the words of its sentence', () => {
    const row = { row: 'timetable-1', on: '1999-01-01', when: '', what: 'First visit', who: '' };
    const [found] = judged({ ...soundPlan(), ...recalled, timetable: [row] });
    expect(found?.says).toBe('“First visit” cannot be right: 1 January 1999 lies before the recall on 1 June 2026.');
  });
});

describe('the day of a condition', () => {
  const until = (
    day: string,
    known: Partial<ReleaseFacts> = {},
    sentence = 'life',
    change: Partial<ReleasePlan> = {},
  ) => {
    const trail = { ...planned('trail'), blanks: { until: [day] } };
    return said({ ...planFor(sentence, trail), ...change }, known, 'until').map((one) =>
      one.replace('condition-1/until/', ''),
    );
  };

  it('lies after the release, or after the report where no release is planned', () => {
    expect(until('2027-01-31')).toEqual(['order missing']);
    expect(until('2026-11-19', {}, 'life', { releaseOn: undefined })).toEqual(['order missing']);
    expect(until('2026-11-20', {}, 'life', { releaseOn: undefined })).toEqual([]);
  });

  it.each(['eds', 'sopc', 'standard'])('of %s does not outlast the sentence', (sentence) => {
    const known = { sentenceExpiry: '2034-02-07' };
    expect(until('2034-02-07', known, sentence)).toEqual([]);
    expect(until('2034-02-08', known, sentence)).toEqual(['licence-end unlawful']);
    expect(until('2099-01-01', known, sentence)).toEqual(['licence-end unlawful']);
  });

  it('of a sentence whose licence has no end that is known is asked about ten years ahead', () => {
    for (const sentence of ['life', 'ipp', 'dcr']) {
      expect(until('2036-11-20', { sentenceExpiry: '2030-01-01' }, sentence), sentence).toEqual([]);
      expect(until('2036-11-21', { sentenceExpiry: '2030-01-01' }, sentence), sentence).toEqual(['far warning']);
    }
  });

  it('beyond a life stops the plan', () => {
    expect(until('2999-01-01')).toEqual(['age missing']);
    expect(until('2999-01-01', { sentenceExpiry: '2034-02-07' }, 'eds')).toEqual(['age missing']);
  });
});
