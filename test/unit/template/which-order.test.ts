/** What slots, tables, evidence and the kinds of report make of a person under several orders. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceRows } from '../../../shared/template/evidence-rows.ts';
import { fieldsToday } from '../../../shared/template/fill.ts';
import { findHeld } from '../../../shared/template/fit-conditions.ts';
import { readSlot } from '../../../shared/template/read-slot.ts';
import { readTable } from '../../../shared/template/read-table.ts';
import { template as templateSchema } from '../../../shared/template/template.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import { madeUpCase } from '../demo/made-up-cases.ts';

const today = '2026-11-21';
const shippedTemplate = (id: string) =>
  templateSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../templates/${id}.2026.1.json`, import.meta.url), 'utf8')),
  );
const marlow = madeUpCase('C381946').record;
const [order] = marlow.orders!;
const kept = marlow.compliance!;
const under = <T extends object>(one: T, reference: string): T => ({ ...one, under: reference });

/** An older order with the absences and the breach, and a later one with a single warning. */
const ofTwo: CaseRecord = {
  ...marlow,
  orders: [
    { ...order!, reference: 'Event 1' },
    { ...order!, reference: 'Event 2', kind: 'suspended sentence order', madeOn: '2026-09-01', requirements: [] },
  ],
  compliance: {
    appointments: kept.appointments.map((one) => under(one, 'Event 1')),
    warnings: kept.warnings.map((one, at) => under(one, at === 0 ? 'Event 1' : 'Event 2')),
    breach: under(kept.breach!, 'Event 1'),
  },
};
const withoutBreach: CaseRecord = { ...ofTwo, compliance: { ...ofTwo.compliance!, breach: undefined } };
const text = (record: CaseRecord, slot: 'order.kind' | 'breach.kept' | 'breach.warnings' | 'breach.alleged') =>
  readSlot(record, slot, today)?.text;
const holds = (record: CaseRecord) => findHeld('breach', { record, signedReports: [], today });

describe('the order in question', () => {
  it('is the one the breach is alleged of, else one with an absence that counts, not simply the latest', () => {
    expect(text(ofTwo, 'order.kind')).toBe('Community order');
    expect(text(withoutBreach, 'order.kind')).toBe('Community order');
    const keptAll = { ...withoutBreach, compliance: { ...withoutBreach.compliance!, appointments: [] } };
    expect(text(keptAll, 'order.kind')).toBe('Suspended sentence order');
  });

  it('alone is counted in slots, tables and the answer whether a report on breach fits', () => {
    expect(text(ofTwo, 'breach.kept')).toBe(text(marlow, 'breach.kept'));
    expect(text(ofTwo, 'breach.warnings')).toBe('Warning on 18 August 2026');
    expect(readTable(ofTwo, 'table.warnings')?.rows.map(([, warning]) => warning)).toEqual([
      'Warning, community order of 12 May 2026',
    ]);
    expect(holds(ofTwo)).toBe('A breach is alleged: community order of 12 May 2026.');
    expect(holds(withoutBreach)).toBe('Absences without an acceptable reason: community order of 12 May 2026.');
  });

  it('has no breach where all that was missed was missed under the licence', () => {
    const appointments = kept.appointments.map((one) => under(one, 'licence'));
    const { source } = order!;
    const licence: CaseRecord['licence'] = { kind: 'conditional release', start: '2026-05-01', conditions: [], source };
    const onBoth: CaseRecord = { ...marlow, licence, compliance: { appointments, warnings: [] } };
    expect(holds(onBoth)).toBeUndefined();
    expect(holds({ ...onBoth, compliance: { ...onBoth.compliance!, breach: kept.breach } })).toContain('alleged');
  });
});

describe('each record of a person under several', () => {
  it('is told with its order in the evidence', () => {
    const absences = evidenceRows(ofTwo, today).filter(({ title }) => title.startsWith('Unacceptable absence'));
    expect(absences.length).toBeGreaterThan(1);
    for (const row of absences) expect(row.text).toContain('(unacceptable absence, community order of 12 May 2026)');
  });

  it('is told apart by the reference where two orders of a kind were made on one day', () => {
    const alike = {
      ...ofTwo,
      orders: ofTwo.orders!.map((one) => ({ ...one, kind: order!.kind, madeOn: '2026-05-12' })),
    };
    expect(holds(alike)).toBe('A breach is alleged: community order of 12 May 2026 (Event 1).');
  });

  it('of a recalled person is shown whole, for a recall is about the licence', () => {
    const recalled = { ...ofTwo, recall: madeUpCase('B265783').record.recall };
    expect(readTable(recalled, 'table.warnings')?.rows).toHaveLength(2);
  });
});

