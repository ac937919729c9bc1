/** The schema moves forward step by step: each in one transaction, with a proved copy first, never from a newer store. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate, schemaNumber } from '../../electron/store/migrate.ts';
import { firstTables } from '../../electron/store/migrations/0010-first-tables.ts';
import { namesAndOrigin } from '../../electron/store/migrations/0020-names-and-origin.ts';
import { plansInFields } from '../../electron/store/migrations/0030-plans-in-fields.ts';
import { withheldAnnexes } from '../../electron/store/migrations/0050-withheld-annexes.ts';
import type { Migration } from '../../electron/store/migrations/migration.ts';
import { releasedSteps } from '../../electron/store/migrations/released-steps.ts';
import { openDatabase } from '../../electron/store/open-database.ts';
import { filesOf } from '../../electron/store/store-files.ts';
import { failureOf, newStore, reopen, storeWithReport } from './made-up.ts';
import { keysOf, withDatabase } from './unlocked-file.ts';

/** SHA-256 of each released step as it was released. A step in this list is never edited: add a new one. */
const released: Record<number, string> = {
  10: 'a8f29a86e1deaf2d200678e379516929e3273f04de45df1d027e1d27d8d4bc2b',
  20: '1cf259c0a34b24fec60e1480285c569e8cc182645c49a4a5e4867d72324c7638',
  30: '319e608fcc64d0d21840a20d6d15ba7666f3b11129ab1689a09eda92491660d8',
  50: 'dc57d7dc51fed8fba8540937e65d842e177133958c358b04ed9006e38eac1c17',
  60: '0bd9a10f67e382059a8fe992152696347f7e02f0bde17128a1d35c509ec9031a',
};

function hashOf({ number, name, sql, move }: Migration): string {
  return createHash('sha256')
    .update(JSON.stringify([number, name, sql, move?.toString() ?? '']))
    .digest('hex');
}

async function migrateWith(folder: string, steps: readonly Migration[]): Promise<number[]> {
  const { keys, salt } = await keysOf(folder);
  const database = openDatabase({ path: filesOf(folder).database, key: keys.database, salt, access: 'write' });
  try {
    return migrate({ database, folder, key: keys.database, salt, steps });
  } finally {
    database.close();
  }
}

const latest = releasedSteps.at(-1)?.number ?? 0;
const nextStep: Migration = {
  number: latest + 10,
  name: 'a further column',
  sql: "ALTER TABLE cases ADD COLUMN office TEXT NOT NULL DEFAULT ''",
  move: (database) => void database.exec("UPDATE cases SET office = 'Leeds'"),
};

