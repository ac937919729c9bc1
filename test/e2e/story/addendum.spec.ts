/** An addendum: begun on a signed report, it shows what the record tells otherwise since, and is signed in its turn. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CaseExtract } from '../../../shared/model/extract.ts';
import { changedAlexLee } from '../../fixtures/later-records.ts';
import type { PreparedId } from '../../fixtures/prepared-ids.ts';
import { expect, test } from '../app-fixture.ts';
import { chooseCase, start } from './new-report.ts';
import { answerAll, goTo, goToPart, importExtract, openDemo, openReport, writeAll } from './officer.ts';
import { readText } from './outside-judges.ts';
import { preparedReport, shippedTemplate } from './prepared-words.ts';
import { createPrepared } from './report-by-wire.ts';
import { beginSigning, checkSignedPdf, choosePlace, sign } from './signing.ts';

const person = 'Alex James Lee';
const extract = join(import.meta.dirname, '..', '..', '..', 'demo', 'made-up-cases.json');
const caption = 'Changed in the case record since the signed report';

/** The same person after the signature, as the next extract has him. */
function laterExtract(): string {
  const whole = JSON.parse(readFileSync(extract, 'utf8')) as CaseExtract;
  const cases = whole.cases.filter(({ record }) => record.person.crn === 'X123456');
  return JSON.stringify({ ...whole, cases: cases.map((one) => ({ ...one, record: changedAlexLee() })) });
}

async function signAs(page: Page, name: string): Promise<void> {
  await beginSigning(page);
  await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
  await choosePlace(page, name);
  await sign(page);
}

async function signFirst(page: Page, id: PreparedId, name: string): Promise<void> {
  await createPrepared(page, preparedReport(id));
  await openReport(page, person);
  await signAs(page, name);
  await goTo(page, 'My work');
}

test('an addendum is begun on its signed report, shows old beside new, and is signed and verified', async ({
  running,
}) => {
  test.setTimeout(120_000);
  const page = running.page();
  await openDemo(page);
  await signFirst(page, 'psr-short', 'report.pdf');
  writeFileSync(join(running.filesFolder, 'later.json'), laterExtract());
  await importExtract(page, 'later.json');
  await goTo(page, 'My work');

  const dialog = await chooseCase(page, person);
  await dialog.getByRole('radio', { name: shippedTemplate('addendum-court').title }).check();
  const which = dialog.getByRole('group', { name: 'Which signed report does it add to?' });
  await expect(which.getByRole('radio', { name: shippedTemplate('psr-short').title })).toBeChecked();
  await expect(which).toContainText(/Signed 21 November 2026 at/);
  await start(page, dialog);

  const desk = page.locator('#report-text');
  await expect(desk).toContainText('Pre-sentence report: short format');
  const changed = desk.getByRole('table', { name: caption });
  await expect(changed.getByRole('row')).toHaveCount(12);
  await expect(changed.getByRole('row').nth(1)).toContainText(
    /Risk of serious harm to known adults.*Low.*Medium.*OASys, Layer 3, review, 20 November 2026/s,
  );

  const prepared = preparedReport('addendum-court');
  await answerAll(page, shippedTemplate('addendum-court'), prepared);
  await writeAll(page, prepared);
  await goToPart(page, 'effect-on-assessment');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(
    'In the signed report the risk of serious harm to known adults was low (OASys). It is now medium. Alcohol, accommodation and thinking are to be worked on as proposed.',
  );
  await signAs(page, 'addendum.pdf');

  const text = readText(join(running.filesFolder, 'addendum.pdf')).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(
    /Adds to Pre-sentence report: short format, signed on 21 November 2026 by .*; fingerprint [0-9a-f]{4} /,
  );
  expect(text).toContain(caption);
  await goTo(page, 'Check a signed PDF');
  expect(await checkSignedPdf(page, 'addendum.pdf')).toBe('Good');
});
