/** A case store that this computer knows of. */
import type { CallOutput } from '../../../shared/contract.ts';

export type StoreRow = CallOutput<'store.find'>['stores'][number];
