/** Signing: it cannot be left while it runs, its outcome is always shown, and who signs is what was saved. */
import type { Page } from '@playwright/test';
import { AppError } from '../../../shared/errors.ts';
import type { HostDouble } from './harness/host-double.ts';
import { draft, openReport, prepareSigning, receipt, reportAnswers } from './harness/made-up-report.ts';
import { author, now, words } from './harness/made-up.ts';
import { expect, test } from './harness/screens-test.ts';

const signButton = (page: Page) => page.getByRole('button', { name: 'Sign and lock report' });

/** Holds the signature back until the test lets it come out. */
function slowSignature(host: HostDouble) {
  let finish: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (finish = resolve));
  host.set({
    'report.sign': async () => {
      await waits;
      host.set({ 'report.read': () => draft({ status: 'signed', receipt, isReadOnly: true }) });
      return receipt;
    },
  });
  return { comesOut: finish };
}

async function startSigning(page: Page): Promise<void> {
  await openReport(page);
  await prepareSigning(page);
  await signButton(page).press('Enter');
  await expect(page.getByText('Printing, signing and checking the signature')).toBeVisible();
}

const waysOut: { name: string; take: (page: Page) => Promise<unknown> }[] = [
  { name: 'Back to writing', take: (page) => page.getByRole('button', { name: 'Back to writing' }).click() },
  { name: 'Back', take: (page) => page.getByRole('button', { name: 'Back', exact: true }).click() },
  { name: 'the button to the checks', take: (page) => page.getByRole('button', { name: /^Checks/ }).click() },
  { name: 'Ctrl+E', take: (page) => page.keyboard.press('Control+e') },
  { name: 'Ctrl+P', take: (page) => page.keyboard.press('Control+p') },
  { name: 'F7', take: (page) => page.keyboard.press('F7') },
  { name: 'Ctrl+1', take: (page) => page.keyboard.press('Control+1') },
  { name: 'Alt+Left', take: (page) => page.keyboard.press('Alt+ArrowLeft') },
  { name: 'the rail', take: (page) => page.getByRole('button', { name: 'Cases', exact: true }).click() },
  { name: 'Ctrl+L', take: (page) => page.keyboard.press('Control+l') },
];