describe('the tables of a person under an order and recalled to prison', () => {
  const { recall, licence } = madeUpCase('B265783').record;
  const onLicence = <T extends object>(one: T): T => ({ ...one, under: 'licence' });
  const [early, last] = kept.warnings;
  const both: CaseRecord = {
    ...ofTwo,
    licence,
    recall,
    compliance: {
      appointments: [
        ...ofTwo.compliance!.appointments,
        onLicence({ ...kept.appointments[0]!, outcome: 'acceptable absence' }),
      ],
      warnings: [under(early!, 'Event 1'), under(last!, 'Event 2'), onLicence(early!)],
    },
  };
  const warnings = (record: CaseRecord, of?: 'order' | 'licence') =>
    readTable(record, 'table.warnings', of)?.rows.map(([, warning]) => warning);

  it.each([
    ['order', ['Warning, community order of 12 May 2026']],
    ['licence', ['Warning, licence']],
    [
      undefined,
      [
        'Warning, community order of 12 May 2026',
        'Warning, licence',
        'Final warning, suspended sentence order of 1 September 2026',
      ],
    ],
  ] as const)('list what the report is about: %s', (of, wanted) => {
    expect(warnings(both, of)?.toSorted()).toEqual([...wanted].toSorted());
  });

  it('list absences so too', () => {
    const named = (of?: 'order' | 'licence') =>
      readTable(both, 'table.missedAppointments', of)?.rows.map(([, appointment]) => appointment ?? '') ?? [];
    expect(named('licence')).toHaveLength(1);
    expect(named('licence')[0]).toMatch(/, licence$/);
    expect(named('order').length).toBeGreaterThan(0);
    expect(named('order').filter((one) => one.endsWith('licence'))).toEqual([]);
    expect(named()).toHaveLength(named('order').length + 1);
  });

  it('list all where there is no order', () => {
    const alone: CaseRecord = { ...both, orders: [], compliance: kept };
    expect(warnings(alone, 'licence')).toHaveLength(kept.warnings.length);
    expect(warnings({ ...both, compliance: undefined }, 'licence')).toBeUndefined();
  });

  it('lose nothing that names neither: it stands in both, and says that this was not recorded', () => {
    const unmarked = { ...both, compliance: kept };
    const wanted = kept.warnings.map(() => expect.stringMatching(/, order or licence not recorded$/) as string);
    expect(warnings(unmarked, 'licence')).toEqual(wanted);
    expect(warnings(unmarked, 'order')).toEqual(wanted);
  });

  it('know a licence warning by its kind', () => {
    const warning = { ...early!, kind: 'licence warning' as const };
    const told = { ...both, compliance: { ...both.compliance!, warnings: [warning] } };
    expect(warnings(told, 'licence')).toEqual(['Licence warning, licence']);
    expect(warnings(told, 'order')).toBeUndefined();
  });

  it.each([
    ['breach', 'missed-appointments', 'order'],
    ['recall-review', 'warnings', 'licence'],
  ] as const)('are those of the kind of report: %s', (id, block, of) => {
    const template = shippedTemplate(id);
    const table = template.sections.flatMap(({ blocks }) => blocks).find((one) => one.id === block);
    if (table?.type !== 'table') throw new Error(`no table ${block}`);
    const moment = { at: '2026-11-21T10:00:00Z', today };
    const held = fieldsToday(template, both, moment).tables[block];
    expect(held?.rows).toEqual(readTable(both, table.slot, of)?.rows);
    expect(held?.rows).not.toEqual(readTable(both, table.slot)?.rows);
  });
});

describe('a record from before orders were told apart', () => {
  it('of one order reads as it always did, without a word of the order', () => {
    expect(text(marlow, 'breach.warnings')).toBe('Warning on 18 August 2026; final warning on 29 September 2026');
    expect(readTable(marlow, 'table.warnings')?.rows[0]?.[1]).toBe('Warning');
    expect(holds(marlow)).toBe('A breach is alleged.');
  });

  it('of several counts to the order in question, and says that its order was not recorded', () => {
    const legacy = { ...ofTwo, compliance: kept };
    expect(text(legacy, 'breach.kept')).toBe(text(marlow, 'breach.kept'));
    expect(readTable(legacy, 'table.warnings')?.rows[0]?.[1]).toBe('Warning, order not recorded');
    expect(holds(legacy)).toBe('A breach is alleged: order not recorded.');
  });
});
