/** What is done beside the page is taken back by the same undo as the text, in the order in which it was done. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CaseExtract } from '../../../shared/model/extract.ts';
import { expect, test } from '../app-fixture.ts';
import { expectSaved, goTo, goToPart, importExtract, lock, openDemo } from './officer.ts';
import { openReport, startReport, unlock } from './officer.ts';

const person = 'Alex James Lee';
const extract = join(import.meta.dirname, '..', '..', '..', 'demo', 'made-up-cases.json');

const bodyOf = (page: Page, part: string) => page.locator(`[data-part="${part}"] .part-body`);
const said = (page: Page) => page.locator('[aria-live="polite"]').filter({ hasText: 'Put back as it was' });

async function openAt(page: Page, part: string): Promise<void> {
  await openDemo(page);
  await startReport(page, person);
  await goToPart(page, part);
  await page.getByRole('tab', { name: 'Answers' }).click();
}

test('text and answers come back one by one, in the order they were given, and go forward again', async ({ page }) => {
  await openAt(page, 'pattern-of-offending');
  const text = bodyOf(page, 'pattern-of-offending');
  const [good, poor] = [page.locator('#supervision-response-good'), page.locator('#supervision-response-poor')];
  await text.click();
  await page.keyboard.insertText('First words.');
  await good.check();
  await poor.check();
  await text.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' More.');
  await expectSaved(page, /"supervision-response":"poor"/);

  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('First words.');
  await expect(poor).toBeChecked();
  await page.getByRole('tab', { name: 'Evidence' }).click();
  await text.click();
  await page.keyboard.press('Control+z');
  await expect(good).toBeChecked();
  await expect(good).toBeInViewport();
  await expect(said(page)).toContainText('Put back as it was: Response to earlier supervision.');
  await expect(page.locator('#report-text')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(good).not.toBeChecked();
  await expect(text).toHaveText('First words.');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('');
  await expectSaved(page, /^(?!.*supervision-response)/);

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+y');
  await expect(text).toHaveText('First words.');
  await expect(poor).toBeChecked();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(text).toHaveText('First words. More.');
  await expectSaved(page, /"supervision-response":"poor"/);
});

test('from the panel undo works too, and leaves the focus there', async ({ page }) => {
  await openAt(page, 'court-request');
  const entry = page.locator('#field-local-justice-area');
  await entry.click();
  await page.keyboard.insertText('Leeds');
  await expect(entry).toHaveValue('Leeds');
  await expectSaved(page, /"local-justice-area":"Leeds"/);
  await page.keyboard.press('Control+z');
  await expect(entry).toHaveValue('');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Control+Shift+Z');
  await expect(entry).toHaveValue('Leeds');
  await expect(entry).toBeFocused();

  await goToPart(page, 'pattern-of-offending');
  const [good, mixed] = [page.locator('#supervision-response-good'), page.locator('#supervision-response-mixed')];
  await good.check();
  await mixed.check();
  await page.keyboard.press('Control+z');
  await expect(good).toBeChecked();
  await expect(mixed).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(good).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(entry).toHaveValue('');
  await expect(entry).toBeFocused();
  await expectSaved(page, /^(?!.*"local-justice-area":"Leeds")/);
  await page.keyboard.press('Control+z');
  await expect(entry).toBeFocused();
  await expect(page.locator('#report-text')).toHaveAttribute('contenteditable', 'true');
});

test('a step in the text that was asked for beside it is said', async ({ page }) => {
  await openAt(page, 'pattern-of-offending');
  const text = bodyOf(page, 'pattern-of-offending');
  const saidOfText = (words: string) => page.locator('[aria-live]').filter({ hasText: words });
  await text.click();
  await page.keyboard.insertText('Words.');
  await page.locator('#supervision-response-good').focus();
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('');
  await expect(saidOfText('The last change to the text was taken back.')).not.toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(text).toHaveText('Words.');
  await expect(saidOfText('The change to the text was made again.')).not.toHaveCount(0);
});

/** A hearing a day later, and one offence more. */
function laterExtract(): CaseExtract {
  const later = JSON.parse(readFileSync(extract, 'utf8')) as CaseExtract;
  later.cases = later.cases.filter(({ record }) => record.person.crn === 'X123456');
  const { record } = later.cases[0]!;
  for (const one of record.hearings) if (one.date === '2026-11-24') one.date = '2026-11-25';
  record.offences = [...record.offences, { ...record.offences[1]!, description: 'Threatening behaviour' }];
  return later;
}

test('an update of a fact, a reason to keep one, and an update of a table can be taken back', async ({ running }) => {
  const page = running.page();
  await openAt(page, 'court-request');
  writeFileSync(join(running.filesFolder, 'later.json'), JSON.stringify(laterExtract()));
  await importExtract(page, 'later.json');
  await goTo(page, 'My work');
  await openReport(page, person);
  await goToPart(page, 'court-request');
  await page.getByRole('tab', { name: 'Answers' }).click();
  const hearing = page.locator('#field-hearing-date');
  const table = page.locator('#field-offences');

  await hearing.getByRole('button', { name: 'Update to this value' }).click();
  await expect(hearing).not.toContainText('Changed since');
  await expectSaved(page, /"hearing-date":\{[^}]*2026-11-25/);
  await page.keyboard.press('Control+z');
  await expect(hearing).toContainText('Changed since');
  await expect(hearing).toBeFocused();
  await expectSaved(page, /"hearing-date":\{[^}]*2026-11-24/);

  await hearing.getByRole('button', { name: 'Keep, because…' }).press('Enter');
  await page.keyboard.type('the letter of the court says so');
  await page.keyboard.press('Enter');
  await expect(hearing).toContainText('Kept, because the letter of the court says so.');
  await goToPart(page, 'offence-summary');
  await table.getByRole('button', { name: 'Update this table' }).click();
  await expect(table).toContainText('3 rows');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(table).toContainText('2 rows');
  await page.getByRole('button', { name: 'Undo' }).click();
  await goToPart(page, 'court-request');
  await expect(hearing).toContainText('Changed since');
  await expectSaved(page, /^(?!.*the letter of the court)/);

  await lock(page);
  await unlock(page);
  await openReport(page, person);
  await expect(page.locator('[data-field="hearing-date"]')).toContainText(/changed/i);
  await expect(page.locator('[data-field="hearing-date"]')).toContainText('24 November 2026');
});
