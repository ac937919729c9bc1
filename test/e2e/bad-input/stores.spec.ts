/** Stores that cannot be opened say why, and nothing of them is changed. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeKeys } from '../../../electron/store/derive-key.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { readWrapper, unlockByPassphrase } from '../../../electron/store/wrapper.ts';
import { expect, test } from '../app-fixture.ts';
import { chooseFile, createStore, keepRecoveryCode, lock, unlock } from '../story/officer.ts';
import { expectTold } from './told.ts';

function onlyStoreIn(stateFolder: string): string {
  const [name = ''] = readdirSync(join(stateFolder, 'stores'));
  return join(stateFolder, 'stores', name);
}

/** As a newer app would leave it. */
async function raiseVersion(folder: string, passphrase: string): Promise<void> {
  const wrapper = readWrapper(folder);
  const keys = storeKeys(await unlockByPassphrase(wrapper, passphrase), wrapper.storeId);
  const salt = Buffer.from(wrapper.databaseSalt, 'hex');
  const database = openDatabase({ path: join(folder, 'cases.db'), key: keys.database, salt, access: 'write' });
  database.pragma('user_version = 9990');
  database.close();
}

test('a wrong passphrase, an open, a damaged and a newer store are each refused in words and left as they are', async ({
  startApp,
}) => {
  test.setTimeout(180_000);
  const { page: pageNow, stateFolder } = await startApp();
  const page = pageNow();
  const { passphrase } = await createStore(page, 'Leeds court team');
  await keepRecoveryCode(page);
  const folder = onlyStoreIn(stateFolder);
  const database = join(folder, 'cases.db');

  await test.step('open elsewhere', async () => {
    const other = await startApp({ filesFolder: folder });
    await other.page().getByRole('button', { name: 'Add a store from a file' }).click();
    await chooseFile(other.page(), 'cases.db');
    await other.page().getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await other.page().getByRole('button', { name: 'Unlock', exact: true }).click();
    await expectTold(other.page(), {
      code: 'store-busy',
      happened: /^This store is already open/,
      safe: 'Nothing has been changed. What is being written there is safe.',
      todo: 'Close or lock the store there, then try again.',
    });
    await other.app.quit();
    await expect(startApp({ stateFolder })).rejects.toThrow('already running');
    await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  });

  await test.step('wrong passphrase', async () => {
    await lock(page);
    await page.getByLabel('Passphrase', { exact: true }).fill('not the right words');
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    const told = page.getByRole('alert');
    await expect(told).toContainText('That passphrase does not open this store.', { timeout: 30_000 });
    await expect(told).toContainText('Nothing has been changed. Everything in the store is safe.');
    await expect(told).toContainText('Check Caps Lock and the keyboard language, then try again.');
    await unlock(page, passphrase);
    await lock(page);
  });

  await test.step('damaged', async () => {
    const good = readFileSync(database);
    const bad = Buffer.from(good);
    bad.fill(0x5a, 100, 4096);
    writeFileSync(database, bad);
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expectTold(page, {
      code: 'store-damaged',
      happened: 'A file of this store has been damaged or changed from outside.',
      safe: 'The store has not been repaired or changed, so nothing more is lost.',
      todo: /put back the last good backup/,
    });
    expect(readFileSync(database).equals(bad)).toBe(true);
    writeFileSync(database, good);
  });

  await test.step('without its key file', async () => {
    const [keys, kept] = [join(folder, 'keys.json'), join(stateFolder, 'kept.json')];
    renameSync(keys, kept);
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expectTold(page, {
      code: 'store-damaged',
      happened: 'This store is damaged: its key file, keys.json, is missing.',
      safe: 'The encrypted file with your cases, cases.db, is still there and has not been changed.',
      todo: /^Put keys.json back from the last good backup/,
    });
    renameSync(kept, keys);
  });

  await test.step('newer', async () => {
    await raiseVersion(folder, passphrase);
    const newer = readFileSync(database);
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expectTold(page, {
      code: 'store-newer',
      happened: 'This store was last used with a newer version of Prepare a Report.',
      safe: 'The store has not been changed.',
      todo: /^Open it with the newer version/,
    });
    expect(readFileSync(database).equals(newer)).toBe(true);
  });
});
