/** The shipped catalogue says what the tables of law say, rule by rule; the tables do not come from it. */
import { describe, expect, it } from 'vitest';
import { catalogue, entries } from './catalogue-cases.ts';
import { disposals, orders, provisionsOfLimits, relations, requirements, within } from './entries-of-law.ts';
import { clashing } from './limits-of-law.ts';
import { askedSometimes, custodyQuestions, presumptionOfLaw, questions } from './questions-of-law.ts';

const sorted = <T extends readonly unknown[]>(rows: T[]) => rows.map((row) => row.join(' | ')).toSorted();

describe('the questions of the catalogue', () => {
  const found = entries.flatMap(({ id, conditions }) => conditions.map((condition) => ({ entry: id, condition })));

  it('are those of the table, with the same lawful answer, effect, standing and provision', () => {
    const asked = found.map(({ entry, condition: { id, lawful, otherwise, confidence, provision } }) => {
      return [entry, id, lawful, otherwise, confidence, provision] as const;
    });
    expect(sorted(asked)).toEqual(sorted(questions.map(([...row]) => row.slice(0, 6))));
  });

  it.each(questions)('%s, %s: asks what the lawful answer is the answer to', (entry, id, ...row) => {
    const asked = found.find((one) => one.entry === entry && one.condition.id === id);
    expect(asked?.condition.question).toMatch(row[4]);
  });

  it('of an order beside a sentence are two: its own tests, and on breach whether it can be made then', () => {
    for (const { id, force, conditions } of catalogue.orders) {
      const asked = conditions.map((one) => [one.id, one.lawful, one.otherwise, one.confidence, one.provision]);
      expect(asked, id).toEqual([
        ['tests', 'yes', 'unlawful', 'medium', force.provision],
        ['on-breach', 'yes', 'unlawful', 'medium', force.provision],
      ]);
      const [tests, onBreach] = conditions;
      expect(tests?.question).toMatch(/^Are the tests of this order met/);
      expect(onBreach?.question).toMatch(/^Can this order be made when a breach is dealt with/);
      expect(conditions.map(({ when }) => when?.occasion)).toEqual([undefined, 'breach']);
    }
  });

  it('are put always, or where the table says', () => {
    const sometimes = found.flatMap(({ entry, condition: { id, when, beside } }) =>
      when === undefined && beside === undefined
        ? []
        : [[`${entry}/${id}`, { ...(when && { when }), ...(beside && { beside }) }] as const],
    );
    expect(Object.fromEntries(sometimes)).toEqual(askedSometimes);
  });
});

describe('what is asked wherever custody is in prospect', () => {
  const { questions: found, presumption } = catalogue.custody;

  it('is what the table asks, in its order, with its days, standing and provision', () => {
    expect(found.map(({ id }) => id)).toEqual(custodyQuestions.map(({ id }) => id));
    for (const [at, { asks, hints, id, ...wanted }] of custodyQuestions.entries()) {
      const one = found[at]!;
      expect(one.question, id).toMatch(asks);
      if (hints === undefined) expect(one.hint, id).toBeUndefined();
      else expect(one.hint, id).toMatch(hints);
      const { when, after, provision, confidence } = one;
      expect({ when, after, provision, confidence }, id).toEqual(wanted);
    }
  });

  it('decides the presumption as the table does', () => {
    const { appliesWhere, says, ...wanted } = presumptionOfLaw;
    expect(presumption).toMatchObject(wanted);
    expect(presumption.says).toMatch(says);
    expect(Object.fromEntries(presumption.appliesWhere.map(({ question, is }) => [question, is]))).toEqual(
      appliesWhere,
    );
  });
});

