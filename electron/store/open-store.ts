/** Unlocks a store with its passphrase. */
import { countTry, forgetTries, refuseWhileDelayed, wrongTries } from './attempts.ts';
import { usualBallast } from './ballast.ts';
import type { Clock, Store } from './store.ts';
import { unlockStore } from './unlock-store.ts';
import { readWrapper, unlockByPassphrase } from './wrapper.ts';

export interface OpenStoreRequest {
  folder: string;
  passphrase: string;
  clock: Clock;
  /** Size of the file given up when the disk is full; 16 MiB unless told. */
  ballastBytes?: number | undefined;
}

/**
 * @throws AppError `store-missing`, `store-damaged`, `store-newer`, `unlock-delayed`, `passphrase-wrong`, `store-busy`.
 * An older copy put back is no refusal: it stands in `warnings`. A read-only folder opens with `isReadOnly`.
 */
export async function openStore(request: OpenStoreRequest): Promise<Store> {
  const { folder, passphrase, clock } = request;
  const label = readWrapper(folder);
  refuseWhileDelayed(folder, clock);
  const wrongBefore = wrongTries(folder);
  countTry(folder, clock);
  const secret = await unlockByPassphrase(label, passphrase);
  forgetTries(folder, clock);
  const ballastBytes = request.ballastBytes ?? usualBallast;
  const detail = { wrongBefore };
  return unlockStore({ folder, clock, label, secret, ballastBytes, event: 'store.unlocked', detail });
}
