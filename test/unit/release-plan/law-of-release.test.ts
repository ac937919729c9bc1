/** Recalls, release tests and lengths of licence: each date, each sentence, each exclusion. */
import { describe, expect, it } from 'vitest';
import { canGoPast, isSettled, keyOf } from '../../../shared/proposal/settle.ts';
import { lengthsFor, standardConditions, testsFor } from '../../../shared/release-plan/law-for-plan.ts';
import type { ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { shifted } from '../proposal/catalogue-cases.ts';
import { catalogue, facts, judged, keys, planFor, soundPlan } from './licence-cases.ts';
import { dated, sentencesOf } from './law-of-licences.ts';

const sentences = catalogue.sentences.map(({ id }) => id);
const later = { ...facts, today: '2030-01-01' };

function recalled(recall: string, sentence: string, recalledOn = '2026-06-01'): ReleasePlan {
  const { questions = [] } = catalogue.recalls.find(({ id }) => id === recall) ?? {};
  const recallAnswers = Object.fromEntries(questions.map(({ id, lawful }) => [id, lawful]));
  return { ...soundPlan(), sentence, recall, recalledOn, recallAnswers, releaseOn: '2029-01-01' };
}

describe('each recall', () => {
  it.each(dated.filter(({ list }) => list === 'recalls'))('$id, from $from to $to', ({ id, from, to }) => {
    for (const day of [from, to].flatMap((date) => (date ? [-1, 0, 1].map((by) => shifted(date, by)) : []))) {
      const isHeld = (from ?? day) <= day && day <= (to ?? day);
      expect(keys(recalled(id, 'standard', day), later).includes(`licence/whole/force-${id}`), day).toBe(!isHeld);
    }
    const { recalledOn, ...undated } = recalled(id, 'standard');
    expect(recalledOn).toBeDefined();
    expect(judged(undated, later)).toContainEqual(
      expect.objectContaining({ key: `licence/whole/force-${id}`, effect: 'missing' }),
    );
  });

  it.each(catalogue.recalls)('$name goes with the sentences of the law', ({ id, reRelease }) => {
    for (const sentence of sentences) {
      const found = keys(recalled(id, sentence), later);
      const mayGo = (sentencesOf[`recalls/${id}`] ?? '').split(' ').includes(sentence);
      expect(found.includes(`licence/recall/sentence-${id}-${sentence}`), sentence).toBe(!mayGo);
      expect(found.includes(`licence/recall/automatic-${id}`)).toBe(reRelease === 'automatic');
    }
  });

  it('for 56 days asks each exclusion', () => {
    const { questions = [] } = catalogue.recalls.find(({ id }) => id === 'fixed-56') ?? {};
    expect(questions).toHaveLength(8);
    for (const { id } of questions) {
      const plan = recalled('fixed-56', 'standard');
      const found = judged({ ...plan, recallAnswers: { ...plan.recallAnswers, [id]: 'yes' } }, later);
      expect(found).toContainEqual(
        expect.objectContaining({ key: `licence/${id}/condition-fixed-56`, effect: 'unlawful' }),
      );
    }
  });

  it('needs a reason of its own for what is said of each', () => {
    const early = (id: string) => recalled(id, 'standard', '2026-10-10');
    const against = (id: string) => judged(early(id), later).filter((one) => canGoPast(one));
    const said = Object.fromEntries(against('fixed-14').map((ruling) => [keyOf(ruling), 'The court order was seen.']));
    for (const rule of ['whole/force', 'recall/automatic'])
      expect(Object.keys(said).some((key) => key.startsWith(`licence/${rule}-fixed-14`))).toBe(true);
    const ofOther = against('fixed-28').filter(({ key }) => key.includes('fixed-28'));
    expect(ofOther.length).toBeGreaterThanOrEqual(2);
    expect(ofOther.filter((ruling) => isSettled(ruling, { reasons: said }))).toEqual([]);
  });

  it('that nobody knows is named', () => {
    expect(keys(recalled('exile', 'standard'), later)).toContain('licence/recall/known');
  });
});

describe('a plan for release without the Board', () => {
  it('says so for a standard sentence, and only before a recall', () => {
    expect(keys({ ...soundPlan(), sentence: 'standard' })).toEqual(['licence/sentence/automatic-standard']);
    expect(keys(planFor('standard'))).toEqual([]);
    for (const sentence of sentences.filter((id) => id !== 'standard')) expect(keys(planFor(sentence))).toEqual([]);
  });
});

describe('the release test', () => {
  it.each(sentences)('%s: each test that is put must be spoken to, and only the one for release', (sentence) => {
    for (const plan of [planFor(sentence), recalled('standard', sentence)]) {
      const { inForce } = testsFor(plan, catalogue, facts);
      const wanted = inForce.filter(({ purpose }) => purpose === 'release').map(({ id }) => `test/${id}/given`);
      const found = keys({ ...plan, tests: {} }, facts).filter((key) => key.startsWith('test/'));
      expect(found).toEqual(wanted);
    }
  });

  it('differs on first release and after a recall of an extended sentence', () => {
    const names = (plan: ReleasePlan) => testsFor(plan, catalogue, facts).inForce.map(({ id }) => id);
    expect(names(planFor('eds'))).toEqual(['extended']);
    expect(names(recalled('standard', 'eds'))).toEqual(['recalled']);
    expect(names({ ...soundPlan(), sentence: 'ipp' })).toEqual(['indeterminate', 'open', 'licence-end']);
  });

  it('of 2024 is shown beside it as not found in force', () => {
    const { inForce, notInForce } = testsFor(soundPlan(), catalogue, facts);
    expect(inForce.map(({ id }) => id)).not.toContain('codified-life');
    expect(notInForce.map(({ id }) => id)).toEqual(['codified-life']);
    expect(notInForce[0]?.matters).toHaveLength(6);
  });

  it.each([
    ['2024-10-31', false],
    ['2024-11-01', true],
    ['2024-11-02', true],
  ])('for the end of a licence is put for a release on %s: %s', (releaseOn, isPut) => {
    const { inForce } = testsFor({ ...soundPlan(), sentence: 'dpp', releaseOn }, catalogue, facts);
    expect(inForce.some(({ id }) => id === 'licence-end')).toBe(isPut);
  });
});

describe('the length of a licence', () => {
  it.each(dated.filter(({ list }) => list === 'lengths'))('$id, from $from to $to', ({ id, from, to }) => {
    const sentence = catalogue.lengths.find((one) => one.id === id)?.sentences[0] ?? '';
    for (const day of [from, to].flatMap((date) => (date ? [-1, 0, 1].map((by) => shifted(date, by)) : []))) {
      const found = lengthsFor({ ...soundPlan(), sentence, releaseOn: day }, catalogue, facts).map((one) => one.id);
      expect(found.includes(id), day).toBe((from ?? day) <= day && day <= (to ?? day));
    }
  });

  it.each(sentences)('is known, or said not to be, for %s today', (sentence) => {
    expect(lengthsFor({ ...soundPlan(), sentence }, catalogue, facts)).toHaveLength(1);
  });
});

describe('the standard conditions', () => {
  it('are nine; testing for drugs is not found in force', () => {
    const found = standardConditions(soundPlan(), catalogue, facts).map(({ id }) => id);
    expect(found).toHaveLength(9);
    expect(found).not.toContain('drug-testing');
  });
});
