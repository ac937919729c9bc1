/** A catalogue that is not sound: each fault named at its place. */
import { describe, expect, it } from 'vitest';
import { catalogueFaults } from '../../../shared/proposal/catalogue-faults.ts';
import { practiceFaults, unknownRequirements } from '../../../shared/proposal/practice-faults.ts';
import type { RequirementCatalogue } from '../../../shared/proposal/requirement-catalogue.ts';
import { catalogue, set } from './catalogue-cases.ts';

const at = (id: string) => catalogue.requirements.findIndex((one) => one.id === id);
const curfew = at('curfew');
const hours = `requirements.${curfew}.measures.0.bounds.0`;

type Break = (copy: RequirementCatalogue) => unknown;
const bound = (copy: RequirementCatalogue) => copy.requirements[curfew]!.measures[0]!.bounds[0]!;

const broken: [string, string, RegExp, Break][] = [
  ['a limit without dates', hours, /the day from which/, (copy) => delete bound(copy).isAlways],
  ['a limit dated and always', hours, /does not hold always/, (copy) => (bound(copy).from = '2026-01-01')],
  [
    'a limit that ends before it begins',
    `${hours}.to`,
    /cannot end before/,
    (copy) => {
      delete bound(copy).isAlways;
      return [(bound(copy).from = '2026-01-02'), (bound(copy).to = '2026-01-01')];
    },
  ],
  ['a day that is not in the calendar', `${hours}.from`, /./, (copy) => (bound(copy).from = '2026-02-30')],
  ['an uncertain rule that says nothing', hours, /what is not known/, (copy) => (bound(copy).confidence = 'low')],
  ['a certain rule with a doubt', `${hours}.uncertain`, /nothing uncertain/, (copy) => (bound(copy).uncertain = 'x')],
  ['a least over its most', hours, /more than the most/, (copy) => (bound(copy).least = 21)],
  ['a bound of nothing', hours, /a least or a most/, (copy) => [delete bound(copy).least, delete bound(copy).most]],
  ['no provision', `${hours}.provision`, /empty/, (copy) => (bound(copy).provision = ' ')],
  [
    'a pattern with an unknown measure',
    `requirements.${curfew}.inWords.other`,
    /\{weeks\} names no measure/,
    (copy) => (copy.requirements[curfew]!.inWords.other = 'a curfew for {weeks}'),
  ],
  [
    'a pattern with an open brace',
    `requirements.${curfew}.inWords.one`,
    /names no measure/,
    (copy) => (copy.requirements[curfew]!.inWords.one = 'a curfew for {months'),
  ],
  [
    'a bracket that does not close',
    `requirements.${curfew}.inWords.other`,
    /must close/,
    (copy) => (copy.requirements[curfew]!.inWords.other = 'a curfew[ for {months}'),
  ],
  [
    'a bracket around a measure that must be given',
    `requirements.${curfew}.inWords.other`,
    /need not be given/,
    (copy) => (copy.requirements[curfew]!.inWords.other = 'a curfew[ for {months}]'),
  ],
  [
    'a month between two limits of one figure',
    'disposals.4.measures.0.bounds.1.from',
    /no limit holds from 22 March 2026 until 22 April 2026/,
    (copy) => (copy.disposals[4]!.measures[0]!.bounds[1]!.from = '2026-04-22'),
  ],
  [
    'a question of custody that is already one of a sentence',
    'custody.questions.0.id',
    /already a question of community-order/,
    (copy) => (copy.custody.questions[0]!.id = 'serious'),
  ],
  [
    'a question of custody that stands twice',
    'custody.questions.1.id',
    /already used in custody\.questions/,
    (copy) => (copy.custody.questions[1]!.id = 'short-term'),
  ],
  [
    'a question of custody after one that comes later',
    'custody.questions.0.after',
    /no earlier question called "out-of-presumption"/,
    (copy) => (copy.custody.questions[0]!.after = { question: 'out-of-presumption', is: 'yes' }),
  ],
  [
    'a question of custody without dates',
    'custody.questions.0',
    /the day from which/,
    (copy) => delete copy.custody.questions[0]!.when.from,
  ],
  [
    'a presumption on a question that nobody asks',
    'custody.presumption.appliesWhere.0',
    /no question called "term"/,
    (copy) => (copy.custody.presumption.appliesWhere[0]!.question = 'term'),
  ],
  [
    'a presumption against no sentence',
    'custody.presumption.against',
    /no disposal called "prison"/,
    (copy) => (copy.custody.presumption.against = 'prison'),
  ],
  [
    'a presumption against what it is towards',
    'custody.presumption',
    /not against the sentence it is towards/,
    (copy) => (copy.custody.presumption.against = 'suspended-sentence'),
  ],
  [
    'a presumption towards a sentence that is not custodial',
    'custody.presumption.towards',
    /"fine" is not a custodial sentence/,
    (copy) => (copy.custody.presumption.towards = 'fine'),
  ],
  [
    'an uncertain presumption that says nothing',
    'custody.presumption',
    /what is not known/,
    (copy) => delete copy.custody.presumption.uncertain,
  ],
  [
    'an age that nobody has',
    `requirements.${curfew}.age.below`,
    /nobody/,
    (copy) => (copy.requirements[curfew]!.age.below = 18),
  ],
  [
    'a figure against one that is not there',
    `requirements.${curfew}.relations.0`,
    /no measure called "weeks"/,
    (copy) => (copy.requirements[curfew]!.relations![0]!.notMoreThan.measure = 'weeks'),
  ],
  [
    'a figure against itself',
    `requirements.${curfew}.relations.0`,
    /with itself/,
    (copy) => (copy.requirements[curfew]!.relations![0]!.notMoreThan.measure = 'hours'),
  ],
  [
    'a question beside nothing',
    `requirements.${curfew}.conditions.0.beside`,
    /no requirement called "stocks"/,
    (copy) => (copy.requirements[curfew]!.conditions[0]!.beside = 'stocks'),
  ],
  [
    'an order whose other length is not there',
    'disposals.4.requirementsWithin.orElse',
    /no measure called "years"/,
    (copy) => (copy.disposals[4]!.requirementsWithin!.orElse = 'years'),
  ],
  [
    'an order beside a sentence without dates',
    'orders.1.force',
    /the day from which/,
    (copy) => delete copy.orders[1]!.force.isAlways,
  ],
  [
    'an order beside a sentence that is uncertain of nothing',
    'orders.1.conditions.0',
    /what is not known/,
    (copy) => delete copy.orders[1]!.conditions[0]!.uncertain,
  ],
  [
    'an order beside a sentence that says a figure',
    'orders.0.inWords.other',
    /\{months\} names no measure/,
    (copy) => (copy.orders[0]!.inWords.other = 'an order for {months}'),
  ],
  ['an order twice', 'orders.1.id', /already used in orders/, (copy) => (copy.orders[1]!.id = 'compensation')],
  [
    'an order under the name of a requirement',
    'orders.0.id',
    /already used in requirements/,
    (copy) => (copy.orders[0]!.id = 'curfew'),
  ],
  ['an id twice', 'requirements.1.id', /already used/, (copy) => (copy.requirements[1]!.id = 'unpaid-work')],
  [
    'a question twice',
    'requirements.0.conditions.1.id',
    /already/,
    (copy) => (copy.requirements[0]!.conditions[1]!.id = 'suitable'),
  ],
  [
    'a clash with nothing',
    'clashes.0.between',
    /no requirement called "x"/,
    (copy) => (copy.clashes[0]!.between = ['atr', 'x']),
  ],
  ['a clash with itself', 'clashes.0.between', /with itself/, (copy) => (copy.clashes[0]!.between = ['atr', 'atr'])],
  ['a clash twice', 'clashes.1', /already in/, (copy) => (copy.clashes[1]!.between = ['aamr', 'atr'])],
  [
    'an order without its length',
    'disposals.3.requirementsWithin.measure',
    /no measure called "years"/,
    (copy) => (copy.disposals[3]!.requirementsWithin!.measure = 'years'),
  ],
];

