/** A condition and a whole plan in plain words. */
import { describe, expect, it } from 'vitest';
import { conditionInWords } from '../../../shared/release-plan/condition-in-words.ts';
import { releasePlanInWords } from '../../../shared/release-plan/plan-in-words.ts';
import { emptyReleasePlan, type ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { catalogue, entryOf, offered, planned, soundPlan } from './licence-cases.ts';

const none = { risks: [], actions: [], contingency: [] };
const words = (id: string, blanks: Record<string, string[]>) =>
  conditionInWords({ ...planned(id), blanks }, entryOf(id));

describe('a condition in words', () => {
  it('says times, dates and lists as a reader would', () => {
    expect(words('curfew', { from: ['21:00'], until: ['06:00'], review: ['monthly'] })).toBe(
      'Stay at the approved address from 9pm to 6am each day, reviewed monthly',
    );
    expect(words('trail', { until: ['2027-08-01'] })).toBe('Have movements monitored by satellite until 1 August 2027');
    expect(words('tag', { purposes: ['curfew', 'location', 'exclusion zone'] })).toBe(
      'Wear a tag and allow equipment, to monitor curfew, location and exclusion zone',
    );
  });

  it('leaves a place for what is not filled yet, and nothing for what need not be', () => {
    expect(words('curfew', { from: [' '] })).toBe('Stay at the approved address from … to … each day, reviewed …');
    expect(words('named-victim', { name: ['Victim B'], department: ['the county'] })).toBe(
      'Not approach or contact Victim B without the approval of the supervising officer (the county)',
    );
  });

  it('keeps what cannot be read as it was typed', () => {
    expect(words('trail', { until: ['soon'] })).toBe('Have movements monitored by satellite until soon');
  });

  it('of one’s own is as it was worded', () => {
    expect(conditionInWords(planned('bespoke'), entryOf('bespoke'))).toBe('Hand in the keys of the van each evening.');
    expect(conditionInWords({ ...planned('bespoke'), wording: ' ' }, entryOf('bespoke'))).toBe('…');
  });

  it.each(offered)('has no place left over: $name', (entry) => {
    expect(conditionInWords(planned(entry.id), entry)).not.toMatch(/[{}…]/);
  });
});

describe('a plan in words', () => {
  it('is empty while nothing is planned', () => {
    expect(releasePlanInWords(emptyReleasePlan('2026.1'), catalogue)).toBe('');
  });

  it('adds up in one sentence, each condition named once', () => {
    expect(releasePlanInWords(soundPlan('curfew', 'polygraph', 'excluded-area', 'excluded-area'), catalogue)).toBe(
      '4 additional licence conditions (curfew, polygraph and excluded area), 4 actions to manage 1 risk and a contingency for it',
    );
    expect(releasePlanInWords({ ...soundPlan(), contingency: [] }, catalogue)).toBe(
      'No additional licence conditions and 4 actions to manage 1 risk, with no contingency yet',
    );
  });

  const rows = soundPlan('curfew');
  const two = [...rows.risks, { row: 'risk-2', says: 'Debt' }];
  const [ready] = rows.contingency;
  it.each<[string, Partial<ReleasePlan>]>([
    ['1 additional licence condition (curfew), 4 actions to manage 1 risk and a contingency for it', {}],
    ['1 additional licence condition (curfew), with no risk, no action and no contingency yet', { ...none }],
    [
      '1 additional licence condition (curfew) and 1 risk, with no action and no contingency yet',
      { actions: [], contingency: [] },
    ],
    [
      '1 additional licence condition (curfew) and 4 actions, with no risk and no contingency yet',
      { risks: [], contingency: [] },
    ],
    [
      '1 additional licence condition (curfew) and 2 risks, with no action and no contingency yet',
      { risks: two, actions: [], contingency: [] },
    ],
    [
      '1 additional licence condition (curfew), 1 action to manage 2 risks and a contingency for 1 of the 2 risks',
      { risks: two, actions: rows.actions.slice(0, 1) },
    ],
    [
      '1 additional licence condition (curfew), 4 actions to manage 2 risks and a contingency for each risk',
      { risks: two, contingency: [ready!, { ...ready!, row: 'contingency-2', risk: 'risk-2' }] },
    ],
    [
      '1 additional licence condition (curfew), 4 actions to manage 1 risk and 1 contingency row tied to no risk',
      { contingency: [{ ...ready!, risk: 'risk-9' }] },
    ],
    [
      'No additional licence conditions and 1 contingency row tied to no risk, with no risk and no action yet',
      { ...none, conditions: [], contingency: [ready!] },
    ],
  ])('%s', (words, change) => {
    expect(releasePlanInWords({ ...rows, ...change }, catalogue)).toBe(words);
  });
});