describe('the steps of the schema', () => {
  it('rise in tens, and those released are as they were', () => {
    const numbers = releasedSteps.map((step) => step.number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    expect(numbers.filter((number) => number % 10 !== 0)).toEqual([]);
    expect(Object.fromEntries(releasedSteps.map((step) => [step.number, hashOf(step)]))).toEqual(released);
  });

  it('have a file each, in the same order', () => {
    const folder = join(import.meta.dirname, '../../electron/store/migrations');
    const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(releasedSteps.map((step) => step.number));
  });

  it('have all run in a new store, whose tables are strict and whose rows belong together', async () => {
    const { folder, store } = await storeWithReport();
    store.close();
    await withDatabase(folder, (database) => {
      expect(schemaNumber(database)).toBe(releasedSteps.at(-1)?.number);
      const loose =
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'";
      expect(database.prepare(loose).pluck().all()).toEqual([]);
      expect(database.pragma('foreign_key_check')).toEqual([]);
    });
  });
});

describe('a store of an older schema', () => {
  it('is brought forward once, its other rows untouched, with a copy of before kept under the same key', async () => {
    const { folder, store, caseId, reportId } = await storeWithReport();
    store.close();
    expect(await migrateWith(folder, [...releasedSteps, nextStep])).toEqual([nextStep.number]);
    expect(await migrateWith(folder, [...releasedSteps, nextStep])).toEqual([]);
    await withDatabase(folder, (database) => {
      expect(schemaNumber(database)).toBe(nextStep.number);
      expect(database.prepare('SELECT id, office FROM cases').all()).toEqual([{ id: caseId, office: 'Leeds' }]);
      expect(database.prepare('SELECT id FROM reports').pluck().all()).toEqual([reportId]);
    });
    const { keys, salt } = await keysOf(folder);
    const copy = openDatabase({
      path: join(folder, `before-step-${latest}.db`),
      key: keys.database,
      salt,
      access: 'read',
    });
    expect([schemaNumber(copy), copy.prepare('SELECT count(*) FROM cases').pluck().get()]).toEqual([latest, 1]);
    copy.close();
  });

  it('of the first step has the whole name and prison number of each case read from its latest record', () => {
    const database = new Database(':memory:');
    const person = { crn: 'X000001', name: { forename: 'Hồng Ánh', surname: 'Nguyễn', isFamilyNameFirst: true } };
    database.exec(firstTables.sql);
    database
      .prepare('INSERT INTO cases VALUES (1, ?, ?, 2, ?, ?, ?), (2, ?, ?, 1, ?, ?, ?)')
      .run('a', 'X000001', 'Hồng Ánh', 'Nguyễn', 'nguyen', 'b', 'X000002', '', 'Kartini', 'kartini');
    const revision = database.prepare("INSERT INTO case_revisions VALUES (?, ?, '', ?, '')");
    revision.run('a', 1, JSON.stringify({ person: { ...person, name: { surname: 'Before' } } }));
    revision.run('a', 2, JSON.stringify({ person: { ...person, nomsNumber: 'A1234BC' } }));
    revision.run('b', 1, JSON.stringify({ person: { crn: 'X000002', name: { surname: 'Kartini' } } }));
    database.exec(namesAndOrigin.sql);
    expect(database.prepare('SELECT name, noms_number, produced_at FROM cases ORDER BY number').all()).toEqual([
      { name: JSON.stringify(person.name), noms_number: 'A1234BC', produced_at: '' },
      { name: '{"surname":"Kartini"}', noms_number: '', produced_at: '' },
    ]);
    database.close();
  });

  it('of the steps before the annexes keeps its signed reports as they are, each without an annex', () => {
    const database = new Database(':memory:');
    for (const { sql } of releasedSteps.filter(({ number }) => number < withheldAnnexes.number)) database.exec(sql);
    database.pragma('foreign_keys = OFF');
    database.exec("INSERT INTO signed_reports VALUES ('r', x'25', 'h', '{}', '{}', '')");
    database.exec(withheldAnnexes.sql);
    expect(database.prepare('SELECT report_id, sha256 FROM signed_reports').all()).toEqual([
      { report_id: 'r', sha256: 'h' },
    ]);
    expect(database.prepare('SELECT count(*) FROM signed_annexes').pluck().get()).toBe(0);
    database.close();
  });

  it('of the second step keeps every field byte by byte, takes plans from then on, and stays shut where it is signed', () => {
    const database = new Database(':memory:');
    const rows = [
      { report_id: 'draft', kind: 'answer', block_id: 'plea', value: '"guilty"', content_hash: 'h1' },
      { report_id: 'draft', kind: 'table', block_id: 'offences', value: '{}', content_hash: 'h2' },
      { report_id: 'signed', kind: 'fact', block_id: 'name', value: '{}', content_hash: 'h3' },
    ];
    database.exec(firstTables.sql + namesAndOrigin.sql);
    database.pragma('foreign_keys = OFF');
    const insertReport = database.prepare(
      "INSERT INTO reports VALUES (?, ?, 'c', 't', 'made-up', '2026.1', 'report', 1, 'en', 'draft', 1, '', '', NULL, NULL, NULL)",
    );
    for (const [at, id] of ['draft', 'signed'].entries()) insertReport.run(at + 1, id);
    const insert = 'INSERT INTO report_fields VALUES (@report_id, @kind, @block_id, @value, @content_hash)';
    for (const row of rows) database.prepare(insert).run(row);
    database.exec("UPDATE reports SET status = 'signed' WHERE id = 'signed'");
    const triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name";
    const before = database.prepare(triggers).pluck().all();

    database.exec(plansInFields.sql);
    expect(database.prepare('SELECT * FROM report_fields ORDER BY content_hash').all()).toEqual(rows);
    expect(database.prepare(triggers).pluck().all()).toEqual(before);
    const plan = { ...rows[0], kind: 'plan', block_id: 'proposed' };
    expect(database.prepare(insert).run(plan).changes).toBe(1);
    expect(() => database.prepare(insert).run({ ...plan, kind: 'note' })).toThrow(/CHECK/);
    for (const sql of [
      "UPDATE report_fields SET value = '[]' WHERE report_id = 'signed'",
      "DELETE FROM report_fields WHERE report_id = 'signed'",
    ]) {
      expect(() => database.exec(sql)).toThrow('report-signed');
    }
    expect(() => database.prepare(insert).run({ ...plan, report_id: 'signed' })).toThrow('report-signed');
    database.close();
  });

  it('stays wholly at its old step when a step fails', async () => {
    const { folder, store } = await newStore();
    store.close();
    const broken: Migration = {
      ...nextStep,
      number: latest + 20,
      sql: 'CREATE TABLE half (x TEXT) STRICT; SELECT broken FROM nowhere',
    };
    await expect(migrateWith(folder, [...releasedSteps, nextStep, broken])).rejects.toThrow(/nowhere/);
    await withDatabase(folder, (database) => {
      expect(schemaNumber(database)).toBe(nextStep.number);
      expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    });
  });

  it('of a newer app is refused by name and left as it is', async () => {
    const { folder, store } = await newStore();
    store.close();
    await migrateWith(folder, [...releasedSteps, nextStep]);
    expect((await failureOf(() => reopen(folder))).code).toBe('store-newer');
    expect(existsSync(join(folder, `before-step-${nextStep.number}.db`))).toBe(false);
    await withDatabase(folder, (database) => expect(schemaNumber(database)).toBe(nextStep.number));
  });
});
