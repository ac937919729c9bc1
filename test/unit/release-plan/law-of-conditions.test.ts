/** Each date a day before, on and after; each age edge; each sentence; each clash both ways round; each question. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shifted } from '../proposal/catalogue-cases.ts';
import { catalogue, entryOf, facts, judged, keys, offered, planFor, planned, soundPlan } from './licence-cases.ts';
import { clashing, dated, sentencesOf } from './law-of-licences.ts';

const allSentences = catalogue.sentences.map(({ id }) => id);
const datedConditions = dated.filter(({ list, id }) => list === 'conditions' && entryOf(id).kind !== 'standard');
const daysOf = (...days: (string | undefined)[]) =>
  days.flatMap((day) => (day === undefined ? [] : [-1, 0, 1].map((by) => shifted(day, by))));

describe('each condition alone in a sound plan', () => {
  it.each(offered)('$name has nothing wrong but what is not in force', (entry) => {
    const row = dated.find(({ id, list }) => list === 'conditions' && id === entry.id);
    const sentence = entry.sentences.includes('life') ? 'life' : 'standard';
    const isPast = row?.to !== undefined;
    const plan = {
      ...planFor(sentence, entry.id),
      ...(isPast && { releaseOn: '2026-04-01', recalledOn: '2026-03-01' }),
    };
    const found = keys(plan, isPast ? { ...facts, today: '2026-04-01' } : facts);
    expect(found).toEqual(row?.isCommenced === false ? ['condition-1/whole/force'] : []);
  });
});

describe('each dated condition', () => {
  it.each(datedConditions)('$id, from $from to $to', ({ id, from, to, isCommenced, confidence }) => {
    const sentence = entryOf(id).sentences.includes('life') ? 'life' : 'standard';
    for (const day of [...daysOf(from, to), '2027-02-01']) {
      const plan = { ...planFor(sentence, id), releaseOn: day, recalledOn: '2021-01-01' };
      const found = judged(plan).filter(({ key }) => key === 'condition-1/whole/force');
      const isHeld = isCommenced !== false && (from ?? day) <= day && day <= (to ?? day);
      expect(
        found.map(({ effect }) => effect),
        day,
      ).toEqual(isHeld ? [] : ['unlawful']);
      for (const one of found) expect(one.uncertain === undefined).toBe(confidence === 'high');
    }
  });

  it('is judged on the day of the report where no release is planned', () => {
    const { releaseOn, ...plan } = soundPlan('alcohol-ban');
    expect(releaseOn).toBeDefined();
    expect(keys(plan)).toEqual([]);
    expect(keys(plan, { ...facts, today: '2021-11-16' })).toEqual(['condition-1/whole/force']);
  });
});

describe('a condition for some sentences only', () => {
  const limited = Object.entries(sentencesOf).filter(([name]) => name.startsWith('conditions/'));
  it.each(limited)('%s', (name, sentences) => {
    const id = name.replace('conditions/', '');
    for (const sentence of allSentences) {
      const found = judged(planFor(sentence, id)).filter(({ key }) => key === `condition-1/whole/sentence-${sentence}`);
      expect(
        found.map(({ effect }) => effect),
        sentence,
      ).toEqual(sentences.split(' ').includes(sentence) ? [] : ['unlawful']);
    }
  });

  it('is no other: the rest goes with every sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...offered), fc.constantFrom(...allSentences), ({ id }, sentence) => {
        const isLimited = `conditions/${id}` in sentencesOf;
        const found = keys(planFor(sentence, id)).includes(`condition-1/whole/sentence-${sentence}`);
        expect(found && !isLimited).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a polygraph condition', () => {
  it.each([
    ['2009-02-02', true],
    ['2009-02-01', false],
    ['2009-01-31', false],
  ])('born on %s, released on 1 February 2027: refused %s', (dateOfBirth, isRefused) => {
    const found = judged(soundPlan('polygraph'), { ...facts, dateOfBirth });
    expect(found.map(({ key, effect }) => [key, effect])).toEqual(
      isRefused ? [['condition-1/whole/age', 'unlawful']] : [],
    );
    for (const one of found) {
      expect(one.says).toBe('Polygraph is for people aged 18 or over on release.');
      expect(one.provision).toBe('Offender Management Act 2007, section 28(2)(b)');
    }
  });

  it('is the only condition with an age', () => {
    expect(catalogue.conditions.filter(({ age }) => age).map(({ id }) => id)).toEqual(['polygraph']);
  });
});

describe('each question', () => {
  const questions = offered.flatMap(({ id, questions: asked }) => asked.map((question) => ({ id, question })));
  it.each(questions)('$id: $question.question', ({ id, question }) => {
    const rulings = (answer: 'yes' | 'no' | 'not known' | undefined) => {
      const one = planned(id);
      const others = Object.entries(one.answers).filter(([key]) => key !== question.id);
      const answers = Object.fromEntries(answer === undefined ? others : [...others, [question.id, answer]]);
      return judged(soundPlan({ ...one, answers })).filter(({ key }) => key.startsWith(`condition-1/${question.id}/`));
    };
    const other = question.lawful === 'yes' ? 'no' : 'yes';
    expect(rulings(question.lawful)).toEqual([]);
    expect(rulings(other)).toMatchObject([{ effect: question.otherwise, says: question.says }]);
    for (const answer of ['not known', undefined] as const) {
      expect(rulings(answer)).toMatchObject([{ effect: 'missing', provision: question.provision }]);
    }
  });
});

describe('each clash', () => {
  it.each(clashing)('%s with %s, whichever is named first', (a, b) => {
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      const found = judged(soundPlan(...order)).filter(({ key }) => key.includes('/clash-'));
      expect(found.map(({ key }) => key).toSorted()).toEqual([
        'condition-1/whole/clash-condition-2',
        'condition-2/whole/clash-condition-1',
      ]);
      for (const one of found) expect(one.effect).toBe('warning');
    }
    for (const alone of [a, b]) expect(keys(soundPlan(alone)).join(' ')).not.toContain('/clash-');
  });

  it('is none between any other two', () => {
    const pair = fc.tuple(fc.constantFrom(...offered), fc.constantFrom(...offered));
    fc.assert(
      fc.property(pair, ([{ id: a }, { id: b }]) => {
        const isOne = clashing.some((between) => a !== b && between.includes(a) && between.includes(b));
        expect(keys(soundPlan(a, b)).some((key) => key.includes('/clash-'))).toBe(isOne);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a condition that stands twice', () => {
  it('is named, unless several may stand', () => {
    for (const { id, mayRepeat } of offered) {
      expect(keys(soundPlan(id, id)).includes('condition-2/whole/once'), id).toBe(!mayRepeat);
    }
  });
});
