/** Creates a store: built whole in a folder beside its place and moved there by one rename, so never half. */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { usualBallast } from './ballast.ts';
import { usualCost } from './derive-key.ts';
import type { KdfCost } from './derive-key.ts';
import { errorCodeOf, fromFiles, passphraseWeak, storeExists } from './failures.ts';
import { ratePassphrase } from './passphrase.ts';
import { creatingStore, reworded } from './refused-deeds.ts';
import { filesOf, flushFolder, removeRemains, writeDurably } from './store-files.ts';
import type { Clock, Store } from './store.ts';
import { unlockStore } from './unlock-store.ts';
import { makeWrapper } from './wrapper.ts';
import type { StoreLabel, Wrapper } from './wrapper.ts';

export interface CreateStoreRequest {
  /** A folder of the store's own: not there yet, or empty. */
  folder: string;
  name: string;
  /** Made-up cases only; the passphrase need not be strong. */
  isDemo: boolean;
  passphrase: string;
  clock: Clock;
  /** Never below 64 MiB; 256 MiB, 3 passes and 4 lanes unless told. */
  cost?: KdfCost | undefined;
  ballastBytes?: number | undefined;
}

/** @throws AppError `store-exists`, `passphrase-weak`, `folder-read-only`, `disk-full` */
export async function createStore(request: CreateStoreRequest): Promise<{ store: Store; recoveryCode: string }> {
  const folder = resolve(request.folder);
  refuseWeak(request);
  refuseTaken(folder);
  const label: StoreLabel = {
    storeId: randomUUID(),
    name: request.name,
    isDemo: request.isDemo,
    databaseSalt: randomBytes(16).toString('hex'),
  };
  const secret = randomBytes(32);
  const { wrapper, recoveryCode } = await makeWrapper(label, secret, request.passphrase, request.cost ?? usualCost);
  const ballastBytes = request.ballastBytes ?? usualBallast;
  const common = { clock: request.clock, label, ballastBytes };
  buildAside(folder, (aside) => writeNew(aside, wrapper, { ...common, secret: Buffer.from(secret) }));
  const store = unlockStore({ ...common, folder, secret, event: 'store.unlocked', detail: { wrongBefore: 0 } });
  return { store, recoveryCode };
}

function refuseWeak({ isDemo, passphrase }: CreateStoreRequest): void {
  if (isDemo) return;
  const { isEnough, advice } = ratePassphrase(passphrase);
  if (!isEnough) throw passphraseWeak(advice);
}

function refuseTaken(folder: string): void {
  try {
    if (readdirSync(folder).length > 0) throw storeExists();
  } catch (error) {
    if (existsSync(folder)) throw storeExists();
    if (errorCodeOf(error) !== 'ENOENT') throw fromFiles(error);
  }
}

interface NewStore {
  clock: Clock;
  label: StoreLabel;
  ballastBytes: number;
  secret: Buffer;
}

function writeNew(folder: string, wrapper: Wrapper, request: NewStore): void {
  unlockStore({ ...request, folder, event: 'store.created', detail: {} }).close();
  writeDurably(filesOf(folder).wrapper, JSON.stringify(wrapper, undefined, 2));
}

/** Builds in `<folder>.part-…` and renames; whatever fails leaves nothing behind. */
function buildAside(folder: string, build: (aside: string) => void): void {
  const aside = `${folder}.part-${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
    sweepAside(folder);
    mkdirSync(aside, { mode: 0o700 });
    build(aside);
    makeRoom(folder);
    renameSync(aside, folder);
    flushFolder(dirname(folder));
  } catch (error) {
    removeRemains(aside);
    throw reworded(creatingStore, fromFiles(error));
  }
}

/** Remains of a creation cut short hold no case and no key that opens them. */
function sweepAside(folder: string): void {
  const own = `${basename(folder)}.part-`;
  for (const name of readdirSync(dirname(folder))) {
    // The parent may be a folder of the person's: only what this code itself can have named is removed.
    const isRemains = name.startsWith(own) && /^[0-9a-f]{8}$/.test(name.slice(own.length));
    if (isRemains) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

/** An empty folder in the way goes; one that has been filled meanwhile stays and refuses. */
function makeRoom(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOTEMPTY' || errorCodeOf(error) === 'EEXIST') throw storeExists();
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  }
}
