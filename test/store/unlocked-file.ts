/** Opens the database file of a store directly, to look at or to tamper with what the store itself never would. */
import { openDatabase } from '../../electron/store/open-database.ts';
import type { OpenDatabase } from '../../electron/store/open-database.ts';
import { storeKeys } from '../../electron/store/derive-key.ts';
import type { StoreKeys } from '../../electron/store/derive-key.ts';
import { filesOf } from '../../electron/store/store-files.ts';
import { readWrapper, unlockByPassphrase } from '../../electron/store/wrapper.ts';
import { passphrase } from './made-up.ts';

export async function keysOf(folder: string, words = passphrase): Promise<{ keys: StoreKeys; salt: Buffer }> {
  const wrapper = readWrapper(folder);
  const secret = await unlockByPassphrase(wrapper, words);
  return { keys: storeKeys(secret, wrapper.storeId), salt: Buffer.from(wrapper.databaseSalt, 'hex') };
}

/** The store must be closed. */
export async function withDatabase<T>(folder: string, work: (database: OpenDatabase) => T, words?: string): Promise<T> {
  const { keys, salt } = await keysOf(folder, words);
  const database = openDatabase({ path: filesOf(folder).database, key: keys.database, salt, access: 'write' });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Takes the guards off, as somebody with the key and a database tool could. */
export function dropTriggers(database: OpenDatabase): void {
  const names = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  for (const name of names) database.exec(`DROP TRIGGER "${name}"`);
}
