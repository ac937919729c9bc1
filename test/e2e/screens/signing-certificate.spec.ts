/** The certificate to sign with: opened with its passphrase, seen before anybody signs, and let go when no longer wanted. */
import type { Page } from '@playwright/test';
import type { Answers } from './harness/host-double.ts';
import { openReport, reportAnswers } from './harness/made-up-report.ts';
import { words } from './harness/made-up.ts';
import { expect, test } from './harness/screens-test.ts';

const opened = {
  subject: 'Priya Nair',
  issuer: 'HMPPS report signing',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2028-01-01T00:00:00.000Z',
  isDemo: false,
};
const withFile: Answers = {
  ...reportAnswers,
  'file.chooseOpen': () => ({ file: { token: `f-${'2'.repeat(32)}`, name: 'officer.p12', bytes: 3000 } }),
  'certificate.read': () => opened,
};

async function openCertificate(page: Page): Promise<void> {
  await openReport(page);
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  await page.getByRole('radio', { name: 'My own certificate file' }).press('Space');
  await page.getByRole('button', { name: 'Choose certificate file' }).press('Enter');
  await page.getByLabel('Passphrase of the certificate', { exact: true }).fill('right');
  await page.keyboard.press('Enter');
}

test('a certificate that does not open a second time no longer stands as the one to sign with', async ({
  openApp,
  host,
}) => {
  const page = await openApp(withFile);
  await openCertificate(page);
  await expect(page.getByText('issued by HMPPS report signing')).toBeVisible();
  host.refuse('certificate.read', words('passphrase-wrong', 'That is not the passphrase.'));
  await page.getByRole('button', { name: 'Open certificate' }).press('Enter');
  await expect(page.locator('#certificate .failure')).toContainText('That is not the passphrase.');
  await expect(page.getByText('issued by HMPPS report signing')).toHaveCount(0);
});

test('nobody signs while the certificate is being opened, and one no longer wanted is not signed with', async ({
  openApp,
  host,
}) => {
  const read = Promise.withResolvers<undefined>();
  const page = await openApp({ ...withFile, 'certificate.read': () => read.promise.then(() => opened) });
  await openCertificate(page);
  const deed = page.getByRole('button', { name: 'Sign and lock report' });
  await expect(page.getByText('Opening your certificate')).toBeVisible();
  await expect(deed).toHaveAttribute('aria-disabled', 'true');
  await deed.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('radio', { name: 'A DEMO certificate made here' }).press('Space');
  await page.getByRole('radio', { name: 'My own certificate file' }).press('Space');
  read.resolve(undefined);
  await expect(deed).not.toHaveAttribute('aria-disabled', 'true');
  await deed.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Choose the certificate you sign with');
  expect(host.asked('report.sign')).toEqual([]);
});
