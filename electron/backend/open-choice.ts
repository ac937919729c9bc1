/** Opens, creates or recovers a store as the host asked. */
import { readFile } from 'node:fs/promises';
import { madeUpAuthor } from '../demo/made-up-author.ts';
import { londonDate } from '../handlers/today.ts';
import { bringUpToDate } from '../import/bring-up-to-date.ts';
import { parseExtract } from '../import/import-extract.ts';
import { createStore } from '../store/create-store.ts';
import { leastCost } from '../store/derive-key.ts';
import { openStore } from '../store/open-store.ts';
import { recoverStore } from '../store/recover-store.ts';
import { creatingStore, reworded } from '../store/refused-deeds.ts';
import { removeRemains } from '../store/store-files.ts';
import type { Clock, Store } from '../store/store.ts';
import type { OpenRequest } from './open-request.ts';

export interface OpenedStore {
  store: Store;
  recoveryCode?: string;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function importMadeUpCases(store: Store, file: string, clock: Clock): Promise<void> {
  const { extract, faults } = parseExtract(await readFile(file));
  if (!extract) throw new Error(`the made-up cases have ${faults.length} faults`);
  const cases = bringUpToDate(extract.cases, londonDate(clock.now()));
  store.cases.importAll({ producedAt: clock.now(), cases });
}

async function createDemo(request: OpenRequest & { mode: 'demo' }, clock: Clock): Promise<OpenedStore> {
  const { folder, name, passphrase, extractFile } = request;
  const known = { passphrase: textOf(passphrase), cost: leastCost };
  const { store } = await createStore({ folder, name, isDemo: true, clock, ...known });
  try {
    await importMadeUpCases(store, extractFile, clock);
    store.saveAuthor(madeUpAuthor);
  } catch (error) {
    store.close();
    // Made a moment ago, in a folder of its own, and nothing but made-up cases was ever in it.
    removeRemains(folder);
    throw reworded(creatingStore, error);
  }
  return { store };
}

/** The store leaves its own audit row of this. @throws AppError as the store's own functions do */
export function openChoice(request: OpenRequest, clock: Clock): Promise<OpenedStore> {
  const { folder } = request;
  const passphrase = textOf(request.passphrase);
  switch (request.mode) {
    case 'open':
      return openStore({ folder, passphrase, clock }).then((store) => ({ store }));
    case 'create':
      return createStore({ folder, name: request.name, isDemo: false, passphrase, clock });
    case 'demo':
      return createDemo(request, clock);
    case 'recover':
      return recoverStore({ folder, recoveryCode: textOf(request.recoveryCode), newPassphrase: passphrase, clock });
  }
}
