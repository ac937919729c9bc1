/** The toolbar: what it shows, its keys, the way out of the text, and what axe makes of the page. */
import { AxeBuilder } from '@axe-core/playwright';
import { attack, press, settle, type } from './harness/driver.ts';
import { bodyOf, expect, test } from './harness/editor-test.ts';

test('the toolbar shows what stands at the caret and takes it off again', async ({
  page,
  errors,
  part,
  inStrengths,
}) => {
  await inStrengths(type('A line'));
  for (const [name, stored] of [
    ['Sub-heading', '"sub-heading"'],
    ['Quote', '"quote"'],
    ['Numbers', '"ordered":true'],
    ['Bullets', '"ordered":false'],
  ] as const) {
    const button = page.getByRole('button', { name });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => part('strengths')).toContain(stored);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => part('strengths')).toContain('"paragraph"');
  }
  await attack(page, errors, [['the buttons', () => settle(page)]]);
});

test('the toolbar is one tab stop: Alt+F10 goes there, arrows and End move, Escape comes back to the caret', async ({
  page,
  errors,
  part,
  inStrengths,
}) => {
  await inStrengths(type('Before'));
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Italic' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Redo' })).toBeFocused();
  await expect(page.locator('.editor-toolbar [tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('#report-text')).toBeFocused();
  await attack(page, errors, [type(' after')]);
  await expect.poll(() => part('strengths')).toContain('Before after');
});

test('Tab leaves the text forwards and Shift+Tab backwards', async ({ page, inStrengths }) => {
  await inStrengths(press('Tab'));
  await expect(page.locator('#after')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#report-text')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.editor-toolbar :focus')).toHaveCount(1);
});

test('axe finds nothing wrong with the toolbar, the text, the open guidance, or a table', async ({ page }) => {
  await page.locator('.guidance-button').first().click();
  await page
    .locator(`${bodyOf('lifestyle')} td`)
    .first()
    .click();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
