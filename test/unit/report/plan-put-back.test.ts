/** What undo says it has done to a plan, and where in the form it goes. */
import { describe, expect, it } from 'vitest';
import { planPutBack } from '../../../renderer/screens/report/plan-put-back.ts';
import type { PlanRules } from '../../../shared/document/plan-rules.ts';
import { newOrder, newRequirement } from '../../../shared/proposal/availability.ts';
import { withoutRequirement as left } from '../../../shared/proposal/change-proposal.ts';
import type { Proposal } from '../../../shared/proposal/proposal.ts';
import { begunReleasePlan } from '../../../shared/release-plan/begin-plan.ts';
import { withoutRow, withRow } from '../../../shared/release-plan/change-plan.ts';
import type { ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import type { PlanBlock } from '../../../shared/template/template.ts';
import { catalogue as requirements, today, lawfulProposal } from '../proposal/catalogue-cases.ts';
import { catalogue as licence, facts as releaseFacts, soundPlan } from '../release-plan/licence-cases.ts';

const block = (kind: PlanBlock['kind']) => ({ type: 'plan', id: 'plan', kind, label: 'The plan' }) as PlanBlock;

function without(proposal: Proposal, requirement: string): Proposal {
  return { ...proposal, ...left(proposal, requirement) };
}

function ofProposal(before: Proposal | null, now: Proposal | null) {
  const rules: PlanRules = { kind: 'proposal', requirements, facts: today };
  const held = (content: Proposal | null) => content && { kind: 'proposal' as const, content };
  return planPutBack(block('proposal'), held(before), held(now), rules);
}

function ofRelease(before: ReleasePlan | null, now: ReleasePlan | null) {
  const rules: PlanRules = { kind: 'release-plan', licence, facts: releaseFacts, without: [] };
  const held = (content: ReleasePlan | null) => content && { kind: 'release-plan' as const, content };
  return planPutBack(block('release-plan'), held(before), held(now), rules);
}

describe('in a proposal', () => {
  const whole = lawfulProposal('community-order', ['unpaid-work', 'curfew']);

  it('a requirement that is back is named and gone to, though its reasons came back with it', () => {
    const told = { ...whole, reasons: { 'curfew/hours/most-1@20': 'a reason of mine' } };
    expect(ofProposal(without(told, 'curfew'), told)).toEqual({
      words: 'Put back in “The plan”: Curfew.',
      place: { block: 'plan', row: 'curfew', ids: ['plan-curfew-head', 'field-plan'] },
    });
  });

  it('one that is gone is named, and its neighbour is gone to, or the list where it was the last', () => {
    const gone = ofProposal(whole, without(whole, 'curfew'));
    expect(gone?.words).toBe('Taken back from “The plan”: Curfew.');
    expect(gone?.place.row).toBeUndefined();
    expect(gone?.place.ids[0]).toBe('plan-unpaid-work-head');
    const last = { ...whole, requirements: [newRequirement('curfew')] };
    expect(ofProposal(last, without(last, 'curfew'))?.place.ids[0]).toBe('plan-disposal-add');
  });

  it.each([
    [{ disposal: 'fine' }, 'plan-disposal-sentence'],
    [{ figures: { ...whole.figures, months: 7 } }, 'plan-disposal-months'],
    [{ answers: { ...whole.answers, serious: 'no' as const } }, 'plan-disposal-serious'],
    [{ reasons: { 'curfew/hours/most-1@20': 'because' } }, 'plan-past-curfew/hours/most-1'],
  ])('a change of %o goes to its field', (changes, id) => {
    const found = ofProposal(whole, { ...whole, ...changes });
    expect(found?.words).toBe('Put back as it was: The plan.');
    expect(found?.place.ids[0]).toBe(id);
  });

  it.each([
    [{ reason: 'Other words' }, 'plan-curfew-reason'],
    [{ firstAppointment: '2026-12-30' }, 'plan-curfew-first-appointment'],
    [{ need: 'thinking' as const }, 'plan-curfew-need'],
    [{ willingness: { isWilling: 'yes' as const, saidTo: 'me' } }, 'plan-curfew-willingness'],
  ])('a change of %o in a requirement opens its card', (changes, id) => {
    const changed = whole.requirements.map((one) => (one.requirement === 'curfew' ? { ...one, ...changes } : one));
    const found = ofProposal(whole, { ...whole, requirements: changed });
    expect(found?.words).toBe('Put back as it was: The plan, Curfew.');
    expect(found?.place.row).toBe('curfew');
    expect(found?.place.ids).toContain(id);
    expect(found?.place.ids.indexOf(id)).toBeLessThan(found?.place.ids.indexOf('plan-curfew-head') ?? -1);
  });

  it('an alternative is one, too', () => {
    const found = ofProposal(whole, { ...whole, alternatives: [{ option: 'fine', why: '' }] });
    expect(found?.place.ids).toContain('plan-disposal-alternatives-fine');
  });

  it('an order beside the sentence is named and gone to like a requirement', () => {
    const order = { ...newOrder('restraining'), terms: 'Two years.' };
    const beside = { ...whole, orders: [order] };
    expect(ofProposal(whole, beside)).toEqual({
      words: 'Put back in “The plan”: Restraining order.',
      place: {
        block: 'plan',
        row: 'restraining',
        ids: ['plan-restraining-head', 'field-plan'],
      },
    });
    expect(ofProposal(beside, { ...beside, orders: [] })?.place.ids[0]).toBe('plan-disposal-add-order');
    const found = ofProposal(beside, { ...beside, orders: [{ ...order, terms: 'Three years.' }] });
    expect(found?.place.ids[0]).toBe('plan-restraining-terms');
  });

  it('nothing is said of what the form would show alike', () => {
    expect(ofProposal(whole, { ...whole, purposes: [...whole.purposes] })).toBeUndefined();
  });
});

describe('in a release plan', () => {
  const whole = soundPlan('curfew', 'polygraph');

  it('a risk is found before the ties that went with it', () => {
    const found = ofRelease(withoutRow(whole, 'risks', 'risk-1'), whole);
    expect(found?.words).toMatch(/^Put back in “The plan”: R1 /);
    expect(found?.place).toMatchObject({ row: 'risk-1', ids: ['plan-risk-1-head', 'field-plan'] });
  });

  it('a condition is called as its card is', () => {
    const found = ofRelease(whole, withoutRow(whole, 'conditions', 'condition-2'));
    expect(found?.words).toMatch(/^Taken back from “The plan”: L2 .*[Pp]olygraph/);
    expect(found?.place.ids[0]).toBe('plan-condition-1-head');
  });

  it('a row without words is a row', () => {
    const { plan } = withRow(whole, 'timetable', { what: '', when: '', who: '' });
    expect(ofRelease(plan, whole)?.words).toBe('Taken back from “The plan”: a row.');
  });

  it.each([
    [{ releaseOn: '2027-05-05' }, 'plan-licence-dates'],
    [{ tests: { ...whole.tests, parole: 'Drink is tested for.' } }, 'plan-test-parole'],
    [{ matters: { insight: 'Some.' } }, 'plan-matter-insight'],
    [{ opinion: { view: 'none' as const, grounds: '' } }, 'plan-opinion-view'],
  ])('a change of %o goes to its field', (changes, id) => {
    expect(ofRelease(whole, { ...whole, ...changes })?.place.ids[0]).toBe(id);
  });

  it('the first change of a plan stands out from what the record began it with', () => {
    const begun = begunReleasePlan(licence, releaseFacts);
    const first = withRow(begun, 'risks', { says: 'Drinking' }).plan;
    expect(ofRelease(null, first)?.words).toBe('Put back in “The plan”: R1 Drinking.');
    expect(ofRelease(first, null)?.words).toBe('Taken back from “The plan”: R1 Drinking.');
    expect(ofRelease(null, begun)).toBeUndefined();
  });
});
