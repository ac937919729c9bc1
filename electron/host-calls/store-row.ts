/** One row of the unlock list: what can be said about a store without opening it. */
import { basename, dirname } from 'node:path';
import type { CallOutput } from '../../shared/contract.ts';
import { readStoreLabel } from '../store/store-label.ts';
import type { KnownStore } from './known-stores.ts';

type StoreRow = CallOutput<'store.find'>['stores'][number];

/** The folder is shown by its last two names: enough to tell two stores apart. */
export async function storeRow({ ref, folder, lastOpened }: KnownStore): Promise<StoreRow> {
  const label = await readStoreLabel(folder);
  return {
    ref,
    name: label.name,
    folder: `${basename(dirname(folder))}/${basename(folder)}`,
    isDemo: label.isDemo,
    exists: label.exists,
    ...(lastOpened === undefined ? {} : { lastOpened }),
  };
}
