/** Which order an appointment, warning or breach belongs to: asked for where there are several, and never guessed at. */
import { describe, expect, it } from 'vitest';
import { changed, faultsOf, listOf, partOf, type Draft } from './changed-extract.ts';

type Entry = Record<string, unknown>;

/** Jodie Marlow, who is under one order. */
const at = 13;
const orders = (draft: Draft) => listOf(draft, at, 'orders');
const compliance = (draft: Draft) =>
  partOf(draft, at, 'compliance') as { appointments: Entry[]; warnings: Entry[]; breach: Entry };

/** With a second order, and everything kept or missed under the first. */
function withTwoOrders(draft: Draft): void {
  const [first] = orders(draft);
  orders(draft).push({ ...first, reference: 'Event 2', madeOn: '2026-09-01', requirements: [] });
  first!['reference'] = 'Event 1';
  const { appointments, warnings, breach } = compliance(draft);
  for (const one of [...appointments, ...warnings, breach]) one['under'] = 'Event 1';
}

const faultsWith = (change: (draft: Draft) => void) =>
  faultsOf(
    changed((draft) => {
      withTwoOrders(draft);
      change(draft);
    }),
  );
const one = (where: string, message: string) => [{ where: `${where} of case 14`, message }];
const expected = 'expected the reference of one of the orders of this case';

describe('a case with several orders', () => {
  it('is taken where each record says which of them it belongs to', () => {
    expect(faultsWith(() => undefined)).toEqual([]);
  });

  it('is refused, with the place and what is expected, where an appointment, a warning or the breach does not say', () => {
    const missing = `this is missing, and there is more than one order; ${expected}`;
    expect(faultsWith((draft) => delete compliance(draft).appointments[1]!['under'])).toEqual(
      one('compliance.appointments[2].under', missing),
    );
    expect(faultsWith((draft) => delete compliance(draft).warnings[0]!['under'])).toEqual(
      one('compliance.warnings[1].under', missing),
    );
    expect(faultsWith((draft) => delete compliance(draft).breach['under'])).toEqual(
      one('compliance.breach.under', missing),
    );
  });

  it('is refused where a record names an order that is not there, and never with that name', () => {
    expect(faultsWith((draft) => (compliance(draft).breach['under'] = 'Event 3'))).toEqual(
      one('compliance.breach.under', `this names no order or licence of this case; ${expected}`),
    );
    expect(faultsWith((draft) => (compliance(draft).breach['under'] = 'licence'))).toHaveLength(1);
  });

  it('is refused where two orders have one reference, or one is called by the word for the licence', () => {
    expect(faultsWith((draft) => (orders(draft)[1]!['reference'] = 'Event 1'))).toEqual(
      one('orders[2].reference', 'an order above has this reference already'),
    );
    expect(faultsWith((draft) => (orders(draft)[1]!['reference'] = 'licence'))).toEqual(
      one('orders[2].reference', 'this word stands for the licence and names no order'),
    );
  });

  it('is refused where something was kept before its own order was made, although another was in force', () => {
    expect(faultsWith((draft) => (compliance(draft).appointments[0]!['under'] = 'Event 2'))).toEqual(
      one('compliance.appointments[1].date', 'this date lies before the order or licence it belongs to began'),
    );
  });
});

describe('a case with one order', () => {
  it('needs no reference, and takes one that is right', () => {
    expect(faultsOf(changed(() => undefined))).toEqual([]);
    expect(
      faultsOf(
        changed((draft) => {
          orders(draft)[0]!['reference'] = 'Event 1';
          compliance(draft).breach['under'] = 'Event 1';
        }),
      ),
    ).toEqual([]);
  });

  const licence = { kind: 'conditional release', start: '2026-05-01', conditions: [] };
  const addLicence = (draft: Draft) => {
    const record = draft.cases[at]!.record as Record<string, unknown>;
    record['licence'] = { ...licence, source: orders(draft)[0]!['source'] };
    orders(draft)[0]!['reference'] = 'Event 1';
    const { appointments, warnings, breach } = compliance(draft);
    for (const one of [...appointments, ...warnings, breach]) one['under'] = 'Event 1';
  };

  it('may have records under the licence beside it, but under none that is not there', () => {
    const underLicence = (draft: Draft) => (compliance(draft).appointments[0]!['under'] = 'licence');
    expect(
      faultsOf(
        changed((draft) => {
          addLicence(draft);
          underLicence(draft);
        }),
      ),
    ).toEqual([]);
    expect(faultsOf(changed((draft) => void underLicence(draft)))).toEqual(
      one('compliance.appointments[1].under', `this names no order or licence of this case; ${expected}`),
    );
  });

  it('is asked which of the two a record belongs to where there is a licence beside it, unless its kind says it', () => {
    const faults = (kind: string) =>
      faultsOf(
        changed((draft) => {
          addLicence(draft);
          const [warning] = compliance(draft).warnings;
          delete warning!['under'];
          warning!['kind'] = kind;
        }),
      );
    const missing = `this is missing, and there is an order and a licence; ${expected}, or licence`;
    expect(faults('warning')).toEqual(one('compliance.warnings[1].under', missing));
    expect(faults('licence warning')).toEqual([]);
  });
});
