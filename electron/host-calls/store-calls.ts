/** Creating, finding, unlocking, recovering and locking stores. */
import { dirname, join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { aheadOf } from '../backend/clock.ts';
import type { Opened, StoreChoice } from '../backend/open-request.ts';
import type { HostHandlers } from '../handlers/dispatch.ts';
import { suggestPassphrase } from '../store/passphrase.ts';
import { readStoreLabel } from '../store/store-label.ts';
import type { HostRoom } from './host-room.ts';
import { newStoreRef } from './known-stores.ts';
import { wordsLost } from './loss-warning.ts';
import { storeRow } from './store-row.ts';

type StoreCalls = Pick<
  HostHandlers,
  'store.find' | 'store.create' | 'store.createDemo' | 'store.unlock' | 'store.recover' | 'store.lock' | 'store.add'
>;

const demoName = 'Made-up cases';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function noStoreThere(): AppError {
  return new AppError({
    code: 'store-missing',
    message: 'There is no store in the folder of this file.',
    safe: 'Nothing was changed.',
    todo: 'Choose the file cases.db in the folder of your store.',
  });
}

function withCode(opened: Opened): string {
  if (opened.recoveryCode === undefined) throw new Error('no recovery code');
  return opened.recoveryCode;
}

/** Opens in the backend; the list is changed only when that went well. */
function openStore(room: HostRoom, ref: string, folder: string, choice: StoreChoice): Promise<Opened> {
  const { templatesFolder, clock } = room.options;
  return room.session.open(ref, { ...choice, folder, templatesFolder, clockAheadBy: aheadOf(clock) });
}

async function createDemo(room: HostRoom): Promise<string> {
  const ref = newStoreRef();
  const folder = join(room.options.stateFolder, 'stores', ref);
  const demoPassphrase = await suggestPassphrase();
  const extractFile = join(room.options.demoFolder, 'made-up-cases.json');
  await openStore(room, ref, folder, { mode: 'demo', name: demoName, passphrase: bytes(demoPassphrase), extractFile });
  room.stores.add({ ref, folder, demoPassphrase, lastOpened: room.options.clock.now() });
  return ref;
}

/** The demo store already here, if it still is. */
async function existingDemo({
  stores,
}: HostRoom): Promise<{ ref: string; folder: string; passphrase: string } | undefined> {
  for (const { ref, folder, demoPassphrase } of stores.all()) {
    if (demoPassphrase !== undefined && (await readStoreLabel(folder)).exists)
      return { ref, folder, passphrase: demoPassphrase };
  }
  return undefined;
}

function makeCreating(room: HostRoom): Pick<StoreCalls, 'store.create' | 'store.createDemo'> {
  const { stores, tokens, options, codes } = room;
  return {
    'store.create': async ({ name, passphrase, folder: chosen }) => {
      const ref = newStoreRef();
      const folder = chosen === undefined ? join(options.stateFolder, 'stores', ref) : tokens.pathOf(chosen);
      const opened = await openStore(room, ref, folder, { mode: 'create', name, passphrase: bytes(passphrase) });
      codes.add(ref, withCode(opened));
      stores.add({ ref, folder, lastOpened: options.clock.now() });
      return { ref };
    },
    'store.createDemo': async () => {
      const demo = await existingDemo(room);
      if (!demo) return { ref: await createDemo(room) };
      await openStore(room, demo.ref, demo.folder, { mode: 'open', passphrase: bytes(demo.passphrase) });
      stores.touch(demo.ref, options.clock.now());
      return { ref: demo.ref };
    },
  };
}

export function makeStoreCalls(room: HostRoom): StoreCalls {
  const { stores, tokens, options, codes } = room;
  return {
    ...makeCreating(room),
    'store.find': async () => ({ stores: await Promise.all(stores.all().map(storeRow)) }),
    'store.unlock': async ({ ref, passphrase }) => {
      const { folder, demoPassphrase } = stores.read(ref);
      const given = passphrase === '' && demoPassphrase !== undefined ? demoPassphrase : passphrase;
      await openStore(room, ref, folder, { mode: 'open', passphrase: bytes(given) });
      stores.touch(ref, options.clock.now());
      return { done: true };
    },
    'store.recover': async ({ ref, recoveryCode, passphrase }) => {
      const { folder } = stores.read(ref);
      const choice = { mode: 'recover', recoveryCode: bytes(recoveryCode), passphrase: bytes(passphrase) } as const;
      const opened = await openStore(room, ref, folder, choice);
      codes.add(ref, withCode(opened));
      stores.touch(ref, options.clock.now());
      return { done: true };
    },
    'store.lock': async ({ losesWords }) => {
      await room.lock(losesWords === true ? wordsLost : undefined);
      return { done: true };
    },
    'store.add': async ({ file }) => {
      const folder = dirname(tokens.pathOf(file));
      if (!(await readStoreLabel(folder)).exists) throw noStoreThere();
      return { ref: stores.add({ folder }) };
    },
  };
}