describe('the entries of the catalogue', () => {
  it('are the sentences of the table', () => {
    const found = catalogue.disposals.map(
      ({ id, force, inWords, isCustodial, takesRequirements, needsRequirement }) => ({
        ...{ id, provision: force.provision, inWords: inWords.other },
        ...(isCustodial && { isCustodial }),
        ...(takesRequirements && { takesRequirements }),
        ...(needsRequirement && { needsRequirement }),
      }),
    );
    expect(found).toEqual(disposals);
  });

  it('are the requirements of the table, each with its figures and needs', () => {
    const found = catalogue.requirements.map(({ id, force, inWords, measures, needs }) => {
      const figures = measures.map((one) => (one.required ? `${one.id}: ${one.unit}` : `(${one.id}: ${one.unit})`));
      return [id, force.provision, inWords.other, figures.join(', '), needs.join(' ')];
    });
    expect(found).toEqual(requirements);
  });

  it('are the orders beside a sentence of the table, in force whenever convicted as far as is known', () => {
    expect(catalogue.orders.map(({ id, name, inWords, force }) => [id, name, inWords.other, force.provision])).toEqual(
      orders,
    );
    for (const { force, inWords, sources } of catalogue.orders) {
      expect(force).toMatchObject({ isAlways: true, turnsOn: 'conviction', isCommenced: true, confidence: 'medium' });
      expect(force.uncertain).toMatch(/^Taken from general knowledge/);
      expect(inWords.one).toBeUndefined();
      expect(sources).toEqual(['General knowledge of the sentencing code; text not read again']);
    }
  });

  it('say one hour and one day in the singular, and nothing else in two ways', () => {
    const one = entries.flatMap(({ id, inWords }) => (inWords.one === undefined ? [] : [[id, inWords.one]]));
    expect(one).toEqual([
      ['unpaid-work', '{#hours} hour’s unpaid work'],
      ['rar', '{#days} rehabilitation activity day'],
    ]);
  });

  it('turn on the conviction, but for prohibitions that turn on the offence', () => {
    const onOffence = entries.filter(({ force }) => force.turnsOn === 'offence').map(({ id }) => id);
    expect(onOffence).toEqual(['driving-prohibition', 'event-prohibition', 'pub-prohibition', 'restriction-zone']);
    expect(entries.filter(({ force }) => force.turnsOn === 'order')).toEqual([]);
  });

  it('are for adults, which the account gives from general knowledge; an attendance centre for those under 25', () => {
    for (const { id, age } of entries) {
      const below = id === 'attendance-centre' ? 25 : undefined;
      expect([id, age.from, age.below, age.confidence]).toEqual([id, 18, below, 'medium']);
    }
  });

  it('have the purposes of sentencing of section 57', () => {
    const labels = catalogue.purposes.map(({ label }) => label);
    const five = [
      'Punishment',
      'Reduction of crime',
      'Reform and rehabilitation',
      'Protection of the public',
      'Reparation',
    ];
    expect(labels).toEqual(five);
    expect(catalogue.purposesProvision).toBe('Sentencing Act 2020, section 57');
  });
});

describe('the limits of the catalogue', () => {
  it('stand where the table says', () => {
    const found = entries.flatMap(({ id, measures }) =>
      measures.flatMap(({ id: measure, bounds }) =>
        bounds.length === 0 ? [] : [[id, measure, ...bounds.map(({ provision }) => provision)]],
      ),
    );
    expect(found).toEqual(provisionsOfLimits);
  });

  it('set one figure against another where the table does, none of it read in the Act', () => {
    const found = entries.flatMap(({ id, relations: some = [] }) =>
      some.map(({ measure, notMoreThan, provision, confidence }) => {
        expect(confidence).toBe('medium');
        return [id, `${measure} ≤ ${notMoreThan.times} × ${notMoreThan.measure}`, provision];
      }),
    );
    expect(found).toEqual(relations);
  });

  it('hold each requirement within its order', () => {
    const found = catalogue.disposals.flatMap(({ id, requirementsWithin: held }) =>
      held ? [[id, held] as const] : [],
    );
    expect(Object.keys(within)).toEqual(found.map(([id]) => id));
    for (const [id, held] of found) expect(held, id).toMatchObject({ ...within[id], confidence: 'medium' });
    expect(found.filter(([, { orElse }]) => orElse !== undefined).map(([id]) => id)).toEqual(['suspended-sentence']);
  });

  it('leave only the clash of alcohol treatment with abstinence certain', () => {
    const certain = catalogue.clashes.filter(({ confidence }) => confidence === 'high').map(({ between }) => between);
    expect(certain).toEqual([['atr', 'aamr']]);
    expect(catalogue.clashes).toHaveLength(clashing.length);
  });

  it('say of everything that was not commenced that no commencement was found', () => {
    const waiting = entries.filter(({ force }) => !force.isCommenced);
    expect(waiting).toHaveLength(4);
    for (const { force } of waiting) expect(force.uncertain).toMatch(/^No commencement was found/);
  });
});
