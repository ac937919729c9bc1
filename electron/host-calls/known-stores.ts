/** The list of stores this computer knows: where they are and when they were last opened, nothing of what is in them. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';

const knownStore = z.strictObject({
  ref: z.string().regex(/^s-[0-9a-f]{16}$/),
  folder: z.string(),
  lastOpened: z.iso.datetime().optional(),
  /** Only for stores of made-up people: their passphrase protects nobody. */
  demoPassphrase: z.string().optional(),
});
const listFile = z.strictObject({ stores: z.array(knownStore) });
export type KnownStore = z.infer<typeof knownStore>;

export interface KnownStores {
  all(): KnownStore[];
  /** @throws AppError `store-missing` */
  read(ref: string): KnownStore;
  /** A folder already in the list keeps its ref. */
  add(store: Omit<KnownStore, 'ref'> & { ref?: string }): string;
  touch(ref: string, openedAt: string): void;
}

export function newStoreRef(): string {
  return `s-${randomBytes(8).toString('hex')}`;
}

function notListed(): AppError {
  return new AppError({
    code: 'store-missing',
    message: 'This store is not in the list of this computer.',
    safe: 'Nothing was changed.',
    todo: 'Choose a store from the list, or add one from its folder.',
  });
}

/** A list that cannot be read is put aside, never written over; its stores can be added again from their folders. */
function readList(file: string): KnownStore[] {
  try {
    return listFile.parse(JSON.parse(readFileSync(file, 'utf8'))).stores;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) renameSync(file, `${file}.unreadable`);
    return [];
  }
}

function writeList(file: string, stores: KnownStore[]): void {
  const fresh = `${file}.new`;
  writeFileSync(fresh, JSON.stringify({ stores }, null, 2), { mode: 0o600, flush: true });
  renameSync(fresh, file);
}

export function makeKnownStores(stateFolder: string): KnownStores {
  mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
  const file = join(stateFolder, 'stores.json');
  let stores = readList(file);
  /** A disk that is full or read-only must keep nobody from the store that has just opened: the list waits in memory. */
  const keep = (next: KnownStore[]): void => {
    stores = next;
    try {
      writeList(file, next);
    } catch {
      return;
    }
  };
  return {
    all: () => [...stores],
    read(ref) {
      const one = stores.find((store) => store.ref === ref);
      if (!one) throw notListed();
      return one;
    },
    add({ ref = newStoreRef(), ...store }) {
      const listed = stores.find(({ folder }) => folder === store.folder);
      if (listed) return listed.ref;
      keep([...stores, { ref, ...store }]);
      return ref;
    },
    touch(ref, lastOpened) {
      keep(stores.map((store) => (store.ref === ref ? { ...store, lastOpened } : store)));
    },
  };
}
