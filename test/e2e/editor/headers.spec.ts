/** What stands above a section: its facts, its guidance, and the line that says it is not needed. */
import { attack, caretIn, press, type } from './harness/driver.ts';
import { expect, test } from './harness/editor-test.ts';

test('new answers and a changed record redraw headers without an edit, an undo step or a save', async ({
  page,
  errors,
  part,
  inStrengths,
}) => {
  await inStrengths(type('Typed'));
  await page.evaluate(() => window.harness.handle?.takeDirtyParts());
  await page.evaluate(() => window.harness.answer('plea-basis', 'no'));
  await expect(page.locator('[data-part="basis-text"] .part-body')).toBeVisible();
  await expect(page.locator('[data-part="basis-text"] .text-line')).toHaveText('Kept although not needed.');
  await expect(page.locator('[data-field="plea-basis"] .part-field-text')).toHaveText('No');
  await page.evaluate(() => window.harness.setToday({}));
  await expect(page.locator('.chip-gone')).toHaveCount(1);
  expect(await page.evaluate(() => window.harness.handle?.takeDirtyParts())).toEqual([]);
  await attack(page, errors, [press('Control+z')]);
  expect(await part('strengths')).not.toContain('Typed');
});

test('a section that is not needed says why in one line and keeps its text out of sight', async ({ page, part }) => {
  const section = page.locator('[data-part="basis-text"]');
  await expect(section).toContainText('Not needed, because “Basis of plea agreed” is yes');
  await expect(section.locator('.part-body')).toBeHidden();
  await expect.poll(() => part('basis-text')).toContain('Kept although not needed.');
});

test('a click on a row of facts asks the screen for its form and leaves the caret where it was', async ({
  page,
  errors,
  part,
  inStrengths,
}) => {
  await inStrengths(type('Here'));
  await page.locator('[data-field="plea-basis"]').click();
  expect(await page.evaluate(() => window.harness.log.fields)).toEqual(['plea-basis']);
  await expect(page.locator('#report-text')).toBeFocused();
  await attack(page, errors, [type(' still')]);
  await expect.poll(() => part('strengths')).toContain('Here still');
});

test('guidance unfolds by a click and by Ctrl+Shift+G, and the caret stays', async ({ page, errors }) => {
  const guidance = page.locator('[data-part="lifestyle"] .guidance-lines').last();
  await expect(guidance).toBeHidden();
  await attack(page, errors, [caretIn('lifestyle'), press('Control+Shift+g')]);
  await expect(guidance).toBeVisible();
  await page.locator('[data-part="lifestyle"] .guidance-button').last().click();
  await expect(guidance).toBeHidden();
  await expect(page.locator('#report-text')).toBeFocused();
});
