/** Evidence goes in where the officer was writing, and the page stays there. */
import { expect, test } from '../app-fixture.ts';
import { expectSaved, goToPart, openDemo, startReport } from './officer.ts';

test('a fact inserted from the panel stands where the caret was, in sight, and the sections do not overlap', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  await startReport(page, 'Alex James Lee');
  await goToPart(page, 'analysis');
  await page.keyboard.insertText('Three things came together. ');
  await page.keyboard.press('Control+e');
  await page
    .getByRole('button', { name: /^Insert: / })
    .nth(1)
    .click();
  const chip = page.locator('[data-part="analysis"] .chip');
  await expect(chip).toHaveCount(1);
  await expect(chip).toBeInViewport();
  await expectSaved(page, /Three things came together\..*"type":"chip"/);
  const overlaps = await page
    .locator('.part-field-row-wide')
    .evaluateAll((rows) =>
      rows.filter((row) => row.scrollHeight > row.clientHeight + 2).map((row) => row.textContent.slice(0, 40)),
    );
  expect(overlaps).toEqual([]);
});
