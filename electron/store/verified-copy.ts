/** Copies the whole store into one new encrypted file, opens the copy, proves it whole, and only then gives it its name. */
import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeDamaged } from './failures.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { flushFile, flushFolder, makePrivateFile } from './store-files.ts';

export interface CopyRequest {
  database: OpenDatabase;
  target: string;
  key: Buffer;
  salt: Buffer;
}

/** @throws AppError `store-damaged` when the copy is not whole; SqliteError when it cannot be written */
export function writeVerifiedCopy({ database, target, key, salt }: CopyRequest): void {
  const aside = `${target}.new`;
  removeDatabase(aside);
  try {
    makePrivateFile(aside);
    database.prepare('VACUUM INTO ?').run(aside);
    verify(database, aside, key, salt);
    flushFile(aside);
    renameSync(aside, target);
    flushFolder(dirname(target));
  } finally {
    removeDatabase(aside);
  }
}

function verify(original: OpenDatabase, path: string, key: Buffer, salt: Buffer): void {
  const copy = openDatabase({ path, key, salt, access: 'write' });
  try {
    const isWhole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    if (!isWhole || summaryOf(copy) !== summaryOf(original)) {
      throw storeDamaged('A safety copy of this store could not be made without faults.');
    }
  } finally {
    copy.close();
  }
}

/** Schema number and how many rows each table holds. */
function summaryOf(database: OpenDatabase): string {
  const names = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const counts = names.map((name) => [name, database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]);
  return JSON.stringify([database.pragma('user_version', { simple: true }), counts]);
}

function removeDatabase(path: string): void {
  for (const ending of ['', '-journal']) rmSync(`${path}${ending}`, { force: true });
}
