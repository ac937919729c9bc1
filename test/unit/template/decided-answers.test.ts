/** What a new report need not ask, because the record holds it: checks of suitability, excuses, abuse and open enquiries. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeUpAuthor } from '../../../electron/demo/made-up-author.ts';
import { answerDiffersCheck } from '../../../shared/checks/answer-differs.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { Verification } from '../../../shared/model/verification.ts';
import { fillTemplate } from '../../../shared/template/fill.ts';
import { decidedAnswers } from '../../../shared/template/fill-answers.ts';
import { template as templateSchema, type Template } from '../../../shared/template/template.ts';
import { madeUpCase, minimalRecord, storyDay, storyMoment } from '../demo/made-up-cases.ts';

const read = (id: string): Template =>
  templateSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../templates/${id}.2026.1.json`, import.meta.url), 'utf8')),
  );
const verification = read('verification');
const rohanReddyNash = () => madeUpCase('L520873').record;
const source = { system: 'NDelius' as const, date: '2026-11-16' };

function begun(id: string, record: CaseRecord) {
  return decidedAnswers(read(id), record, storyDay);
}

/** The made-up case with another standing of the check on this subject. */
function withCheck(subject: Verification['subject'], change: Partial<Verification>): CaseRecord {
  const record = rohanReddyNash();
  const verifications = record.verifications!.map((one) => (one.subject === subject ? { ...one, ...change } : one));
  return { ...record, verifications };
}

describe('a verification report begins', () => {
  it('with everything that the checks of the case have settled', () => {
    expect(decidedAnswers(verification, rohanReddyNash(), storyDay)).toEqual({
      'asked-about': ['unpaid-work', 'curfew'],
      'abuse-check': 'pending',
      'children-check': 'none',
      dependants: 'Helps his grandmother, with whom he lives, after her stroke.',
      employment: 'Fridays and Saturdays by day; he works four nights from Sunday.',
      health: 'Light work, no kneeling or lifting above 10 kg.',
      'work-available': 'pending',
      householder: 'someone-else',
      consent: 'pending',
      'consent-proof': 'not-given',
    });
  });

  it('with nothing where nothing is recorded', () => {
    expect(decidedAnswers(verification, minimalRecord(), storyDay)).toEqual({});
  });

  it.each<[Verification['subject'], Partial<Verification>, Record<string, string | undefined>]>([
    ['consent', { status: 'received', finding: 'suitable' }, { consent: 'yes', 'consent-proof': undefined }],
    ['consent', { status: 'received', finding: 'not suitable' }, { consent: 'no', 'consent-proof': 'not-given' }],
    [
      'consent',
      { status: 'not needed' },
      { consent: undefined, householder: 'person', 'consent-proof': 'not-applicable' },
    ],
    ['placement', { status: 'received', finding: 'suitable' }, { 'work-available': 'yes' }],
    [
      'placement',
      { status: 'received', finding: 'suitable with adjustments' },
      { 'work-available': 'with-adjustments' },
    ],
    ['placement', { status: 'received', finding: 'not suitable' }, { 'work-available': 'no' }],
    ['children', { finding: 'not suitable' }, { 'children-check': 'concerns' }],
    ['children', { finding: undefined }, { 'children-check': undefined }],
    ['health', { status: 'pending' }, { health: undefined }],
  ])('by the check on %s as it stands: %o', (subject, change, expected) => {
    const answers = decidedAnswers(verification, withCheck(subject, change), storyDay);
    for (const [id, answer] of Object.entries(expected)) expect(answers[id], id).toBe(answer);
  });

  it('with no need for a check that nobody has to make', () => {
    const record = rohanReddyNash();
    const enquiries = record.enquiries.map((one) => ({ ...one, status: 'not needed' as const }));
    const bare = { ...record, enquiries, verifications: [] };
    expect(begun('verification', bare)).toMatchObject({ 'children-check': 'not-needed' });
    expect(begun('verification', bare)['abuse-check']).toBeUndefined();
  });
});

