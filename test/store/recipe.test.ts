/** Every database is opened by one recipe; here each ingredient is seen to be there and to do its work. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/store/open-database.ts';
import type { OpenDatabase } from '../../electron/store/open-database.ts';
import { temporaryFolder } from './made-up.ts';

function newDatabase(): { database: OpenDatabase; path: string; key: Buffer; salt: Buffer } {
  const path = join(temporaryFolder(), 'cases.db');
  const [key, salt] = [randomBytes(32), randomBytes(16)];
  return { database: openDatabase({ path, key, salt, access: 'create' }), path, key, salt };
}

describe('the recipe of an open database', () => {
  it('holds for every setting, read back from the database itself', () => {
    const { database } = newDatabase();
    const read = (pragma: string) => database.pragma(pragma, { simple: true });
    expect({
      cipher: read('cipher'),
      temporary: read('temp_store'),
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      locking: read('locking_mode'),
      foreignKeys: read('foreign_keys'),
      trustedSchema: read('trusted_schema'),
      cellSizeCheck: read('cell_size_check'),
      secureDelete: read('secure_delete'),
    }).toEqual({
      cipher: 'sqlcipher',
      temporary: 2,
      journal: 'persist',
      synchronous: 2,
      locking: 'exclusive',
      foreignKeys: 1,
      trustedSchema: 0,
      cellSizeCheck: 1,
      secureDelete: 1,
    });
    database.close();
  });

  it('keeps large sorts off the disk, where the same sort without the setting writes a file', () => {
    const { database } = newDatabase();
    fill(database);
    expect(filesOpenDuringSort(database)).toEqual([]);
    database.pragma('temp_store = FILE');
    expect(filesOpenDuringSort(database).length).toBeGreaterThan(0);
    database.close();
  });

  it('writes the salt it was given and nothing that can be read', () => {
    const { database, path, salt } = newDatabase();
    fill(database);
    database.close();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 16)).toEqual(salt);
    expect(bytes.includes('marker')).toBe(false);
    expect(bytes.includes('SQLite format')).toBe(false);
  });

  it('does not open with another key', () => {
    const { database, path, key, salt } = newDatabase();
    fill(database);
    database.close();
    const open = (request: { key: Buffer; salt: Buffer }) => openDatabase({ path, access: 'write', ...request });
    expect(() => open({ key: randomBytes(32), salt })).toThrow(/not a database/);
    const again = open({ key, salt });
    expect(again.prepare('SELECT count(*) FROM lines').pluck().get()).toBe(20_000);
    again.close();
  });

  it('is the only place in the source that opens a database or can write one in plain text', () => {
    const folder = join(import.meta.dirname, '../../electron');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const breaking = sources.filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const opens = /from 'better-sqlite3'/.test(text.replace(/import type .*/g, ''));
      return (
        (opens && !name.endsWith('open-database.ts')) || /\bATTACH\s|\.serialize\(|\.rekey\(|\.backup\(/.test(text)
      );
    });
    expect(breaking).toEqual([]);
  });
});

function fill(database: OpenDatabase): void {
  database.exec('CREATE TABLE lines (number INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO lines (line) VALUES (?)');
  database.transaction(() => {
    for (let at = 0; at < 20_000; at++) insert.run(`marker ${(at * 7919) % 20_011} ${'x'.repeat(400)}`);
  })();
}

/** SQLite unlinks its temporary files at once, so they are looked for among the open files while the sort stands. */
function filesOpenDuringSort(database: OpenDatabase): string[] {
  database.pragma('cache_size = 50');
  const sorted = database.prepare('SELECT line FROM lines ORDER BY line').iterate();
  sorted.next();
  const seen = openFiles().filter((file) => file.includes('etilqs'));
  sorted.return?.();
  return seen;
}

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').map((file) => {
    try {
      return readlinkSync(join('/proc/self/fd', file));
    } catch {
      return '';
    }
  });
}
