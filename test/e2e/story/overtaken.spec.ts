/** A report saved from elsewhere while it is open here: it is read anew, and the words refused are kept for copying. */
import { expect, test } from '../app-fixture.ts';
import { expectSaved, openDemo, openReport, startReport } from './officer.ts';
import { overtake, typeTooLate } from './overtake.ts';

const person = 'Alex James Lee';

test('opened again, it shows what is stored, takes new words, and holds the old ones ready to be copied', async ({
  page,
}) => {
  await openDemo(page);
  await startReport(page, person);
  await overtake(page, 'Words from elsewhere.');
  await typeTooLate(page);
  await page.keyboard.press('Control+s');
  await expect(page.locator('.visually-hidden[role="status"]')).toContainText('Not saved: This report has been saved');

  await page.getByRole('button', { name: 'Open the report again' }).click();
  await expect(page.getByRole('heading', { name: 'Your words that were not saved' })).toBeFocused();
  const box = page.getByRole('textbox', { name: 'Not in the report' });
  await expect(box).toHaveValue(/Words from here\./);
  const text = page.locator('.part-body').first();
  await expect(text).toHaveText('Words from elsewhere.');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await text.click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' And new ones.');
  await expectSaved(page, /Words from elsewhere\. And new ones\./);

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Not everything is saved' });
  await expect(question).toContainText('words that were not saved');
  await question.getByRole('button', { name: 'Keep the store open' }).click();
  await page.getByRole('button', { name: 'I do not need them any more' }).click();
  await expect(box).toHaveCount(0);
  await expect(page.locator('#report-text')).toBeFocused();
});

test('left and opened from My work, it is read anew too', async ({ page }) => {
  await openDemo(page);
  await startReport(page, person);
  await overtake(page, 'Words from elsewhere.');
  await typeTooLate(page);
  await page.keyboard.press('Control+1');
  await openReport(page, person);
  await expect(page.locator('.part-body').first()).toHaveText('Words from elsewhere.');
  await expect(page.getByRole('textbox', { name: 'Not in the report' })).toHaveValue(/Words from here\./);
  await expectSaved(page, 'Words from elsewhere.');
});
