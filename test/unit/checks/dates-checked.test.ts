/** Checks of dates: those that are typed, and that of the hearing. */
import { describe, expect, it } from 'vitest';
import { entryUnfilledCheck } from '../../../shared/checks/entry-unfilled.ts';
import { hearingPassedCheck } from '../../../shared/checks/hearing-passed.ts';
import { oasys, sampleInput, sampleRecord, sampleTemplate, withAnswers, withRecord } from './sample-report.ts';
import { messages } from './single-check.ts';

describe('a typed date', () => {
  it('is checked against the calendar even where it is optional', () => {
    const template = sampleTemplate();
    const optional = JSON.parse(
      JSON.stringify(template).replace('"format":"date","required":true', '"format":"date","required":false'),
    ) as typeof template;
    expect(messages(entryUnfilledCheck, { ...withAnswers({ 'seen-on': '2026-02-30' }), template: optional })).toEqual([
      '“Date seen” is not a date.',
    ]);
    expect(messages(entryUnfilledCheck, { ...withAnswers({ 'seen-on': '' }), template: optional })).toEqual([]);
  });
});

describe('a bounded date', () => {
  const bounded = (mustBe: string, answer: string) => {
    const json = JSON.stringify(sampleTemplate()).replace('"format":"date"', `"format":"date","mustBe":"${mustBe}"`);
    const template = JSON.parse(json) as ReturnType<typeof sampleTemplate>;
    return messages(entryUnfilledCheck, { ...withAnswers({ 'seen-on': answer }), template });
  };

  it('may be today and not tomorrow', () => {
    expect(bounded('not in the future', '2026-11-21')).toEqual([]);
    expect(bounded('not in the future', '2026-11-22')).toEqual(['“Date seen” is in the future.']);
    expect(bounded('not in the future', '1999-01-01')).toEqual([]);
  });

  it('may be a year ago and not longer', () => {
    expect(bounded('within the last year', '2025-11-21')).toEqual([]);
    expect(bounded('within the last year', '2025-11-01')).toEqual(['“Date seen” is more than a year ago.']);
  });
});

describe('the hearing', () => {
  it('is over only on the day after, and not where a later one is known', () => {
    expect(messages(hearingPassedCheck, sampleInput({ today: '2026-11-26' }))).toEqual([]);
    const hearings = [...sampleRecord().hearings, { ...sampleRecord().hearings[0]!, date: '2026-12-10' }];
    expect(messages(hearingPassedCheck, { ...withRecord({ hearings }), today: '2026-12-01' })).toEqual([]);
    expect(messages(hearingPassedCheck, sampleInput({ today: '2026-11-27' }))).toEqual([
      'The hearing was on 26 November 2026 and the case record has no later one.',
    ]);
  });

  it('is the panel in a parole report', () => {
    const template = { ...sampleTemplate(), setting: 'parole' as const };
    const parole = {
      stage: 'post tariff' as const,
      reportDue: '2026-10-01',
      panelDate: '2026-11-01',
      panelKind: 'paper' as const,
      source: oasys,
    };
    expect(messages(hearingPassedCheck, { ...withRecord({ parole }), template })).toHaveLength(1);
    expect(messages(hearingPassedCheck, sampleInput({ template, today: '2027-01-01' }))).toEqual([]);
  });
});
