/** A new recovery code is not lost by waiting: after a lock it is shown again, until the officer has kept it. */
import { ask, expect, test } from '../app-fixture.ts';
import { createStore, keepRecoveryCode, lock, unlock } from './officer.ts';

test('a code that was not kept before a lock is shown again after it, and never again once it is kept', async ({
  page,
}) => {
  const { passphrase, recoveryCode } = await createStore(page, 'Leeds court team');
  await ask(page, 'store.lock').catch(() => undefined);
  await expect(page.getByText('The new recovery code of “Leeds court team” is not kept yet.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByLabel('Recovery code', { exact: true })).toHaveText(recoveryCode, { timeout: 30_000 });
  await keepRecoveryCode(page);
  await lock(page);
  await expect(page.getByText('is not kept yet')).toHaveCount(0);
  await unlock(page, passphrase);
});
