/** A backend killed while it signs leaves a draft or a signed report, and never half of a PDF. */
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test, type RunningApp } from '../app-fixture.ts';
import { goTo, openDemo, openReport, unlock } from '../story/officer.ts';
import { beginSigning, checkSignedPdf, choosePlace, sign } from '../story/signing.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { askValue, createPrepared } from '../story/report-by-wire.ts';
import { person } from './typing.ts';

async function prepareToSign(page: Page, fileName: string): Promise<void> {
  await openReport(page, person);
  await beginSigning(page);
  await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
  await choosePlace(page, fileName);
}

/** Kills the backend so many milliseconds after the officer has asked it to sign. */
async function killWhileSigning(running: RunningApp, after: number): Promise<void> {
  const page = running.page();
  await page.getByRole('button', { name: 'Sign and lock report' }).click();
  await wait(after);
  process.kill(running.backendPid(), 'SIGKILL');
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock your case store' })).toBeVisible();
  await unlock(page);
}

test('a backend killed while it signs leaves no half-written PDF, and what is still a draft can be signed', async ({
  running,
}) => {
  test.setTimeout(180_000);
  const page = running.page();
  await openDemo(page);
  const id = await createPrepared(page, preparedReport('psr-short'));
  const status = async (): Promise<unknown> => (await askValue(page, 'report.read', { id }))['status'];
  for (const after of [50, 400, 900]) {
    if ((await status()) === 'signed') break;
    await prepareToSign(page, `killed after ${String(after)}.pdf`);
    await killWhileSigning(running, after);
  }
  if ((await status()) === 'draft') {
    await prepareToSign(page, 'signed at last.pdf');
    await sign(page);
    await goTo(page, 'My work');
  }
  expect(await status()).toBe('signed');
  const written = readdirSync(running.filesFolder);
  expect(written.filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  expect(written.length).toBeGreaterThan(0);
  await goTo(page, 'Check a signed PDF');
  for (const name of written) expect(await checkSignedPdf(page, name)).toBe('Good');
});
