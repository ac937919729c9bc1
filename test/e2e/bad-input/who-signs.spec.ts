/** The sign step when the author is not known, and when the certificate names somebody else. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTestCertificates } from '../../fixtures/certificates/test-certificates.ts';
import { expect, test } from '../app-fixture.ts';
import { openDemo, openReport } from '../story/officer.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { askValue, createPrepared } from '../story/report-by-wire.ts';
import { beginSigning, choosePlace, openCertificate } from '../story/signing.ts';

const person = 'Alex James Lee';

test('a detail of the author that is missing leads from the checks to its field in settings', async ({ running }) => {
  const page = running.page();
  await openDemo(page);
  const { author } = (await askValue(page, 'settings.read', {})) as { author: object };
  await askValue(page, 'settings.save', { author: { ...author, office: '' } });
  await createPrepared(page, preparedReport('psr-short'));
  await openReport(page, person);
  await page.getByRole('tab', { name: /Checks/ }).click();
  await page.getByRole('button', { name: 'Run again' }).click();
  await page.getByRole('button', { name: 'Go to: Your office is missing from your details.' }).click();
  await expect(page.getByLabel('Office', { exact: true })).toBeFocused();
});

test('a certificate that names somebody else is said before signing, and signs once confirmed', async ({ running }) => {
  const page = running.page();
  const certificates = makeTestCertificates();
  copyFileSync(certificates.makeP12('john.p12', { name: 'John Smith' }), join(running.filesFolder, 'john.p12'));
  await openDemo(page);
  await createPrepared(page, preparedReport('psr-short'));
  await openReport(page, person);
  await beginSigning(page);
  await page.getByRole('radio', { name: 'My own certificate file' }).check();
  await openCertificate(page, 'john.p12', certificates.passphrase);
  await choosePlace(page, 'signed.pdf');
  await page.getByRole('button', { name: 'Sign and lock report', exact: true }).click();
  const said = page.getByRole('alert');
  await expect(said).toContainText('Your details name Priya Nair as the author. The certificate names John Smith.');
  await said.getByRole('button', { name: 'This is my certificate: sign and lock report' }).click();
  await expect(page.getByRole('heading', { name: 'Signed and locked' })).toBeVisible({ timeout: 60_000 });
  certificates.remove();
});
