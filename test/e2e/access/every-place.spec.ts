/** Every place of the real app, at a desk, on a laptop, at 400 % zoom, in the dark and in forced colours. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../app-fixture.ts';
import { chooseFile, goToPart, lock, openDemo, saveHere } from '../story/officer.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { expectAccessible } from './accessible.ts';
import { openPrepared } from './prepared-desk.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const passphrase = 'otter velvet canyon plum';

test.setTimeout(300_000);

async function createStore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Create a store' }).click();
  await page.getByRole('button', { name: 'Suggest four words' }).click();
  await expectAccessible(page, 'create a store');
  await page.getByLabel('Name of the store').fill('Leeds court team');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: 'Type the passphrase again' }).fill(passphrase);
  await page.getByRole('button', { name: 'Create the store' }).click();
  await page.getByRole('heading', { name: 'Keep your recovery code' }).waitFor({ timeout: 30_000 });
}

test('the way in is accessible: first start, a new store, its recovery code, a lock and a wrong passphrase', async ({
  page,
}) => {
  await page.locator('main:not(.starting) h1').waitFor();
  await expectAccessible(page, 'first start');
  await createStore(page);
  await expectAccessible(page, 'recovery code');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  await expectAccessible(page, 'my work without reports');
  await lock(page);
  await expectAccessible(page, 'unlock');
  await page.getByLabel('Passphrase', { exact: true }).fill('not these words');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('alert').waitFor({ timeout: 30_000 });
  await expectAccessible(page, 'wrong passphrase');
  await page.getByRole('button', { name: 'Forgotten passphrase?' }).click();
  await page.getByLabel('Recovery code').first().waitFor();
  await expectAccessible(page, 'forgotten passphrase');
});

test('the places around a report are accessible', async ({ running }) => {
  const page = running.page();
  copyFileSync(join(root, 'demo', 'made-up-cases.json'), join(running.filesFolder, 'cases.json'));
  await openDemo(page);
  await page.getByRole('button', { name: 'New report', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alex James Lee' }).click();
  await page.getByRole('radio').first().waitFor();
  await expectAccessible(page, 'new report');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await expectAccessible(page, 'find');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await page.getByRole('table').waitFor();
  await expectAccessible(page, 'cases');
  await page.getByRole('row').filter({ hasText: 'HARGREAVES' }).getByRole('button').first().click();
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expectAccessible(page, `case: ${await tab.innerText()}`);
  }
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Choose a case extract' }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'file dialog');
  await chooseFile(page, 'cases.json');
  await page.getByRole('table').first().waitFor();
  await expectAccessible(page, 'import preview');
  await page.keyboard.press('Control+,');
  await page.getByLabel('Name', { exact: true }).waitFor();
  await expectAccessible(page, 'settings');
  await page.keyboard.press('F1');
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  await expectAccessible(page, 'help');
});

async function verify(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await chooseFile(page, name);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

function changeOneByte(from: string, to: string): void {
  const bytes = readFileSync(from);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(to, bytes);
}

/** With a requirement and an order unfolded, one that the law is against, and what can and cannot be added. */
async function showBuilder(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Answers' }).click();
  await goToPart(page, 'proposal-details');
  await page.getByText(/^Not available/).click();
  await page.getByRole('button', { name: 'Add all the same: Driving prohibition' }).click();
  await page.locator('.ruling--unlawful').getByRole('button').click();
  await page.getByRole('button', { name: /^Compensation order/ }).click();
  await page.getByText(/^Add an order/).click();
  await page.getByText(/^What is open/).click();
}

test('a report is accessible from its first word to its signature, and so is what a check of it says', async ({
  running,
}) => {
  const page = running.page();
  page.setDefaultTimeout(20_000);
  await openDemo(page);
  await openPrepared(page, preparedReport('psr-short'));
  await expectAccessible(page, 'report: evidence');
  for (const tab of ['Answers', 'Checks', 'Notes']) {
    await page.getByRole('tab', { name: tab }).click();
    await expectAccessible(page, `report: ${tab.toLowerCase()}`, '.panel');
  }
  await showBuilder(page);
  await expectAccessible(page, 'report: proposal', '.panel');
  await page.getByRole('button', { name: /^Driving prohibition/ }).click();
  await page.getByRole('button', { name: 'Remove Driving prohibition' }).click();
  await goToPart(page, 'offence-summary');
  await page.locator('[data-part="offence-summary"] .chip').first().click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'fact in the text', 'dialog');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'preview', '.preview');
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText('Nothing stands in the way.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Sign and lock report' }).click();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page, 'sign, with nothing chosen', '.sign');
  await page.getByRole('checkbox', { name: 'I have read every page' }).check();
  await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
  await page.getByRole('button', { name: 'Choose where to save' }).click();
  await saveHere(page, 'signed.pdf');
  await page.getByRole('button', { name: 'Sign and lock report' }).click();
  await page.getByRole('heading', { name: 'Signed and locked' }).waitFor({ timeout: 60_000 });
  await expectAccessible(page, 'signed', '.signed');

  const signed = join(running.filesFolder, 'signed.pdf');
  changeOneByte(signed, join(running.filesFolder, 'changed.pdf'));
  for (const name of ['signed.pdf', 'changed.pdf']) {
    await verify(page, name);
    await expectAccessible(page, `check of ${name}`, 'main');
  }
});