it('an answer on consent that the record contradicts is told', () => {
  const record = rohanReddyNash();
  const moment = { at: storyMoment, today: storyDay };
  const document = fillTemplate(verification, record, { ...moment, sha256: 'a'.repeat(64), language: 'en' });
  const answered = { ...document, answers: { ...document.answers, consent: 'yes' } };
  const empty = { factsToday: {}, planRules: {}, guardedPeople: [], otherPeople: [], setAside: {} };
  const input = { ...empty, ...moment, template: verification, document: answered, record, author: madeUpAuthor };
  expect(answerDiffersCheck.run(input).map(({ message }) => message)).toEqual([
    '“Has the householder agreed, knowing what it means?” is answered “Yes”; the case record says “Does the tenant consent: pending since 12 November 2026” (NDelius, 12 November 2026).',
  ]);
});

it('an answer that a template does not offer stays open', () => {
  const narrow = (options: string[], multiple = false): Template => ({
    ...verification,
    sections: [
      {
        ...verification.sections[0]!,
        blocks: verification.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.type === 'choice' && block.id === 'abuse-check'
              ? [{ ...block, multiple, options: options.map((value) => ({ value, label: value })) }]
              : [],
          ),
        ),
      },
    ],
  });
  expect(decidedAnswers(narrow(['pending', 'none']), rohanReddyNash(), storyDay)).toEqual({ 'abuse-check': 'pending' });
  expect(decidedAnswers(narrow(['yes', 'no']), rohanReddyNash(), storyDay)).toEqual({});
  expect(decidedAnswers(narrow(['pending', 'none'], true), rohanReddyNash(), storyDay)).toEqual({});
});

describe('a breach report begins with the reasons that were given', () => {
  const absence = (outcome: 'acceptable absence' | 'unacceptable absence', reasonGiven?: string) => ({
    date: '2026-10-01',
    kind: 'unpaid work',
    outcome,
    reasonGiven,
    source,
  });
  it.each([
    [[absence('unacceptable absence')], 'no-excuse'],
    [[absence('unacceptable absence', 'Overslept')], 'excuse-not-accepted'],
    [[absence('unacceptable absence'), absence('unacceptable absence', 'Overslept')], undefined],
    [[absence('unacceptable absence', 'Overslept'), absence('acceptable absence', 'Ill')], 'mixed'],
    [[absence('acceptable absence', 'Ill')], undefined],
  ])('%o', (appointments, excuse) => {
    const record = { ...minimalRecord(), compliance: { appointments, warnings: [] } };
    expect(begun('breach', record)['excuse']).toBe(excuse);
  });
});

describe('a report for a court begins', () => {
  it('with a limit of its sources while an enquiry is out, and with none of its own accord', () => {
    const record = rohanReddyNash();
    const received = record.enquiries.map((one) => ({ ...one, status: 'received' as const }));
    expect(begun('psr-short', record)).toMatchObject({ 'source-limits': 'yes' });
    expect(begun('psr-short', { ...record, enquiries: received })['source-limits']).toBeUndefined();
  });

  it('with sexual offending where its predictor was made', () => {
    const record = rohanReddyNash();
    const predictors = record.predictors.map((one) => ({ ...one, tool: 'OSP/DC' as const }));
    expect(begun('psr-short', record)['sexual-offending']).toBeUndefined();
    expect(begun('psr-short', { ...record, predictors })['sexual-offending']).toBe('yes');
  });

  it('with a written report where the risk is very high', () => {
    const record = rohanReddyNash();
    const risk = { ...record.risk!, community: { public: 'very high' as const } };
    expect(begun('psr-oral', record)['oral-suitable']).toBeUndefined();
    expect(begun('psr-oral', { ...record, risk })['oral-suitable']).toBe('no');
  });
});
