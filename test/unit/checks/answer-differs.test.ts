/** An answer that the case record contradicts is found, by what the template says the record means and by nothing else. */
import { describe, expect, it } from 'vitest';
import { answerDiffersCheck } from '../../../shared/checks/answer-differs.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { canBeSetAside } from '../../../shared/checks/finding.ts';
import { fillTemplate } from '../../../shared/template/fill.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';
import { madeUpExtract, robertHargreaves, storyDay, storyMoment } from '../demo/made-up-cases.ts';
import { sampleInput } from './sample-report.ts';

const { templates } = loadTemplates(new URL('../../../templates/', import.meta.url).pathname);
const parole = templates.find(({ template }) => template.id === 'parom1')!.template;

/** A new parole report on Robert Hargreaves: life sentence, MAPPA category 2, SARA completed, no OSP. */
function paroleInput(answers: Record<string, string>, record: CaseRecord = robertHargreaves()): CheckInput {
  const options = { at: storyMoment, today: storyDay, sha256: 'a'.repeat(64), language: 'en' } as const;
  const filled = fillTemplate(parole, robertHargreaves(), options);
  const document = { ...filled, answers: { ...filled.answers, ...answers } };
  return sampleInput({ template: parole, document, record, today: storyDay });
}

function withNothingWithheld(record: CaseRecord): CaseRecord {
  const { securityConcerns: _concerns, ...custody } = record.custody!;
  const victims = record.victims.map(({ requestedConditions: _requests, ...victim }) => victim);
  return { ...record, custody, victims };
}

const found = (answers: Record<string, string>, record?: CaseRecord) =>
  answerDiffersCheck.run(paroleInput(answers, record));

describe('an answer', () => {
  it('that the record decided itself is never contradicted by it', () => {
    for (const { template } of templates) {
      for (const { record } of madeUpExtract().cases) {
        const options = { at: storyMoment, today: storyDay, sha256: 'a'.repeat(64), language: 'en' } as const;
        const document = fillTemplate(template, record, options);
        expect(answerDiffersCheck.run(sampleInput({ template, document, record, today: storyDay }))).toEqual([]);
      }
    }
  });

  it('against the record names both, leads to the question, and can be set aside', () => {
    const [finding, ...others] = found({ 'mappa-eligible': 'no' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      weight: 'warning',
      place: { field: 'mappa-eligible' },
      message:
        '“Is the person eligible for MAPPA?” is answered “No”; the case record says “Category 2, level 2 (screened on 14 July 2026)” (NDelius, 14 July 2026).',
    });
    expect(canBeSetAside(finding!)).toBe(true);
  });

  /** Each on Robert Hargreaves: three requests of two victims, and concerns of the security department. */
  it.each([
    ['parom1', 'victim-asks', 'Conditions asked for by a victim: 3” (Victim liaison, 5 November 2026)'],
    ['recall-review', 'victim-asks', 'Conditions asked for by a victim: 3” (Victim liaison, 5 November 2026)'],
    ['parom1-pom', 'withheld-any', 'Security concerns: 2” (Prison, 16 October 2026)'],
  ])('that hides what %s would withhold is found, without a word of it: %s', (kind, field, wanted) => {
    const { template } = templates.find((one) => one.template.id === kind)!;
    const options = { at: storyMoment, today: storyDay, sha256: 'a'.repeat(64), language: 'en' } as const;
    const record = robertHargreaves();
    const filled = fillTemplate(template, record, options);
    expect(filled.answers[field]).toBe('yes');
    const answering = (answer: string, of: CaseRecord) => {
      const document = { ...filled, answers: { ...filled.answers, [field]: answer } };
      const input = sampleInput({ template, document, record: of, today: storyDay });
      return answerDiffersCheck.run(input).filter(({ place }) => place.field === field);
    };
    const [finding, ...others] = answering('no', record);
    expect(others).toEqual([]);
    expect(finding?.message).toContain(`is answered “No”; the case record says “${wanted}.`);
    expect(finding?.why).toMatch(/^What is recorded may be left out of the withheld annex\./);
    expect(canBeSetAside(finding!)).toBe(true);
    expect(answering('yes', record)).toEqual([]);
    const bare = withNothingWithheld(record);
    expect([...answering('no', bare), ...answering('yes', bare)]).toEqual([]);
    expect(fillTemplate(template, bare, options).answers[field]).toBeUndefined();
  });

  it.each([
    ['indeterminate', 'no'],
    ['sara-done', 'not-applicable'],
    ['rosh-at-sentence-done', 'no'],
  ])('to “%s” is found where it is “%s”', (field, answer) => {
    expect(found({ [field]: answer }).map(({ place }) => place.field)).toEqual([field]);
  });

  it('to a question about which the record says nothing is left to the author', () => {
    expect(found({ 'osp-dc-done': 'yes', 'osp-iic-done': 'no' })).toEqual([]);
    const { mappa: _none, ...unscreened } = robertHargreaves();
    expect(found({ 'mappa-eligible': 'no' }, unscreened)).toEqual([]);
  });

  it('of a kind that the template gives no meaning is left to the author', () => {
    const { sentence, ...record } = robertHargreaves();
    const recalled = { ...record, sentence: { ...sentence!, kind: 'recall' as const } };
    expect(found({ indeterminate: 'no' }, recalled)).toEqual([]);
    expect(found({ indeterminate: 'yes' }, recalled)).toEqual([]);
  });

  it('that is not given, or not offered, is a matter for another check', () => {
    expect(found({ 'mappa-eligible': 'perhaps' })).toEqual([]);
  });

  it('that was set aside is told again once the record says something else', () => {
    const { mappa, ...record } = robertHargreaves();
    const [before] = found({ 'mappa-eligible': 'no' });
    const [after] = found({ 'mappa-eligible': 'no' }, { ...record, mappa: { ...mappa!, level: '3' } });
    expect(after?.key).not.toBe(before?.key);
  });
});
