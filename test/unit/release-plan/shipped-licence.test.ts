/** The shipped licence catalogue: sound, sourced, dated, and the same as the policy written a second time. */
import { describe, expect, it } from 'vitest';
import { sentence } from '../../../shared/model/custody.ts';
import { licenceRules } from '../../../shared/release-plan/licence-rules.ts';
import { catalogue, set } from './licence-cases.ts';
import { additionalCodes, clashing, dated, sentencesOf, standardCodes } from './law-of-licences.ts';

const lists = ['recalls', 'tests', 'lengths', 'conditions'] as const;

describe('the shipped licence catalogue', () => {
  it('is there and not refused', () => {
    expect(set.refused).toEqual([]);
    expect(set.licences.map(({ version }) => version)).toEqual(['2026.1']);
  });

  it('has the conditions of the policy, in its categories, with their blanks', () => {
    const codes = (kind: string) => catalogue.conditions.filter((one) => one.kind === kind);
    expect(codes('standard').map(({ code }) => code)).toEqual(standardCodes);
    const found = additionalCodes.map(([category]) => {
      const { id } = catalogue.categories.find(({ name }) => name === category) ?? { id: 'none' };
      const inIt = catalogue.conditions.filter((one) => one.category === id);
      return [category, inIt.map(({ code, blanks }) => `${code}${blanks.length > 0 ? '+' : ''}`).join(' ')];
    });
    expect(found).toEqual(additionalCodes);
    expect(codes('additional')).toHaveLength(66 + 2);
    expect(codes('bespoke')).toHaveLength(1);
  });

  it('has the dates of the law, no more and no fewer', () => {
    const found = lists.flatMap((list) =>
      catalogue[list]
        .filter(({ force }) => !force.isAlways || !force.isCommenced)
        .map(({ id, force: { from, to, isCommenced, confidence } }) => ({
          list,
          id,
          from,
          to,
          isCommenced,
          confidence,
        })),
    );
    expect(found).toEqual(dated.map((row) => ({ isCommenced: true, from: undefined, to: undefined, ...row })));
  });

  it('lets each recall, test and condition go with the sentences of the law', () => {
    const all = catalogue.sentences.length;
    const found = (['recalls', 'tests', 'conditions'] as const).flatMap((list) =>
      catalogue[list]
        .filter(({ sentences }) => list !== 'conditions' || sentences.length < all)
        .map(({ id, sentences }) => [`${list}/${id}`, sentences.join(' ')]),
    );
    expect(Object.fromEntries(found)).toEqual(sentencesOf);
  });

  it('has the clashes of the table and no other', () => {
    expect(catalogue.clashes.map(({ between }) => between)).toEqual(clashing);
  });

  it.each(licenceRules(catalogue))('$where has a provision, and says what is not certain', (rule) => {
    expect(rule.provision.length).toBeGreaterThan(5);
    expect(rule.uncertain === undefined).toBe(rule.confidence === 'high');
    if (rule.span) expect(rule.span.from ?? rule.span.to ?? rule.span.isAlways).toBeTruthy();
  });

  it.each(catalogue.conditions)('$name has sources in words, and no address', ({ sources }) => {
    for (const source of sources) expect(source).not.toMatch(/https?:|www\./);
  });

  it('knows which sentence of the record each sentence may be', () => {
    const kinds: readonly string[] = sentence.shape.kind.options;
    const used = catalogue.sentences.flatMap(({ caseKinds }) => caseKinds);
    expect(used.filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(new Set(used)).toEqual(new Set(['determinate', 'recall', 'EDS', 'SOPC', 'IPP', 'life']));
  });

  it('has a test of release in force for each sentence the Board decides, on first release and after a recall', () => {
    for (const { id, firstRelease } of catalogue.sentences) {
      for (const occasion of ['first release', 'after recall']) {
        const tests = catalogue.tests.filter(
          (one) =>
            one.purpose === 'release' &&
            one.force.isCommenced &&
            one.sentences.includes(id) &&
            ['either', occasion].includes(one.occasion),
        );
        const isDecided = occasion === 'after recall' || firstRelease === 'board';
        expect(tests, `${id}, ${occasion}`).toHaveLength(isDecided ? 1 : 0);
      }
    }
  });
});
