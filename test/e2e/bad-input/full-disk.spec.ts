/** A store on a disk that is full or read-only: what is typed stays on the screen, and the window says what is saved. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../app-fixture.ts';
import {
  createStore,
  goTo,
  goToPart,
  importExtract,
  keepRecoveryCode,
  lock,
  openReport,
  unlock,
  write,
} from '../story/officer.ts';
import { wordsOfBlocks } from '../story/prepared-words.ts';
import { createReport, readParts } from '../story/report-by-wire.ts';
import { keepStoreOn } from './keep-store-on.ts';
import { makeSmallDisk, whyNoDisk } from './small-disk.ts';

const extract = join(import.meta.dirname, '..', '..', '..', 'demo', 'made-up-cases.json');
const crn = 'X123456';
const person = 'Alex James Lee';

async function openOwnReport(page: Page): Promise<string> {
  await importExtract(page, 'made-up-cases.json');
  const id = await createReport(page, crn, 'psr-short');
  await goTo(page, 'My work');
  await openReport(page, person);
  await goToPart(page, 'offence-summary');
  return id;
}

/** More than the space that is left inside the store's own files. */
const longLines = Array.from({ length: 40 }, (_, at) => `Line ${String(at)}: ${'words of the report '.repeat(150)}`);

async function storedText(page: Page, id: string): Promise<string> {
  const parts = await readParts(page, id);
  return wordsOfBlocks(parts.flatMap(({ blocks }) => blocks));
}

test('on a full disk the words stay on the screen as not saved, and are saved once there is room', async ({
  running,
}) => {
  const reason = whyNoDisk();
  test.skip(reason !== undefined, reason);
  test.setTimeout(180_000);
  const page = running.page();
  const status = page.locator('.status-line__saved');
  const disk = makeSmallDisk(join(running.filesFolder, 'stick'), 4000);
  try {
    const { passphrase } = await createStore(page, 'On a stick', () => keepStoreOn(page, 'stick'));
    await keepRecoveryCode(page);
    copyFileSync(extract, join(disk.folder, 'made-up-cases.json'));
    const id = await openOwnReport(page);
    await write(page, ['Before the disk was full.']);
    await expect.poll(() => storedText(page, id)).toContain('Before the disk was full.');

    disk.fill();
    await page.keyboard.press('Enter');
    await write(page, longLines);
    await expect(status).toContainText('Not saved: The disk is full, so the last change has not been saved.', {
      timeout: 15_000,
    });
    await expect(status).toContainText('Everything saved before is safe, and your text is still on the screen.');
    await expect(status).toContainText('Free some space on the disk');
    expect(await storedText(page, id)).toContain('Before the disk was full.');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    const question = page.getByRole('dialog', { name: 'Not everything is saved' });
    await expect(question).toContainText(`Report on ${person}`);
    await expect(question).toContainText('The disk is full');
    await question.getByRole('button', { name: 'Keep the store open' }).click();
    await page.close({ runBeforeUnload: true });
    await expect(question).toContainText('Everything saved before is safe.');
    await question.getByRole('button', { name: 'Keep the window open' }).click();

    disk.empty();
    await expect(status).toHaveText(/^Saved (\d+ \w+(?: \d+)?, )?\d\d:\d\d$/, { timeout: 15_000 });
    await lock(page);
    await unlock(page, passphrase);
    expect(await storedText(page, id)).toContain(longLines.at(-1));

    await lock(page);
    disk.makeReadOnly();
    await unlock(page, passphrase);
    await expect(page.getByText('This store cannot be written to, so nothing you type will be kept.')).toBeVisible();
    await openReport(page, person);
    await expect(page.locator('#report-text')).toContainText('Before the disk was full.');
    await expect(page.locator('#report-text')).toHaveAttribute('aria-readonly', 'true');
  } finally {
    disk.remove();
  }
});
