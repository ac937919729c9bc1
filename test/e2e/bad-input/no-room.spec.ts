/** No room for a new store or for an import, and a store that can only be read: told as what they are, with nothing half done. */
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../app-fixture.ts';
import {
  createStore,
  describeStore,
  goTo,
  keepRecoveryCode,
  lock,
  previewExtract,
  sendStore,
  unlock,
} from '../story/officer.ts';
import { keepStoreOn } from './keep-store-on.ts';
import { makeSmallDisk, whyNoDisk } from './small-disk.ts';
import { expectTold } from './told.ts';

const extract = join(import.meta.dirname, '..', '..', '..', 'demo', 'made-up-cases.json');
const reason = whyNoDisk();

test.skip(reason !== undefined, reason);
test.setTimeout(180_000);

test('a full disk takes no new store, leaves nothing behind, and takes it once there is room', async ({ running }) => {
  const page = running.page();
  const disk = makeSmallDisk(join(running.filesFolder, 'stick'), 4000);
  try {
    disk.fill();
    await describeStore(page, 'On a stick', () => keepStoreOn(page, 'stick'));
    await page.getByRole('button', { name: 'Create the store' }).click();
    await expectTold(page, {
      code: 'disk-full',
      happened: 'No store was made, because the disk is full.',
      safe: 'Nothing was left in the folder, and your other stores are as they were.',
      todo: /^Free some space on the disk, or choose a folder on another disk/,
    });
    expect(readdirSync(disk.folder)).toEqual(['filler']);
    disk.empty();
    await sendStore(page);
  } finally {
    disk.remove();
  }
});

test('a full disk imports nothing and says so; a read-only one offers no import', async ({ running }) => {
  const page = running.page();
  const disk = makeSmallDisk(join(running.filesFolder, 'stick'), 4000);
  try {
    const { passphrase } = await createStore(page, 'On a stick', () => keepStoreOn(page, 'stick'));
    await keepRecoveryCode(page);
    copyFileSync(extract, join(disk.folder, 'cases.json'));
    await previewExtract(page, 'cases.json');
    const importAll = page.getByRole('button', { name: /^Import \d+ cases$/ });
    await importAll.waitFor();
    disk.fill();
    await importAll.click();
    await expectTold(page, {
      code: 'disk-full',
      happened: 'Nothing was imported, because the disk that holds the store is full.',
      safe: 'Everything already in the store is safe, and the file you chose has not been changed.',
      todo: 'Free some space on that disk, then import the file again.',
    });
    disk.empty();
    await importAll.click();
    await expect(page.getByText(/Imported: \d+ new, 0 updated/)).toBeVisible({ timeout: 30_000 });

    await lock(page);
    disk.makeReadOnly();
    await unlock(page, passphrase);
    await goTo(page, 'Import');
    const choose = page.getByRole('button', { name: 'Choose a case extract' });
    await expect(choose).toHaveAttribute('aria-disabled', 'true');
    await expect(choose).toHaveAccessibleDescription(/folder or drive is read-only/);
    await goTo(page, 'Settings');
    await expect(page.getByText('Your details cannot be changed here now.')).toBeVisible();
    await expect(page.getByLabel('Name', { exact: true })).toBeDisabled();
  } finally {
    disk.remove();
  }
});
