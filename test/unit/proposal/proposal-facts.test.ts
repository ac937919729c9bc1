/** What the rules of a proposal turn on is read from the record, and never made up. */
import { expect, it } from 'vitest';
import type { CaseRecord } from '../../../shared/model/case.ts';
import { proposalFactsOf } from '../../../shared/proposal/proposal-facts.ts';
import { sampleRecord } from '../checks/sample-report.ts';
import { madeUpCase } from '../demo/made-up-cases.ts';

const [offence] = sampleRecord().offences;
const withOffences = (...changes: Partial<CaseRecord['offences'][number]>[]): CaseRecord => ({
  ...sampleRecord(),
  offences: changes.map((change) => ({ ...offence!, ...change })),
});

it('are the dates of the main offence, its last day where it took several', () => {
  const record = withOffences(
    { isMain: false, committedFrom: '2020-01-01', convictionDate: '2020-02-01' },
    { isMain: true, committedFrom: '2026-08-01', committedTo: '2026-08-09', convictionDate: '2026-10-01' },
  );
  expect(proposalFactsOf(record, '2026-11-21')).toEqual({
    occasion: 'sentence',
    today: '2026-11-21',
    dateOfBirth: '1994-05-02',
    dates: { offence: '2026-08-09', conviction: '2026-10-01', order: '2026-11-26' },
  });
});

it('name the occasion that the template gives', () => {
  expect(proposalFactsOf(sampleRecord(), '2026-11-21', 'breach').occasion).toBe('breach');
});

it('name on breach the days of the order in question, and of no other report', () => {
  const { record } = madeUpCase('C381946');
  const { madeOn, endsOn } = record.orders![0]!;
  expect(proposalFactsOf(record, '2026-11-21', 'breach').orderBefore).toEqual({ madeOn, endsOn });
  expect(proposalFactsOf(record, '2026-11-21', 'sentence').orderBefore).toBeUndefined();
  expect(proposalFactsOf({ ...record, orders: [] }, '2026-11-21', 'breach').orderBefore).toBeUndefined();
});

it('leave out what is not recorded', () => {
  expect(proposalFactsOf({ ...withOffences({ isMain: true }), hearings: [] }, '2026-11-21').dates).toEqual({});
  expect(proposalFactsOf({ ...sampleRecord(), offences: [], hearings: [] }, '2026-11-21').dates).toEqual({});
});
