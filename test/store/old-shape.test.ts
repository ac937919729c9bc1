/** A file and a store from before the record held orders, licences and custody life are read as they always were. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseExtract } from '../../electron/import/import-extract.ts';
import type { CaseExtract } from '../../shared/model/extract.ts';
import { evidenceRows } from '../../shared/template/evidence-rows.ts';
import { readSlot } from '../../shared/template/read-slot.ts';
import { readTable } from '../../shared/template/read-table.ts';
import { slotIds, tableSlotIds } from '../../shared/template/slots.ts';
import { newStore, reopen } from './made-up.ts';

const fixture = new URL('../fixtures/extract-before-orders.json', import.meta.url);
const written = JSON.parse(readFileSync(fixture, 'utf8')) as CaseExtract;
const { extract, faults } = parseExtract(readFileSync(fixture));
const today = '2026-11-21';

describe('an extract of the old shape', () => {
  it('is read without a fault and without a fact more or less', () => {
    expect(faults).toEqual([]);
    expect(extract).toEqual(written);
  });

  it('fills every slot and table it can, and claims nothing of what it was never asked', () => {
    const { record } = extract!.cases[0]!;
    const answered = slotIds.filter((slot) => readSlot(record, slot, today) !== undefined);
    expect(answered).toContain('custody.conduct');
    expect(answered.filter((slot) => /^(order|breach|licence|recall|verification)\./.test(slot))).toEqual([]);
    expect(answered.filter((slot) => /adjudications|incentives|drugTests/.test(slot))).toEqual([]);
    expect(tableSlotIds.filter((slot) => readTable(record, slot) !== undefined)).toContain(
      'table.custodyInterventions',
    );
    expect(evidenceRows(record, today).length).toBeGreaterThan(20);
  });
});

describe('a store of the old shape', () => {
  it('gives back what it was given, and takes the fuller record as a new revision', async () => {
    const { store, folder, clock } = await newStore();
    store.cases.importAll(extract!);
    store.close();
    const opened = await reopen(folder, clock);
    const held = opened.cases.findByCrn('B265783');
    expect(held?.record).toEqual(written.cases[0]!.record);
    const fuller = { ...written.cases[0]!, record: { ...written.cases[0]!.record, orders: [] } };
    expect(opened.cases.importAll({ ...extract!, cases: [fuller] })).toMatchObject({ updated: 1 });
    expect(opened.cases.findByCrn('B265783')?.revision).toBe(2);
    opened.close();
  });
});
