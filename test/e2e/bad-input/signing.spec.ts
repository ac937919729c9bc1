/** Certificates and places that cannot be used to sign: each says why, and nothing is signed, written or lost. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTestCertificates, type TestCertificates } from '../../fixtures/certificates/test-certificates.ts';
import { expect, test } from '../app-fixture.ts';
import { chooseFile, openDemo, openReport } from '../story/officer.ts';
import { beginSigning, checkSignedPdf, openCertificate } from '../story/signing.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { askValue, createPrepared } from '../story/report-by-wire.ts';
import { makeSmallDisk, whyNoDisk } from './small-disk.ts';
import { expectTold } from './told.ts';

const unsigned = 'Nothing was signed and nothing was written. Your report is unchanged.';
const person = 'Alex James Lee';

let certificates: TestCertificates;
test.beforeAll(() => {
  certificates = makeTestCertificates();
});
test.afterAll(() => certificates.remove());

test('a certificate that cannot be used, and a place that is gone, leave the report a draft and write nothing', async ({
  running,
}) => {
  test.setTimeout(180_000);
  const page = running.page();
  const { filesFolder } = running;
  copyFileSync(certificates.makeP12('good.p12'), join(filesFolder, 'good.p12'));
  const past = { from: '20200101000000Z', to: '20250131120000Z' };
  copyFileSync(certificates.makeP12('expired.p12', past), join(filesFolder, 'expired.p12'));
  writeFileSync(join(filesFolder, 'garbage.p12'), Buffer.alloc(3000, 0xa5));
  await openDemo(page);
  const id = await createPrepared(page, preparedReport('psr-short'));
  const revision = async (): Promise<unknown> => (await askValue(page, 'report.read', { id }))['revision'];
  const before = await revision();
  await openReport(page, person);
  await beginSigning(page);
  await page.getByRole('radio', { name: 'My own certificate file' }).check();

  await test.step('wrong passphrase', async () => {
    await openCertificate(page, 'good.p12', 'not its words');
    await expectTold(page, {
      code: 'p12-passphrase-wrong',
      happened: 'That is not the passphrase of this certificate file.',
      safe: unsigned,
      todo: 'Check capitals and keyboard language, then type it again.',
    });
  });

  await test.step('not a certificate file', async () => {
    await openCertificate(page, 'garbage.p12', certificates.passphrase);
    await expectTold(page, {
      code: 'p12-unreadable',
      happened: /^This file is not a certificate file that can be read\./,
      safe: unsigned,
      todo: 'Choose another file, or ask for a new copy.',
    });
  });

  await test.step('expired', async () => {
    await openCertificate(page, 'expired.p12', certificates.passphrase);
    await expectTold(page, {
      code: 'certificate-expired',
      happened: 'This certificate expired on 31 January 2025.',
      safe: unsigned,
      todo: 'Ask the people who issue your signing certificates for a new file.',
    });
    await page.getByRole('button', { name: 'Sign and lock report' }).click();
    await expect(page.getByRole('link', { name: 'Choose the certificate you sign with' })).toBeVisible();
  });

  await test.step('a place that is gone by the time of signing', async () => {
    await openCertificate(page, 'good.p12', certificates.passphrase);
    await expect(page.getByText('issued by Test root of the probation region')).toBeVisible();
    const place = join(filesFolder, 'shared drive');
    mkdirSync(place);
    await page.getByRole('button', { name: 'Choose where to save' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'shared drive' }).click();
    await expect(page.getByRole('list', { name: 'In shared drive' })).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Save here' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    rmSync(place, { recursive: true });
    await page.getByRole('button', { name: 'Sign and lock report' }).click();
    await expectTold(page, {
      code: 'folder-read-only',
      happened: 'This folder cannot be written to.',
      safe: 'No file was changed. Your report is kept in the app.',
      todo: 'Choose another folder.',
    });
  });

  expect(readdirSync(filesFolder).toSorted()).toEqual(['expired.p12', 'garbage.p12', 'good.p12']);
  expect(await askValue(page, 'report.read', { id })).toMatchObject({ status: 'draft', revision: before });
  await page.getByRole('button', { name: 'Back to writing' }).click();
  await expect(page.locator('#report-text')).toBeVisible();
});

test('a disk without room for the signed PDF, and one that is read-only, leave no half-written file', async ({
  running,
}) => {
  const reason = whyNoDisk();
  test.skip(reason !== undefined, reason);
  const page = running.page();
  const disk = makeSmallDisk(join(running.filesFolder, 'stick'), 200);
  try {
    await openDemo(page);
    const id = await createPrepared(page, preparedReport('psr-short'));
    await openReport(page, person);
    await beginSigning(page);
    await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
    await page.getByRole('button', { name: 'Choose where to save' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'stick' }).click();
    await expect(page.getByRole('list', { name: 'In stick' })).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Save here' }).click();
    await page.getByRole('button', { name: 'Sign and lock report' }).click();
    await expectTold(page, {
      code: 'disk-full',
      happened: 'There is no room left on this disk.',
      safe: 'No half-written file was left behind. Your report is kept in the app.',
      todo: 'Free some space or choose another disk.',
    });
    expect(readdirSync(disk.folder)).toEqual([]);
    expect(await askValue(page, 'report.read', { id })).toMatchObject({ status: 'draft' });

    disk.makeReadOnly();
    await page.getByRole('button', { name: 'Choose another place' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save here' }).click();
    await expect(page.getByText('You are not allowed to save in this folder. Choose another folder.')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  } finally {
    disk.remove();
  }
});

test('a file that is no PDF, an unsigned PDF and an empty one are told apart from a good one, without a store', async ({
  running,
}) => {
  const page = running.page();
  const { filesFolder } = running;
  writeFileSync(join(filesFolder, 'letter.pdf'), 'Dear court, this is not a PDF at all.');
  writeFileSync(join(filesFolder, 'empty.pdf'), '');
  const body =
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n';
  const table = `xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \n`;
  const unsignedPdf = `${body}${table}trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  writeFileSync(join(filesFolder, 'unsigned.pdf'), unsignedPdf);
  await page.getByRole('button', { name: 'Check a signed PDF' }).click();
  for (const name of ['letter.pdf', 'empty.pdf']) {
    await page.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
    await chooseFile(page, name);
    await expectTold(page, {
      code: 'not-a-pdf',
      happened: 'This file is not a PDF.',
      safe: 'The file was only read, not changed.',
      todo: 'Choose the signed PDF file.',
    });
  }
  expect(await checkSignedPdf(page, 'unsigned.pdf')).toBe('Not good');
  await expect(page.getByRole('heading', { name: 'Not good: there is no signature in this file' })).toBeVisible();
  await expect(page.getByText('Ask the sender for the signed file')).toBeVisible();
});
