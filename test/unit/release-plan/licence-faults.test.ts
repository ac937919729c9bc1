/** A licence catalogue that is not sound: each fault named at its place. */
import { describe, expect, it } from 'vitest';
import type { LicenceCatalogue } from '../../../shared/release-plan/licence-catalogue.ts';
import { licenceFaults } from '../../../shared/release-plan/licence-faults.ts';
import { catalogue } from './licence-cases.ts';

const at = (id: string) => catalogue.conditions.findIndex((one) => one.id === id);
const curfew = at('curfew');
const ban = at('alcohol-ban');
const polygraph = at('polygraph');
const lengthAt = (id: string) => catalogue.lengths.findIndex((one) => one.id === id);
/** Where a test put at the end stands. */
const copied = catalogue.tests.length;
const force = `conditions.${curfew}.force`;
const forceOf = (copy: LicenceCatalogue) => copy.conditions[curfew]!.force;

const broken: [string, string, RegExp, (copy: LicenceCatalogue) => unknown][] = [
  ['a condition without dates', force, /the day from which/, (copy) => delete forceOf(copy).isAlways],
  ['a condition dated and always', force, /does not hold always/, (copy) => (forceOf(copy).from = '2026-01-01')],
  [
    'a recall that ends before it begins',
    'recalls.0.force.to',
    /cannot end before/,
    (copy) => (copy.recalls[0]!.force.to = '2026-03-30'),
  ],
  ['a day that is not in the calendar', `${force}.from`, /./, (copy) => (forceOf(copy).from = '2026-02-30')],
  [
    'an uncertain test that says nothing',
    'tests.2.force',
    /what is not known/,
    (copy) => delete copy.tests[2]!.force.uncertain,
  ],
  ['a certain rule with a doubt', `${force}.uncertain`, /nothing uncertain/, (copy) => (forceOf(copy).uncertain = 'x')],
  ['no provision', `${force}.provision`, /empty/, (copy) => (forceOf(copy).provision = ' ')],
  ['an id twice', 'conditions.1.id', /already used/, (copy) => (copy.conditions[1]!.id = 'good-behaviour')],
  [
    'an unknown category',
    `conditions.${curfew}.category`,
    /no category/,
    (copy) => (copy.conditions[curfew]!.category = 'x'),
  ],
  ['an unknown sentence', 'tests.0.sentences', /no sentence called "x"/, (copy) => (copy.tests[0]!.sentences = ['x'])],
  [
    'words with an unknown blank',
    `conditions.${curfew}.inWords`,
    /\{hours\} names no blank/,
    (copy) => (copy.conditions[curfew]!.inWords += ' {hours}'),
  ],
  [
    'words with an open brace',
    `conditions.${curfew}.inWords`,
    /names no blank/,
    (copy) => (copy.conditions[curfew]!.inWords += ' {from'),
  ],
  [
    'a blank that is in no words',
    `conditions.${curfew}.blanks.0.id`,
    /does not stand/,
    (copy) => (copy.conditions[curfew]!.inWords = 'stay in until {until}{further}, reviewed {review}'),
  ],
  [
    'a choice without answers',
    `conditions.${curfew}.blanks.3.options`,
    /options/,
    (copy) => delete copy.conditions[curfew]!.blanks[3]!.options,
  ],
  [
    'a bound on what is no date',
    `conditions.${ban}.blanks.0.afterRelease`,
    /only a date/,
    (copy) => (copy.conditions[ban]!.blanks[0]!.kind = 'line'),
  ],
  [
    'a clash with nothing',
    'clashes.0.between',
    /no condition called "x"/,
    (copy) => (copy.clashes[0]!.between = ['tag', 'x']),
  ],
  [
    'an age that nobody has',
    `conditions.${polygraph}.age.below`,
    /nobody is as old/,
    (copy) => (copy.conditions[polygraph]!.age!.below = 18),
  ],
  [
    'a least that is more than the most',
    `conditions.${ban}.blanks.0.afterRelease`,
    /more than the most/,
    (copy) => (copy.conditions[ban]!.blanks[0]!.afterRelease!.leastDays = 400),
  ],
  [
    'a day between two lengths of licence',
    `lengths.${lengthAt('ipp-two')}.force.from`,
    /begins on 2026-04-28, and the rule before it ended on 2026-04-26/,
    (copy) => (copy.lengths[lengthAt('ipp-two')]!.force.from = '2026-04-28'),
  ],
  [
    'a day between two fixed terms',
    'recalls.0.force.from',
    /no rule holds between/,
    (copy) => (copy.recalls[0]!.force.from = '2026-04-01'),
  ],
  [
    'a day between two tests',
    `tests.${copied}.force.from`,
    /no rule holds between/,
    (copy) => {
      copy.tests[0]!.force = { ...copy.tests[0]!.force, isAlways: undefined, to: '2026-01-01' };
      const later = { ...copy.tests[0]!.force, from: '2026-01-03', to: undefined };
      copy.tests.push({ ...copy.tests[0]!, id: 'later', force: later });
    },
  ],
  [
    'two lengths on one day',
    `lengths.${lengthAt('ipp-two')}.force`,
    /"ipp-two" and "ipp-three" hold for one sentence on the same day/,
    (copy) => (copy.lengths[lengthAt('ipp-two')]!.force.from = '2026-04-26'),
  ],
  [
    'a kind that is not of the sentence',
    'sentences.0.meantBy',
    /not among the kinds/,
    (copy) => (copy.sentences[0]!.meantBy = 'life'),
  ],
  [
    'a kind that means two sentences',
    'sentences.1.meantBy',
    /already means another/,
    (copy) => (copy.sentences[1]!.meantBy = 'determinate'),
  ],
  ['a clash with itself', 'clashes.0.between', /with itself/, (copy) => (copy.clashes[0]!.between = ['tag', 'tag'])],
];

describe('a licence catalogue', () => {
  it('as shipped has no fault', () => {
    expect(licenceFaults(catalogue)).toEqual([]);
  });

  it.each(broken)('with %s is faulted at %s', (_, where, message, breakIt) => {
    const copy = structuredClone(catalogue);
    breakIt(copy);
    const faults = licenceFaults(copy);
    expect(faults.map((fault) => fault.where)).toContain(where);
    expect(
      faults
        .filter((fault) => fault.where === where)
        .map((fault) => fault.message)
        .join(' '),
    ).toMatch(message);
  });

  it.each([null, 7, 'x', [], {}, { format: 'prepare-a-report/template' }])('is not %j', (json) => {
    expect(licenceFaults(json).length).toBeGreaterThan(0);
  });
});
