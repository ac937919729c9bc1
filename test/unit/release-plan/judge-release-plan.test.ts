/** What a plan still lacks, what is filled in wrongly, and that nothing at all can break the judge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyReleasePlan, releasePlan, views, type ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { shifted } from '../proposal/catalogue-cases.ts';
import { catalogue, entryOf, facts, judged, keys, offered, planned, soundPlan } from './licence-cases.ts';

const release = soundPlan().releaseOn ?? '';
const blanks = offered.flatMap(({ id, name, blanks: asked }) => asked.map((blank) => ({ id, name, blank })));

function withBlank(id: string, blank: string, values: string[]): ReleasePlan {
  const one = planned(id);
  return soundPlan({ ...one, blanks: { ...one.blanks, [blank]: values } });
}

describe('a sound plan', () => {
  it('has nothing wrong', () => {
    expect(judged(soundPlan())).toEqual([]);
    expect(releasePlan.parse(soundPlan('curfew', 'bespoke'))).toEqual(soundPlan('curfew', 'bespoke'));
  });

  const without: [string, string, Partial<ReleasePlan>][] = [
    ['its risks', 'risks/list/given', { risks: [] }],
    ['a timetable', 'timetable/list/given', { timetable: [] }],
    ['a contingency', 'contingency/list/risk-1', { contingency: [] }],
    ['an action for victims', 'management/victims/given', { actions: soundPlan().actions.slice(0, 3) }],
    ['the kind of a risk', 'risk-1/kind/given', { risks: [{ row: 'risk-1', says: 'Drinking' }] }],
    ['the words of a risk', 'risk-1/says/given', { risks: [{ row: 'risk-1', says: ' ', kind: 'acute' }] }],
    ['anything for a risk', 'risk-1/says/answered', { actions: soundPlan().actions.map(({ risk: _, ...one }) => one) }],
    ['a when', 'timetable-1/when/given', { timetable: [{ row: 'timetable-1', when: ' ', what: 'Release', who: '' }] }],
  ];
  it.each(without)('without %s says so', (_, key, change) => {
    expect(keys({ ...soundPlan(), ...change })).toContain(key);
  });

  it.each(['what', 'who', 'when'] as const)('names an action without its %s', (field) => {
    const [first, ...rest] = soundPlan().actions;
    expect(keys({ ...soundPlan(), actions: [{ ...first!, [field]: ' ' }, ...rest] })).toEqual([
      `action-1/${field}/given`,
    ]);
  });

  it.each(['sign', 'then', 'who', 'why'] as const)('names a contingency without its %s', (field) => {
    const [first] = soundPlan().contingency;
    expect(keys({ ...soundPlan(), contingency: [{ ...first!, [field]: '' }] })).toEqual([
      `contingency-1/${field}/given`,
    ]);
  });

  it('names a contingency whose risk was taken away', () => {
    const [first] = soundPlan().contingency;
    const found = keys({ ...soundPlan(), contingency: [first!, { ...first!, row: 'contingency-2', risk: 'risk-9' }] });
    expect(found).toEqual(['contingency-2/risk/given']);
  });
});

describe('a condition', () => {
  it.each(['risk', 'necessary', 'proportionate'] as const)('without its %s says so', (field) => {
    const one = { ...planned('curfew'), [field]: field === 'risk' ? 'risk-7' : ' ' };
    expect(keys(soundPlan(one))).toEqual([`condition-1/${field}/given`]);
  });

  it('of one’s own needs its words, without square brackets', () => {
    expect(keys(soundPlan({ ...planned('bespoke'), wording: '' }))).toEqual(['condition-1/wording/given']);
    expect(keys(soundPlan({ ...planned('bespoke'), wording: 'See [NAME]' }))).toEqual(['condition-1/wording/brackets']);
  });

  it('that is standard, or that nobody knows, is named', () => {
    expect(judged(soundPlan('no-offence')).map(({ key, effect }) => [key, effect])).toEqual([
      ['condition-1/whole/standard', 'warning'],
    ]);
    expect(judged(soundPlan({ ...planned('curfew'), condition: 'stocks' }))).toMatchObject([
      { key: 'condition-1/whole/known', effect: 'unlawful' },
    ]);
  });
});

describe('each blank', () => {
  it.each(blanks)('$id, $blank.id, may be empty only where it need not be filled', ({ id, blank }) => {
    expect(keys(withBlank(id, blank.id, [' ']))).toEqual(
      expect.arrayContaining(blank.required ? [`condition-1/${blank.id}/given`] : []),
    );
    expect(keys(withBlank(id, blank.id, [])).includes(`condition-1/${blank.id}/given`)).toBe(blank.required);
  });

  it.each(blanks)('$id, $blank.id, has no square brackets left', ({ id, blank }) => {
    expect(keys(withBlank(id, blank.id, ['[NAME]']))).toContain(`condition-1/${blank.id}/brackets`);
  });

  it.each(blanks.filter(({ blank }) => blank.kind !== 'line'))('$id, $blank.id, is a $blank.kind', ({ id, blank }) => {
    for (const value of ['soon', '25:00', '2027-02-30', '1.5']) {
      expect(keys(withBlank(id, blank.id, [value]))).toContain(`condition-1/${blank.id}/readable`);
    }
  });

  it('with a date lies after release', () => {
    expect(keys(withBlank('trail', 'until', [shifted(release, -1)]))).toEqual(['condition-1/until/order']);
    expect(keys(withBlank('trail', 'until', [release]))).toEqual([]);
  });

  it.each(['alcohol-ban', 'alcohol-limit'])('of %s lies 30 days to 12 months after release', (id) => {
    expect(entryOf(id).blanks[0]?.afterRelease).toMatchObject({ leastDays: 30, mostMonths: 12, confidence: 'medium' });
    const found = (date: string) => judged(withBlank(id, 'until', [date])).map(({ key, effect }) => [key, effect]);
    expect(found(shifted(release, 29))).toEqual([['condition-1/until/least', 'warning']]);
    expect(found(shifted(release, 30))).toEqual([]);
    expect(found(shifted(release, 31))).toEqual([]);
    expect(found('2028-01-31')).toEqual([]);
    expect(found('2028-02-01')).toEqual([]);
    expect(found('2028-02-02')).toEqual([['condition-1/until/most', 'warning']]);
  });
});

describe('an opinion', () => {
  it('is asked of nobody, and kept from nobody', () => {
    expect(soundPlan().opinion).toBeUndefined();
    for (const view of views) {
      expect(keys({ ...soundPlan(), opinion: { view, grounds: 'My contact.' } })).toEqual([]);
      expect(keys({ ...soundPlan(), opinion: { view, grounds: ' ' } })).toEqual(
        view === 'none' ? [] : ['opinion/grounds/given'],
      );
    }
  });
});

describe('dates that cannot all be true', () => {
  const recalled = { recall: 'indeterminate', recalledOn: '2026-06-01' };
  it.each<[string, Partial<ReleasePlan>]>([
    ['dates/birth-release', { releaseOn: '1989-12-31' }],
    ['recalled-on/birth-recall', { ...recalled, recalledOn: '1989-12-31' }],
    ['dates/recall-release', { ...recalled, releaseOn: '2026-05-31' }],
    ['recalled-on/recall-report', { ...recalled, recalledOn: '2026-11-21' }],
  ])('%s is named', (rule, change) => {
    const found = judged({ ...soundPlan(), ...change }).filter(({ key }) => key === `licence/${rule}`);
    expect(found).toMatchObject([{ effect: 'missing', requirement: 'licence' }]);
  });
});

describe('an empty plan', () => {
  it('lacks what a plan is made of, and no opinion', () => {
    expect(keys(emptyReleasePlan(catalogue.version))).toEqual([
      'licence/sentence/given',
      'risks/list/given',
      ...catalogue.areas.map(({ id }) => `management/${id}/given`),
      'timetable/list/given',
    ]);
  });
});

describe('the judge', () => {
  it('never throws, and gives each fault a key of its own', () => {
    const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 8 }), fc.constantFrom('__proto__', 'constructor'));
    const row = fc.constantFrom('risk-1', 'risk-2', 'condition-1', 'condition-2');
    const condition = fc.record({
      row: fc.constantFrom('condition-1', 'condition-2', 'condition-3'),
      condition: fc.oneof(fc.constantFrom(...offered.map(({ id }) => id)), text),
      blanks: fc.dictionary(fc.constantFrom('until', 'from', 'name', 'age'), fc.array(text, { maxLength: 2 })),
      answers: fc.dictionary(text, fc.constantFrom('yes' as const, 'no' as const, 'not known' as const)),
      risk: row,
      ...{ necessary: text, proportionate: text, wording: text },
    });
    const conditions = fc.uniqueArray(condition, { selector: (one) => one.row, maxLength: 3 });
    const sentence = fc.oneof(fc.constantFrom(...catalogue.sentences.map(({ id }) => id)), text);
    fc.assert(
      fc.property(conditions, sentence, text, (list, id, recall) => {
        const plan: ReleasePlan = { ...soundPlan(), conditions: list, sentence: id, recall };
        const found = judged(plan, facts).map(({ key }) => key);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });
});
