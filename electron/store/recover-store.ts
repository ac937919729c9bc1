/** Opens a store by its recovery code and gives it a new passphrase and a new recovery code. */
import { forgetTries } from './attempts.ts';
import { usualBallast } from './ballast.ts';
import { fromFiles, passphraseWeak, storeReadOnly } from './failures.ts';
import { ratePassphrase } from './passphrase.ts';
import { filesOf, writeDurably } from './store-files.ts';
import type { Clock, Store } from './store.ts';
import { unlockStore } from './unlock-store.ts';
import { makeWrapper, readWrapper, unlockByRecoveryCode } from './wrapper.ts';

export interface RecoverStoreRequest {
  folder: string;
  recoveryCode: string;
  newPassphrase: string;
  clock: Clock;
  ballastBytes?: number | undefined;
}

/**
 * The old code and passphrase stop working only when the store has opened and the new key file is on the disk.
 * @throws AppError `recovery-code-wrong`, `passphrase-weak`, and as `openStore`
 */
export async function recoverStore(request: RecoverStoreRequest): Promise<{ store: Store; recoveryCode: string }> {
  const { folder, newPassphrase, clock } = request;
  const held = readWrapper(folder);
  const rating = ratePassphrase(newPassphrase);
  if (!held.isDemo && !rating.isEnough) throw passphraseWeak(rating.advice);
  const secret = unlockByRecoveryCode(held, request.recoveryCode);
  const { wrapper, recoveryCode } = await makeWrapper(held, secret, newPassphrase, held.kdf);
  const ballastBytes = request.ballastBytes ?? usualBallast;
  const store = unlockStore({ folder, clock, label: held, secret, ballastBytes, event: 'store.recovered', detail: {} });
  try {
    if (store.isReadOnly) throw storeReadOnly();
    writeDurably(filesOf(folder).wrapper, JSON.stringify(wrapper, undefined, 2));
    forgetTries(folder, clock);
  } catch (error) {
    store.close();
    throw fromFiles(error);
  }
  return { store, recoveryCode };
}
