/** Leaving a report or its notes the moment after typing, and coming back at once: no word is lost. */
import type { Page } from '@playwright/test';
import { expect, test } from '../app-fixture.ts';
import { expectSaved, openDemo, startReport } from './officer.ts';

async function backToReport(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await expect(page.locator('#report-text')).toBeVisible();
}

test('words typed just before leaving are in the report on coming back, and writing goes on', async ({ page }) => {
  await openDemo(page);
  await startReport(page, 'Alex James Lee');
  const text = page.locator('.part-body').first();
  await text.click();
  await page.keyboard.insertText('First words.');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  await backToReport(page);
  await expect(text).toHaveText('First words.');

  await text.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' Second words.');
  await page.keyboard.press('Control+1');
  await backToReport(page);
  await expect(text).toHaveText('First words. Second words.');

  await text.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' Third words.');
  await expectSaved(page, 'Third words.');
  await page.keyboard.press('Control+1');
  await backToReport(page);
  await expect(text).toHaveText('First words. Second words. Third words.');
});

test('a deleted paragraph comes back with undo after a look at the case', async ({ page }) => {
  await openDemo(page);
  await startReport(page, 'Alex James Lee');
  const text = page.locator('.part-body').first();
  await text.click();
  await page.keyboard.insertText('A paragraph that matters.');
  await expectSaved(page, 'A paragraph that matters.');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(text).toHaveText('');
  await expectSaved(page, /^(?!.*A paragraph that matters)/);
  await page.locator('.case-bar').getByRole('button').first().click();
  await expect(page.locator('#report-text')).toHaveCount(0);
  await backToReport(page);
  await page.locator('#report-text').focus();
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText('A paragraph that matters.');
  await expectSaved(page, 'A paragraph that matters.');
});

test('words in a notes pad are there again after another tab and another place', async ({ page }) => {
  await openDemo(page);
  await startReport(page, 'Alex James Lee');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Ask about the hostel.');
  await page.getByRole('tab', { name: 'Evidence' }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ask about the hostel.');
  await page.keyboard.press('Control+1');
  await backToReport(page);
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ask about the hostel.');
});
