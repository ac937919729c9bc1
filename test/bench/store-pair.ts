/** Two stores of the same code, schema and settings: one over the encrypted file of the app, one over an unencrypted file. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { systemClock } from '../../electron/backend/clock.ts';
import { storeKeys } from '../../electron/store/derive-key.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { releasedSteps } from '../../electron/store/migrations/released-steps.ts';
import { openDatabase, type OpenDatabase } from '../../electron/store/open-database.ts';
import { assembleStore } from '../../electron/store/opened-store.ts';
import { filesOf } from '../../electron/store/store-files.ts';
import type { Store } from '../../electron/store/store.ts';

export interface StorePair {
  encrypted: Store;
  plain: Store;
  close(): void;
}

/** The settings that bear on speed; the plain file takes over each value from the encrypted one. */
const settings = [
  'page_size',
  'temp_store',
  'locking_mode',
  'journal_mode',
  'synchronous',
  'foreign_keys',
  'trusted_schema',
  'cell_size_check',
  'secure_delete',
  'cache_size',
  'auto_vacuum',
  'mmap_size',
] as const;

const salt = randomBytes(16);

export function makeStorePair(encryptedFolder: string, plainFolder: string): StorePair {
  const storeId = randomUUID();
  const keys = storeKeys(randomBytes(32), storeId);
  mkdirSync(encryptedFolder, { mode: 0o700 });
  mkdirSync(plainFolder, { mode: 0o700 });
  const keyed = openDatabase({ path: filesOf(encryptedFolder).database, key: keys.database, salt, access: 'create' });
  const open = openPlainLike(keyed, filesOf(plainFolder).database);
  const assemble = (folder: string, database: OpenDatabase): Store => {
    migrate({ database, folder, key: keys.database, salt, steps: releasedSteps });
    const label = { storeId, name: 'Measured', isDemo: false, databaseSalt: salt.toString('hex') };
    const common = { clock: systemClock, isReadOnly: false, ballastBytes: 0, event: 'store.created' as const };
    return assembleStore({ ...common, folder, database, label, keys: storeKeysCopy(keys), detail: {} });
  };
  const encrypted = assemble(encryptedFolder, keyed);
  const plain = assemble(plainFolder, open);
  assertSameSettings(keyed, open);
  return {
    encrypted,
    plain,
    close: () => {
      encrypted.close();
      plain.close();
    },
  };
}

/** Each store wipes its own keys when it closes. */
function storeKeysCopy(keys: ReturnType<typeof storeKeys>): ReturnType<typeof storeKeys> {
  return { database: Buffer.from(keys.database), audit: Buffer.from(keys.audit), anchor: Buffer.from(keys.anchor) };
}

function openPlainLike(keyed: OpenDatabase, path: string): OpenDatabase {
  const database = new Database(path);
  for (const name of settings) database.pragma(`${name} = ${String(keyed.pragma(name, { simple: true }))}`);
  return database;
}

/** A ratio means something only while encryption is the one difference. */
function assertSameSettings(keyed: OpenDatabase, open: OpenDatabase): void {
  for (const name of settings) {
    const [expected, found] = [keyed, open].map((one) => one.pragma(name, { simple: true }));
    if (expected !== found) throw new Error(`${name} is ${String(found)} and not ${String(expected)}`);
  }
}
