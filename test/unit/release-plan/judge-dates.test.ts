/** Days of release and recall beside those of the case record: the day before each edge, on it and after it. */
import { describe, expect, it } from 'vitest';
import type { ReleaseFacts } from '../../../shared/release-plan/release-facts.ts';
import type { ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { facts, judged, planFor, soundPlan } from './licence-cases.ts';

/** What is said of a release on this day, without the rest of the key. */
function ofRelease(day: string, plan: ReleasePlan = soundPlan(), known: Partial<ReleaseFacts> = {}): string[] {
  const found = judged({ ...plan, releaseOn: day }, { ...facts, ...known });
  return found
    .filter(({ field }) => field === 'dates')
    .map(({ key, effect }) => `${key.replace('licence/dates/', '')} ${effect}`);
}

describe('a day of release', () => {
  it('does not lie before the report', () => {
    expect(ofRelease('2020-05-01')).toEqual(['report-release missing']);
    expect(ofRelease('2026-11-19')).toEqual(['report-release missing']);
    expect(ofRelease('2026-11-20')).toEqual([]);
  });

  it('is asked about from three years ahead, and stops the plan where no life reaches it', () => {
    expect(ofRelease('2029-11-20')).toEqual([]);
    expect(ofRelease('2029-11-21')).toEqual(['far warning']);
    expect(ofRelease('2100-12-31')).toEqual(['far warning']);
    expect(ofRelease('2101-01-01')).toEqual(['age missing']);
    expect(ofRelease('2999-01-01')).toEqual(['age missing']);
    const [found] = judged({ ...soundPlan(), releaseOn: '2999-01-01' });
    expect(found?.says).toBe('The release cannot be right: on 1 January 2999 the person would be 1009 years old.');
  });

  it.each(['life', 'ipp', 'dpp'])('of %s does not lie before the end of the tariff', (sentence) => {
    const known = { tariffExpiry: '2027-02-01', paroleEligibility: '2027-09-09' };
    expect(ofRelease('2027-01-31', planFor(sentence), known)).toEqual([`earliest-${sentence} unlawful`]);
    expect(ofRelease('2027-02-01', planFor(sentence), known)).toEqual([]);
    expect(ofRelease('2027-02-02', planFor(sentence), known)).toEqual([]);
  });

  it.each(['eds', 'sopc', 'epp', 'dcr', 'tora'])('of %s does not lie before parole eligibility', (sentence) => {
    const known = { tariffExpiry: '2027-09-09', paroleEligibility: '2027-02-01' };
    expect(ofRelease('2027-01-31', planFor(sentence), known)).toEqual([`earliest-${sentence} unlawful`]);
    expect(ofRelease('2027-02-01', planFor(sentence), known)).toEqual([]);
  });

  it('names the provision, and the doubt where the rule is not sure', () => {
    const known = { ...facts, tariffExpiry: '2027-03-01', paroleEligibility: '2027-03-01' };
    const of = (sentence: string) => judged(planFor(sentence), known).find(({ key }) => key.includes('/earliest-'));
    expect(of('life')).toMatchObject({
      says: 'The Board may not direct release before the minimum term has ended. In the case record that is 1 March 2027.',
      provision: 'Crime (Sentences) Act 1997, section 28',
      figures: [20270201, 20270301],
    });
    expect(of('life')?.uncertain).toBeUndefined();
    expect(of('eds')).toMatchObject({ provision: 'Criminal Justice Act 2003, section 246A' });
    expect(of('eds')?.uncertain).toMatch(/older extended sentences/);
  });

  it('does not lie after the end of the sentence', () => {
    const known = { sentenceExpiry: '2028-02-01' };
    expect(ofRelease('2028-02-01', planFor('eds'), known)).toEqual([]);
    expect(ofRelease('2028-02-02', planFor('eds'), known)).toEqual(['release-expiry missing']);
  });

  it('is asked about on either side of automatic release, where it is not the Board that decides', () => {
    const known = { conditionalRelease: '2027-02-01' };
    const standard = { ...soundPlan(), sentence: 'standard' };
    expect(ofRelease('2027-01-31', standard, known)).toEqual(['automatic-standard warning']);
    expect(ofRelease('2027-02-01', standard, known)).toEqual([]);
    expect(ofRelease('2027-02-02', standard, known)).toEqual(['automatic-standard warning']);
    expect(ofRelease('2027-01-31', planFor('eds'), known)).toEqual([]);
    expect(ofRelease('2027-02-02', planFor('eds'), known)).toEqual(['automatic-eds warning']);
    expect(ofRelease('2027-02-02', planFor('standard'), known)).toEqual([]);
  });

  it('is asked about before a hearing to come, where the Board decides', () => {
    const known = { panelOn: '2027-01-27' };
    expect(ofRelease('2027-01-26', soundPlan(), known)).toEqual(['hearing warning']);
    expect(ofRelease('2027-01-27', soundPlan(), known)).toEqual([]);
    expect(ofRelease('2027-01-26', { ...soundPlan(), sentence: 'standard' }, known)).toEqual([]);
    expect(ofRelease('2026-11-20', soundPlan(), { panelOn: '2026-11-19' })).toEqual([]);
  });

  it('does not lie before the sentence, where the record holds that', () => {
    expect(ofRelease('2026-12-01', soundPlan(), { sentencedOn: '2026-12-02' })).toEqual(['sentence-release missing']);
  });
});

describe('a day of recall', () => {
  const ofRecall = (day: string, known: Partial<ReleaseFacts>, recall: string | undefined = 'indeterminate') =>
    judged({ ...soundPlan(), recall, recalledOn: day }, { ...facts, ...known })
      .filter(({ field }) => field === 'recalled-on')
      .map(({ key, effect }) => `${key.replace('licence/recalled-on/', '')} ${effect}`);

  it('is asked about before the sentence or the licence of the record', () => {
    expect(ofRecall('2020-05-01', { sentencedOn: '2020-05-02' })).toEqual(['beginning warning']);
    expect(ofRecall('2020-05-02', { sentencedOn: '2020-05-02' })).toEqual([]);
    expect(ofRecall('2020-05-01', { licenceFrom: '2020-05-02' })).toEqual(['beginning warning']);
  });

  it('decides nothing while the plan is for a first release', () => {
    const plan = { ...soundPlan(), recalledOn: '1066-10-14' };
    expect(judged(plan)).toEqual([]);
  });
});
