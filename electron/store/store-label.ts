/** What the list of stores shows of a store that is locked. */
import { basename } from 'node:path';
import { holdsStore } from './store-files.ts';
import { readWrapper } from './wrapper.ts';

/** A damaged key file still shows, under its folder's name. */
export function readStoreLabel(folder: string): { name: string; isDemo: boolean; exists: boolean } {
  try {
    const { name, isDemo } = readWrapper(folder);
    return { name, isDemo, exists: true };
  } catch {
    return { name: basename(folder), isDemo: false, exists: holdsStore(folder) };
  }
}
