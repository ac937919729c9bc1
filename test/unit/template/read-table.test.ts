/** Tables and evidence rows read from the made-up people. */
import { describe, expect, it } from 'vitest';
import { tableSnapshot } from '../../../shared/document/document.ts';
import { evidenceRow } from '../../../shared/template/evidence.ts';
import { evidenceRows } from '../../../shared/template/evidence-rows.ts';
import { readTable } from '../../../shared/template/read-table.ts';
import { tableSlotIds } from '../../../shared/template/slots.ts';
import { evidenceTopics } from '../../../shared/template/template.ts';
import {
  alexLee,
  madeUpCase,
  madeUpExtract,
  minimalRecord,
  robertHargreaves,
  storyDay,
} from '../demo/made-up-cases.ts';

const cases = madeUpExtract().cases;

describe.each(tableSlotIds.filter((slot) => slot !== 'table.changedSince'))('the table %s', (slot) => {
  it('has as many cells in each row as columns, and a source, for at least one made-up person', () => {
    const tables = cases.flatMap(({ record }) => readTable(record, slot) ?? []);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(table.rows.flat().join('|')).not.toMatch(/undefined|null|\[object/);
      expect(tableSnapshot.safeParse({ ...table, slot, insertedAt: '2026-11-21T10:00:00.000Z' }).success).toBe(true);
    }
  });

  it('is absent where the record holds nothing for it', () => {
    expect(readTable(minimalRecord(), slot)).toBeUndefined();
  });
});

describe('tables', () => {
  it('show the three settings of risk side by side, and say what is not rated', () => {
    const grid = readTable(robertHargreaves(), 'table.roshGrid');
    expect(grid?.rows).toContainEqual(['Known adult', 'High', 'Low', 'Very high']);
    expect(grid?.rows).toContainEqual(['Prisoners', 'Not rated', 'Low', 'Medium']);
  });

  it('list previous convictions with the most recent first and how the person responded', () => {
    const dates = readTable(alexLee(), 'table.previousConvictions')?.rows.map(([date]) => date);
    expect(dates).toEqual(['14 August 2019', '3 February 2016', '23 November 2011']);
  });

  it('name each source once', () => {
    expect(readTable(alexLee(), 'table.needs')?.sources).toHaveLength(1);
  });
});

describe('evidence', () => {
  it.each(cases.map(({ record, guardedPeople }) => ({ crn: record.person.crn, record, guardedPeople })))(
    'of $crn keeps to the shape, has unique ids and names no guarded person',
    ({ record, guardedPeople }) => {
      const rows = evidenceRows(record, storyDay);
      for (const row of rows) expect(evidenceRow.safeParse(row).error).toBeUndefined();
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const words = JSON.stringify(rows);
      for (const name of guardedPeople.flatMap(({ names }) => names)) expect(words).not.toContain(name);
    },
  );

  it('covers every topic for a prisoner recalled from a life licence', () => {
    const topics = new Set(evidenceRows(madeUpCase('G647201').record, storyDay).map(({ topic }) => topic));
    expect([...topics].toSorted()).toEqual([...evidenceTopics].toSorted());
  });

  it('offers a need as a live fact and its evidence and strengths as words with their own sources', () => {
    const alcohol = evidenceRows(alexLee(), storyDay).filter(({ need }) => need === 'alcohol');
    expect(alcohol[0]?.slot).toBe('need.alcohol');
    expect(alcohol.map(({ title }) => title)).toEqual([
      'Alcohol use',
      'Alcohol use: evidence',
      'Alcohol use: evidence',
      'Alcohol use: strength',
    ]);
    expect(alcohol[2]?.source.system).toBe('PNC');
  });

  it('puts identified needs before the others', () => {
    const needs = evidenceRows(alexLee(), storyDay).filter(({ slot }) => slot?.startsWith('need.'));
    expect(needs.slice(0, 3).map(({ need }) => need)).toEqual(['accommodation', 'alcohol', 'thinking']);
  });

  it('of a bare record is short and sound', () => {
    expect(() => evidenceRows(minimalRecord(), storyDay)).not.toThrow();
  });
});
