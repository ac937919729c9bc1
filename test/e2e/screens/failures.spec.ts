/** What fails is told where it was asked for, with a way to try again: nothing is waited for in vain. */
import type { Page } from '@playwright/test';
import { appOrigin, servedPath } from '../../../electron/shell/origins.ts';
import type { HostDouble } from './harness/host-double.ts';
import { finding, found, openReport, reportAnswers } from './harness/made-up-report.ts';
import { appState, stores, words } from './harness/made-up.ts';
import { expect, test } from './harness/screens-test.ts';

const full = words('disk-full', 'The disk is full.');

test('a finding that could not be set aside stays, and says why', async ({ openApp, host }) => {
  const page = await openApp({ ...reportAnswers, 'report.check': () => found(finding('one')) });
  await openReport(page);
  await page.keyboard.press('F7');
  await page.getByRole('button', { name: 'Not relevant, because: Finding one' }).press('Enter');
  await page.keyboard.type('Known from the file.');
  host.refuse('finding.setAside', full);
  await page.keyboard.press('Enter');
  const failure = page.getByRole('alert').filter({ hasText: 'The disk is full.' });
  await expect(failure).toBeFocused();
  await expect(page.getByLabel('Because')).toHaveValue('Known from the file.');
  host.set({ 'finding.setAside': () => ({ done: true }), 'report.check': () => found() });
  await failure.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText('Finding one')).toHaveCount(0);
  await expect
    .poll(() => host.asked('finding.setAside').at(-1))
    .toMatchObject({ key: 'one', because: 'Known from the file.' });
});

test('checks that cannot run say so in their pane and leave the focus alone', async ({ openApp, host }) => {
  const page = await openApp(reportAnswers);
  host.refuse('report.check', words('case-unknown', 'The checks could not read the case.'));
  await openReport(page);
  await page.keyboard.press('F7');
  await page.getByRole('button', { name: 'Run again' }).press('Enter');
  const failure = page.getByRole('status').filter({ hasText: 'The checks could not read the case.' });
  await expect(failure).toBeVisible();
  await expect(page.getByText('Reading the report')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Run again' })).toBeFocused();
  host.set({ 'report.check': () => found(finding('one')) });
  await failure.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText('Finding one')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run again' })).toBeFocused();
});

const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

test('pages that cannot be drawn say so and can be drawn again', async ({ openApp, page: first }) => {
  const url = `${appOrigin}${servedPath}one.pdf`;
  let body = 'no pages at all';
  await first.route(url, (route) => route.fulfill({ body, headers: { 'content-type': 'application/pdf' } }));
  const page = await openApp({ ...reportAnswers, 'report.preview': () => ({ url, pages: 1 }) });
  await openReport(page);
  await page.keyboard.press('Control+p');
  const failure = page.getByRole('alert').filter({ hasText: 'The pages could not be drawn.' });
  await expect(failure).toBeFocused();
  await expect(page.getByText('Drawing the pages')).toHaveCount(0);
  body = onePage;
  await failure.getByRole('button', { name: 'Try again' }).press('Enter');
  const drawn = page.locator('.pdf-page');
  await expect(drawn).toHaveAttribute('aria-busy', 'false');
  const before = await drawn.locator('canvas').evaluate((canvas) => canvas.clientWidth);
  await page.evaluate(() => {
    const larger = document.querySelector<HTMLElement>('button[aria-label="Larger"]');
    for (let pressed = 0; pressed < 3; pressed += 1) larger?.click();
  });
  await expect(drawn, 'drawn anew while it was being drawn').toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => drawn.locator('canvas').evaluate((canvas) => canvas.clientWidth)).toBeGreaterThan(before);
  await expect(failure).toHaveCount(0);
});

const locked = { 'app.state': () => appState('locked') };
const strong = { bits: 70, label: 'strong', advice: 'Nothing to add.', isEnough: true } as const;
const passphrase = 'otter velvet canyon plum';

/** The store is open, but its state cannot be read: the page does not know yet, and stays where it is. */
function openUnread(host: HostDouble): void {
  host.refuse('app.state', words('disk-full', 'The desk did not appear.'));
}

async function expectEnteredAgain(page: Page, host: HostDouble): Promise<void> {
  const failure = page.getByRole('alert').filter({ hasText: 'The desk did not appear.' });
  await expect(failure).toBeFocused();
  host.set({ 'app.state': () => appState('unlocked') });
  await failure.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
}

async function typeNewPassphrase(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: 'Type the passphrase again' }).fill(passphrase);
  await page.keyboard.press('Enter');
}

test('a store that was unlocked and whose desk did not appear is entered with another try', async ({
  openApp,
  host,
}) => {
  const page = await openApp({
    ...locked,
    'store.unlock': () => {
      openUnread(host);
      return { done: true };
    },
  });
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expectEnteredAgain(page, host);
  expect(host.asked('store.unlock').length).toBe(1);
});

test('a store that was made is entered with another try, and not made twice', async ({ openApp, host }) => {
  const page = await openApp({
    ...locked,
    'passphrase.rate': () => strong,
    'store.create': () => {
      openUnread(host);
      return { ref: stores[0]!.ref };
    },
  });
  await page.getByRole('button', { name: 'Create a store' }).press('Enter');
  await page.getByLabel('Name of the store').fill('Leeds court team');
  await typeNewPassphrase(page);
  await expectEnteredAgain(page, host);
  expect(host.asked('store.create').length).toBe(1);
});

test('a store that was recovered is entered with another try, and not recovered twice', async ({ openApp, host }) => {
  const page = await openApp({
    ...locked,
    'passphrase.rate': () => strong,
    'store.recover': () => {
      openUnread(host);
      return { done: true };
    },
  });
  await page.getByRole('button', { name: 'Forgotten passphrase?' }).press('Enter');
  await page.getByLabel('Recovery code').fill('AAAA-BBBB');
  await typeNewPassphrase(page);
  await expectEnteredAgain(page, host);
  expect(host.asked('store.recover').length).toBe(1);
});

test('made-up cases are entered with another try, and not made twice', async ({ openApp, host }) => {
  const page = await openApp({
    ...locked,
    'store.find': () => ({ stores: [] }),
    'store.createDemo': () => {
      openUnread(host);
      return { ref: stores[1]!.ref };
    },
  });
  await page.getByRole('button', { name: 'Try with made-up cases', exact: true }).press('Enter');
  await expectEnteredAgain(page, host);
  expect(host.asked('store.createDemo').length).toBe(1);
});

test('a recovery code that could not be told as kept stays on the screen until it is', async ({ openApp, host }) => {
  const page = await openApp({
    'app.state': () => ({ ...appState('unlocked'), recoveryCode: 'K7QM-4T2X-9WRD-HJ3P', hasUnkeptCode: true }),
  });
  host.refuse('recovery.kept', words('disk-full', 'The app did not answer.'));
  await page.getByRole('checkbox').press('Space');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  const failure = page.getByRole('alert').filter({ hasText: 'The app did not answer.' });
  await expect(failure).toBeFocused();
  await expect(page.getByLabel('Recovery code', { exact: true })).toHaveText('K7QM-4T2X-9WRD-HJ3P');
  host.set({ 'recovery.kept': () => ({ done: true }), 'app.state': () => appState('unlocked') });
  await failure.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
});
