/** A parole report with something to withhold: written in one editor, read, signed and checked as two files. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../app-fixture.ts';
import { annexTitle, withAnnex, withoutWithheld, withoutWithheldWords } from '../../fixtures/withheld-report.ts';
import { expectSaved, goTo, goToPart, openDemo, openReport, saveHere, write } from './officer.ts';
import { readText } from './outside-judges.ts';
import { preparedReport, shippedTemplate } from './prepared-words.ts';
import { createPrepared } from './report-by-wire.ts';
import { checkSignedPdf, chooseAnnexPlace, choosePlace, sign } from './signing.ts';

const secret = 'A source says that tobacco comes in by the workshop gate.';
const parom1 = shippedTemplate('parom1');
let templatesFolder: string;

test.beforeAll(() => {
  templatesFolder = mkdtempSync(join(tmpdir(), 'prepare-a-report-templates-'));
  cpSync(join(import.meta.dirname, '../../../templates/catalogues'), join(templatesFolder, 'catalogues'), {
    recursive: true,
  });
  writeFileSync(join(templatesFolder, 'parom1.2026.1.json'), JSON.stringify(withAnnex(withoutWithheld(parom1))));
});
test.afterAll(() => {
  rmSync(templatesFolder, { recursive: true, force: true });
});

test('what is withheld goes into a file of its own, and both files are signed and check as good', async ({
  startApp,
}) => {
  const running = await startApp({ templatesFolder });
  const page = running.page();
  await openDemo(page);
  await createPrepared(page, withoutWithheldWords(preparedReport('parom1'), parom1));
  await openReport(page, 'Robert Hargreaves');

  await test.step('the section says in the outline and in its heading that it is withheld', async () => {
    await expect(page.locator('[data-outline-part="security-text"]')).toContainText('Withheld annex');
    await goToPart(page, 'security-text');
    const section = page.locator('[data-part="security-text"]');
    await expect(section.getByRole('heading', { name: /A1 Security concerns Withheld/ })).toBeVisible();
    await expect(section).toContainText('Left out of the report that is disclosed');
    await write(page, [secret]);
    await expectSaved(page, secret);
  });

  await test.step('the preview shows the one and the other', async () => {
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    const pages = page.getByRole('region', { name: 'Pages' });
    await expect(pages).toContainText('Parole assessment');
    await page.getByRole('button', { name: 'Withheld annex' }).click();
    await expect(pages).toContainText(annexTitle);
    await expect(pages).toContainText('workshop gate');
    await page.getByRole('button', { name: 'Back to writing' }).click();
  });

  await test.step('signing asks for a place for each', async () => {
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.getByText('Nothing stands in the way.', { exact: true })).toBeVisible();
    await page
      .getByRole('checkbox', { name: 'I have read every page of the report and of its withheld annex' })
      .check();
    await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
    await choosePlace(page, 'report.pdf');
    await page.getByRole('button', { name: 'Sign and lock report' }).click();
    await expect(page.getByRole('link', { name: 'Choose where the withheld annex goes' })).toBeVisible();
    await chooseAnnexPlace(page, 'annex.pdf');
    await sign(page);
    await expect(page.getByText('annex.pdf in')).toBeVisible();
  });

  const [report, annex] = ['report.pdf', 'annex.pdf'].map((name) => join(running.filesFolder, name));
  expect(readText(report ?? '')).not.toContain('workshop gate');
  expect(readText(annex ?? '')).toContain('workshop gate');

  await test.step('a copy of the annex can be saved later', async () => {
    await page.getByRole('button', { name: 'Copy the annex' }).click();
    await saveHere(page, 'copy.pdf');
    await expect(page.getByText('Copy saved: copy.pdf')).toBeVisible();
    expect(readFileSync(join(running.filesFolder, 'copy.pdf')).equals(readFileSync(annex ?? ''))).toBe(true);
  });

  await test.step('each checks as good, and an annex with one bit changed does not', async () => {
    const changed = readFileSync(annex ?? '');
    changed[Math.floor(changed.length / 2)]! ^= 1;
    writeFileSync(join(running.filesFolder, 'changed.pdf'), changed);
    await goTo(page, 'Check a signed PDF');
    expect(await checkSignedPdf(page, 'report.pdf')).toBe('Good');
    expect(await checkSignedPdf(page, 'annex.pdf')).toBe('Good');
    expect(await checkSignedPdf(page, 'changed.pdf')).toBe('Not good');
  });
});