describe('a requirement catalogue', () => {
  it('as shipped has no fault', () => {
    expect(catalogueFaults(catalogue)).toEqual([]);
  });

  it.each(broken)('with %s is faulted at %s', (_, where, message, breakIt) => {
    const copy = structuredClone(catalogue);
    breakIt(copy);
    const faults = catalogueFaults(copy);
    expect(faults.map((fault) => fault.where)).toContain(where);
    expect(faults.find((fault) => fault.where === where)?.message).toMatch(message);
  });

  it.each([null, 7, 'x', [], {}, { format: 'prepare-a-report/template' }])('is not %j', (json) => {
    expect(catalogueFaults(json).length).toBeGreaterThan(0);
    expect(practiceFaults(json).length).toBeGreaterThan(0);
  });
});

describe('a catalogue of notes', () => {
  const practice = set.practice[0]!;

  it('has each id once', () => {
    const copy = structuredClone(practice);
    copy.notes[3]!.id = 'ep01';
    expect(practiceFaults(copy)).toEqual([{ where: 'notes.3.id', message: '"ep01" is already used in notes' }]);
  });

  it('names requirements that exist', () => {
    const copy = structuredClone(practice);
    copy.notes[0]!.requirements = ['stocks'];
    const known = new Set(catalogue.requirements.map(({ id }) => id));
    expect(unknownRequirements(practice, known)).toEqual([]);
    expect(unknownRequirements(copy, known).map(({ where }) => where)).toEqual(['notes.0.requirements.0']);
  });
});
