/** Every kind of report goes from New report to a signed PDF that outside judges find good. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeTestCertificates, type TestCertificates } from '../../fixtures/certificates/test-certificates.ts';
import type { PreparedId } from '../../fixtures/prepared-ids.ts';
import { expect, test, type RunningApp } from '../app-fixture.ts';
import { judgeFromOutside, readInOrder } from './judgement.ts';
import { goTo, openDemo } from './officer.ts';
import { preparedReport, shippedTemplate } from './prepared-words.ts';
import { createPrepared } from './report-by-wire.ts';
import { beginSigning, chooseAnnexPlace, choosePlace, openCertificate, sign } from './signing.ts';

/** An addendum comes after the report it adds to; the two main kinds have stories of their own. */
const order: readonly PreparedId[] = [
  'psr-standard',
  'psr-oral',
  'verification',
  'breach',
  'parom1-pom',
  'recall-review',
  'psr-short',
  'addendum-court',
  'addendum-breach',
  'addendum-verification',
  'parom1',
  'addendum-parole',
];
const onlyAddedTo: readonly PreparedId[] = ['psr-short', 'parom1'];

let certificates: TestCertificates;
test.beforeAll(() => {
  certificates = makeTestCertificates();
});
test.afterAll(() => certificates.remove());

/** A person may have a report and an addendum to it: the row is told by both. */
async function openDraft(page: Page, crn: string, title: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: crn }).filter({ hasText: title });
  await row.locator('[data-column="next"]').click();
  await expect(page.locator('#report-text')).toBeVisible();
}

async function signReport({ page }: RunningApp, name: string, annex: string | undefined): Promise<void> {
  await beginSigning(page());
  await page().getByRole('radio', { name: 'My own certificate file' }).check();
  await openCertificate(page(), 'officer.p12', certificates.passphrase);
  await expect(page().getByText('issued by Test root of the probation region')).toBeVisible();
  await choosePlace(page(), name);
  if (annex !== undefined) await chooseAnnexPlace(page(), annex);
  await sign(page());
  const verdict =
    annex === undefined ? 'the signature is good and covers' : 'both signatures are good, and each covers';
  await expect(page().getByText(`Signed and verified: ${verdict} every byte`)).toBeVisible();
}

test('each kind is signed and verified, and its words stand in the order of its template', async ({ running }) => {
  test.setTimeout(180_000);
  const page = running.page();
  await openDemo(page);
  copyFileSync(certificates.makeP12('officer.p12'), join(running.filesFolder, 'officer.p12'));
  for (const id of order) {
    await test.step(id, async () => {
      const prepared = preparedReport(id);
      await createPrepared(page, prepared);
      const { title, annex } = shippedTemplate(id);
      await openDraft(page, prepared.crn, title);
      await signReport(running, `${id}.pdf`, annex && `${id}-annex.pdf`);
      await goTo(page, 'My work');
      if (onlyAddedTo.includes(id)) return;
      const pdf = join(running.filesFolder, `${id}.pdf`);
      judgeFromOutside(pdf, id, certificates.rootFile);
      readInOrder(pdf, id);
      if (annex === undefined) return;
      const annexPdf = join(running.filesFolder, `${id}-annex.pdf`);
      judgeFromOutside(annexPdf, id, certificates.rootFile, annex.title);
      readInOrder(annexPdf, id, 'annex');
    });
  }
});

test('a new report offers what fits the case in order, and folds the others away with the reason', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  await page.getByRole('button', { name: 'New report', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Which case is it about?' }).fill('Jodie Marlow');
  await dialog.getByRole('button', { name: 'Jodie Marlow' }).click();
  await expect(dialog.getByRole('radio')).toHaveCount(5);
  await expect(dialog.getByRole('radio').first()).toHaveAccessibleName(shippedTemplate('breach').title);
  await expect(
    dialog.getByText('No report on Ms Marlow that it could add to has been signed in this store yet.').first(),
  ).toBeHidden();
  await dialog.getByText('7 kinds do not fit this case').click();
  await expect(
    dialog.getByText('No report on Ms Marlow that it could add to has been signed in this store yet.').first(),
  ).toBeVisible();
  await dialog.getByRole('radio', { name: shippedTemplate('verification').title }).check();
  await dialog.getByRole('button', { name: 'Start the report' }).click();
  await expect(page.locator('#report-text')).toBeVisible();
  await expect(page.locator('.report-bar')).toContainText('Due 2 Dec 2026');
});
