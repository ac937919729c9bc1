/** The licence policy of the catalogue beside tables written by hand: no word, question, blank or standing moves unseen. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../shared/proposal/catalogue-parts.ts';
import { catalogue, judged, planFor, planned, soundPlan } from './licence-cases.ts';
import { blanksOfPolicy, conditionQuestions, otherProvisions, recallQuestions } from './questions-of-policy.ts';
import { additionalWords, standardWords } from './words-of-policy.ts';

/** The first piece begins the words; the others stand in them, in this order. */
function holds(words: string, [first = '', ...others]: string[]): boolean {
  const said = words.replaceAll(/\{[a-z0-9-]+\}/g, '…');
  let at = first.length;
  return (
    said.startsWith(first) &&
    others.every((piece) => {
      const found = said.indexOf(piece, at);
      at = found + piece.length;
      return found !== -1;
    })
  );
}

function expectQuestion(question: Condition | undefined, row: string): void {
  const [head = '', ...words] = row.split(' / ');
  const [id, lawful, otherwise, confidence] = head.split(' ');
  expect(question).toMatchObject({ id, lawful, otherwise, confidence });
  for (const piece of words) expect(question?.question).toContain(piece);
}

describe('each condition', () => {
  it.each([...standardWords, ...additionalWords])('%s', (row) => {
    const entry = catalogue.conditions.find(({ code }) => code === row.slice(0, 8));
    expect(holds(entry?.inWords ?? '', row.slice(9).split(' / ')), entry?.inWords).toBe(true);
  });

  it('stands in the tables, or is bespoke', () => {
    const codes = [...standardWords, ...additionalWords].map((row) => row.slice(0, 8));
    expect(catalogue.conditions.map(({ code }) => code)).toEqual([...codes, undefined]);
  });

  it.each(catalogue.conditions)('$id has its provision and confidence', ({ id, kind, force }) => {
    const usual = `high Licence conditions policy, version 4.0: ${kind} conditions`;
    expect(`${force.confidence} ${force.provision}`).toBe(otherProvisions[id] ?? usual);
  });

  it.each(catalogue.conditions)('$id has its blanks', ({ id, blanks }) => {
    const found = blanks.map((one) => `${one.id}${one.mayIdentify ? '*' : ''}${one.required ? '' : '?'} ${one.kind}`);
    expect(found.join(', ')).toBe(blanksOfPolicy[id] ?? '');
  });

  it.each(catalogue.conditions)('$id has its questions and no other', ({ id, questions }) => {
    const rows = conditionQuestions[id] ?? [];
    expect(questions).toHaveLength(rows.length);
    for (const [at, row] of rows.entries()) expectQuestion(questions[at], row);
  });

  it('that bounds its day does so by 30 days and 12 months, as a warning', () => {
    const bounded = catalogue.conditions.flatMap(({ id, blanks }) =>
      blanks.flatMap(({ afterRelease }) => (afterRelease === undefined ? [] : [{ id, ...afterRelease }])),
    );
    const bound = { leastDays: 30, mostMonths: 12, effect: 'warning', confidence: 'medium' };
    expect(bounded).toMatchObject([
      { id: 'alcohol-ban', ...bound },
      { id: 'alcohol-limit', ...bound },
    ]);
  });
});

describe('what stops a plan', () => {
  it.each([
    ['polygraph', 'relevant-offence'],
    ['police-search', 'terrorist-offender'],
  ])('is %s for another than the law names', (id, question) => {
    const one = { ...planned(id), answers: { [question]: 'no' as const } };
    expect(judged(soundPlan(one))).toMatchObject([{ key: `condition-1/${question}/condition`, effect: 'unlawful' }]);
    expect(judged(soundPlan({ ...one, answers: {} }))).toMatchObject([
      { key: `condition-1/${question}/answered`, effect: 'missing' },
    ]);
  });

  it('is a condition for a risk that the plan does nothing else about, as a warning', () => {
    const plan = soundPlan('curfew');
    const actions = plan.actions.map(({ risk: _, ...one }) => one);
    expect(judged({ ...plan, actions })).toMatchObject([
      {
        key: 'condition-1/risk/match',
        effect: 'warning',
        says: 'Curfew: no action of the risk management plan answers the same risk: conditions and plan should match.',
        provision: 'Parole assessment form: additional conditions',
      },
    ]);
  });
});

describe('each recall', () => {
  it.each(catalogue.recalls)('$id has its questions and no other', ({ id, questions }) => {
    const rows = recallQuestions[id] ?? [];
    expect(questions).toHaveLength(rows.length);
    for (const [at, row] of rows.entries()) expectQuestion(questions[at], row);
  });

  it('goes past an exclusion only with a reason', () => {
    const answers = Object.fromEntries(recallQuestions['fixed-56']!.map((row) => [row.split(' ')[0]!, 'yes' as const]));
    const plan = { ...planFor('standard'), recall: 'fixed-56', recallAnswers: answers };
    expect(judged(plan).filter(({ effect }) => effect === 'unlawful')).toHaveLength(8);
  });
});