for (const { name, take } of waysOut) {
  test(`while a report is signed, ${name} does not leave it and says why`, async ({ openApp, host }) => {
    const page = await openApp(reportAnswers);
    const signature = slowSignature(host);
    await startSigning(page);
    await take(page);
    await expect(page.getByRole('alert').filter({ hasText: 'The report is being signed' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sign and lock' })).toBeVisible();
    await expect(page.locator('#report-text')).toHaveAttribute('aria-readonly', 'true');
    expect(host.asked('store.lock')).toEqual([]);
    signature.comesOut();
    await expect(page.getByRole('heading', { name: 'Signed and locked' })).toBeFocused();
    await expect(page.getByText('The report is being signed')).toHaveCount(0);
  });
}

test('a signed report can be left at once, although the case behind it is still being read', async ({
  openApp,
  host,
}) => {
  const page = await openApp(reportAnswers);
  slowSignature(host).comesOut();
  await openReport(page);
  await prepareSigning(page);
  host.set({ 'case.read': () => new Promise(() => undefined) });
  await signButton(page).press('Enter');
  await page.getByRole('heading', { name: 'Signed and locked' }).waitFor();
  await page.getByRole('button', { name: 'Cases', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
});

test('a signature that fails says so where it was asked for, and the report can be written in again', async ({
  openApp,
  host,
}) => {
  const page = await openApp(reportAnswers);
  let refuse: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (refuse = resolve));
  await openReport(page);
  await prepareSigning(page);
  host.set({
    'report.sign': async () => {
      await waits;
      throw new AppError(words('disk-full', 'There is no room left on this disk.'));
    },
  });
  await signButton(page).press('Enter');
  await page.keyboard.press('F7');
  refuse();
  await expect(page.getByRole('alert').filter({ hasText: 'There is no room left on this disk.' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to writing' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toBeFocused();
  await page.locator('#report-text').focus();
  await expect(page.locator('#report-text')).toHaveAttribute('aria-readonly', 'false');
  await page.keyboard.type('Written after.');
  await expect.poll(() => JSON.stringify(host.asked('report.save'))).toContain('Written after.');
});

test('a window that is closed while signing waits for the signature, and then goes', async ({ openApp, host }) => {
  const page = await openApp({ ...reportAnswers, 'app.quit': () => ({ done: true }) });
  const signature = slowSignature(host);
  await startSigning(page);
  await host.push('close.requested', {});
  const asked = host.asked('app.state').length;
  await page.clock.runFor(5_000);
  await expect
    .poll(() => host.asked('app.state').length, 'the host hears that the page is alive')
    .toBeGreaterThan(asked);
  expect(host.asked('app.quit')).toEqual([]);
  signature.comesOut();
  await expect.poll(() => host.asked('app.quit').length).toBe(1);
});

test('a window that is closed while a signature fails stays open and says why', async ({ openApp, host }) => {
  const page = await openApp({ ...reportAnswers, 'app.stay': () => ({ done: true }) });
  let refuse: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (refuse = resolve));
  await openReport(page);
  await prepareSigning(page);
  host.set({
    'report.sign': async () => {
      await waits;
      throw new AppError(words('disk-full', 'There is no room left on this disk.'));
    },
  });
  await signButton(page).press('Enter');
  await host.push('close.requested', {});
  expect(host.asked('app.stay')).toEqual([]);
  refuse();
  await expect(page.getByRole('alert').filter({ hasText: 'There is no room left on this disk.' })).toBeFocused();
  await expect.poll(() => host.asked('app.stay').length).toBe(1);
  expect(host.asked('app.quit')).toEqual([]);
});

for (const comesOut of [true, false]) {
  test(`a lock with nobody at the desk waits for a signature${comesOut ? '' : ', but not for long'}`, async ({
    openApp,
    host,
  }) => {
    const page = await openApp({ ...reportAnswers, 'store.lock': () => ({ done: true }) });
    const signature = slowSignature(host);
    await startSigning(page);
    await page.clock.pauseAt('2026-11-21T10:00:00Z');
    await host.push('lock.requested', {});
    await expect(page.getByRole('dialog', { name: 'Locking' })).toBeVisible();
    expect(host.asked('store.lock')).toEqual([]);
    if (comesOut) signature.comesOut();
    else await page.clock.runFor(1_500);
    await expect.poll(() => host.asked('store.lock')).toEqual([{}]);
  });
}

/** Details that are kept by the double, and read anew with every reading. */
function keepDetails(host: HostDouble): void {
  let kept = author;
  host.set({
    'settings.save': (details) => {
      kept = details.author;
      return { savedAt: now };
    },
    'settings.read': () => ({ author: kept }),
    'report.read': () => draft({ author: kept }),
  });
}

test('changed details that are not saved are named at their place and stop the signature', async ({
  openApp,
  host,
}) => {
  const page = await openApp(reportAnswers);
  keepDetails(host);
  await openReport(page);
  await prepareSigning(page);
  await page.getByRole('button', { name: 'Change my details' }).press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.getByLabel('Role').fill('Senior probation officer');
  await signButton(page).press('Enter');
  const told = 'Save or discard the changes to your details';
  await expect(page.getByRole('alert').getByRole('link', { name: told })).toBeVisible();
  await expect(page.locator('.sign__author').getByText(told)).toBeVisible();
  expect(host.asked('report.sign')).toEqual([]);

  await page.getByRole('button', { name: 'Discard my changes' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Change my details' })).toBeFocused();
  await expect(page.getByText('Priya Nair, Probation officer,')).toBeVisible();
  host.set({ 'report.sign': () => receipt });
  await signButton(page).press('Enter');
  await expect.poll(() => host.asked('report.sign').length).toBe(1);
});

test('details saved beside the signature are the details everywhere', async ({ openApp, host }) => {
  const page = await openApp(reportAnswers);
  keepDetails(host);
  await page.keyboard.press('Control+,');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Priya Nair');
  await page.keyboard.press('Control+1');
  await openReport(page);
  await prepareSigning(page);
  await page.getByRole('button', { name: 'Change my details' }).press('Enter');
  await page.getByLabel('Name', { exact: true }).fill('Priya Shah');
  await page.getByRole('button', { name: 'Save my details' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Change my details' })).toBeFocused();
  await expect(page.getByText('Priya Shah, Probation officer,')).toBeVisible();

  await page.getByRole('button', { name: 'Back to writing' }).press('Enter');
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  await expect(page.getByText('Priya Shah, Probation officer,')).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Priya Shah');
  await page.getByLabel('Role').fill('Team manager');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => host.asked('settings.save').at(-1)?.author)
    .toMatchObject({ name: 'Priya Shah', role: 'Team manager' });
});

test('a place and a certificate that could not be chosen are told there, and can be tried again', async ({
  openApp,
  host,
}) => {
  const page = await openApp(reportAnswers);
  await openReport(page);
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  host.refuse('report.suggestName', words('case-unknown', 'This case is not in the store any more.'));
  await page.getByRole('button', { name: 'Choose where to save' }).press('Enter');
  const failure = page.locator('#target .failure');
  await expect(failure).toBeFocused();
  host.set(reportAnswers);
  await failure.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText('Report.pdf in Documents')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose another place' })).toBeFocused();

  await page.getByRole('radio', { name: 'My own certificate file' }).press('Space');
  host.refuse('file.chooseOpen', words('disk-full', 'The dialog could not be shown.'));
  await page.getByRole('button', { name: 'Choose certificate file' }).press('Enter');
  await expect(page.locator('#certificate .failure')).toContainText('The dialog could not be shown.');
});

test('checks that cannot run before signing say so and can be run again', async ({ openApp, host }) => {
  const page = await openApp(reportAnswers);
  await openReport(page);
  host.refuse('report.check', words('case-unknown', 'The checks could not read the case.'));
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  const failure = page.getByRole('status').filter({ hasText: 'The checks could not read the case.' });
  await expect(failure).toBeVisible();
  await expect(page.getByText('Reading the report')).toHaveCount(0);
  host.set(reportAnswers);
  await failure.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByText('Nothing stands in the way.', { exact: true })).toBeVisible();
});
