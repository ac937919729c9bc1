/** Opens the database of a store whose secret is at hand: lock, schema, tables. Shared by open, create and recover. */
import { accessSync, constants, existsSync } from 'node:fs';
import { storeKeys, wipe } from './derive-key.ts';
import { fromFiles, fromSqlite, storeDamaged } from './failures.ts';
import { migrate, refuseNewer, schemaNumber } from './migrate.ts';
import { releasedSteps } from './migrations/released-steps.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { assembleStore } from './opened-store.ts';
import type { AssembleRequest } from './opened-store.ts';
import { describeOwner } from './owner.ts';
import type { StoreKeys } from './derive-key.ts';
import { filesOf } from './store-files.ts';
import type { Store } from './store.ts';

export interface UnlockRequest extends Pick<
  AssembleRequest,
  'folder' | 'clock' | 'label' | 'ballastBytes' | 'event' | 'detail'
> {
  /** The store's one secret, 32 bytes; zeroed here in every case. */
  secret: Buffer;
}

/** @throws AppError `store-damaged`, `store-busy`, `store-newer`, `disk-full` */
export function unlockStore(request: UnlockRequest): Store {
  const keys = storeKeys(request.secret, request.label.storeId);
  request.secret.fill(0);
  const isReadOnly = request.event !== 'store.created' && !isWritable(request.folder);
  let database: OpenDatabase | undefined;
  try {
    database = openKeyed(request, keys, isReadOnly);
    keys.database.fill(0);
    return assembleStore({ ...request, keys, database, isReadOnly });
  } catch (error) {
    database?.close();
    wipe(keys);
    throw fromFiles(fromSqlite(error, () => describeOwner(request.folder)));
  }
}

function openKeyed(request: UnlockRequest, keys: StoreKeys, isReadOnly: boolean): OpenDatabase {
  const path = filesOf(request.folder).database;
  const isNew = request.event === 'store.created';
  if (!isNew && !existsSync(path)) throw storeDamaged('The database file of this store is missing.');
  const salt = Buffer.from(request.label.databaseSalt, 'hex');
  const access = isNew ? 'create' : isReadOnly ? 'read' : 'write';
  const database = openDatabase({ path, key: keys.database, salt, access });
  try {
    prepareSchema(database, request.folder, keys, salt, { isNew, isReadOnly });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareSchema(
  database: OpenDatabase,
  folder: string,
  keys: StoreKeys,
  salt: Buffer,
  { isNew, isReadOnly }: { isNew: boolean; isReadOnly: boolean },
): void {
  if (!isNew && schemaNumber(database) === 0) throw storeDamaged('The database file of this store is empty.');
  if (isReadOnly) refuseNewer(database, releasedSteps);
  else migrate({ database, folder, key: keys.database, salt, steps: releasedSteps });
}

/** Asks the system rather than trying: a try would leave a file behind. */
function isWritable(folder: string): boolean {
  const path = filesOf(folder).database;
  try {
    accessSync(folder, constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
