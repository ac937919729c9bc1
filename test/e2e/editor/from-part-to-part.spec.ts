/** From section to section: by arrows, by keys, to a finding, and what the screen hears of it. */
import { attack, caretIn, press, type } from './harness/driver.ts';
import { expect, test } from './harness/editor-test.ts';

test('arrow keys go from the end of one section to the start of the next, over one that is not needed', async ({
  page,
  errors,
  part,
  inStrengths,
}) => {
  await inStrengths(press('ArrowRight'), type('First '));
  await expect.poll(() => part('proposal-text')).toContain('First A community order');
  await attack(page, errors, [press('Home'), press('ArrowLeft'), type('Back')]);
  await expect.poll(() => part('strengths')).toContain('Back');
  await attack(page, errors, [press('ArrowDown'), type('zz')]);
  expect(await part('basis-text')).not.toContain('zz');
});

test('the screen hears which section the caret is in, and the text is named for it', async ({ page, inStrengths }) => {
  await inStrengths();
  await expect.poll(() => page.evaluate(() => window.harness.log.parts.at(-1))).toBe('strengths');
  await expect(page.locator('#report-text')).toHaveAccessibleName('Report text, Strengths');
});

test('going to a finding selects its words, and where they are gone the section is shown', async ({
  page,
  errors,
  part,
}) => {
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'lifestyle', excerpt: 'most days and had drunk' }));
  await expect.poll(() => page.evaluate(() => window.harness.steer.selectedText())).toBe('most days and had drunk');
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'proposal-text', excerpt: 'nowhere' }));
  await attack(page, errors, [type('Found. ')]);
  await expect.poll(() => part('proposal-text')).toContain('Found. A community order');
  await page.evaluate(() => window.harness.handle?.goTo({ part: 'lifestyle', chip: 'chip-one' }));
  await expect(page.locator('.chip-selected')).toBeInViewport();
});

test('Ctrl+Page Down and Page Up go from section to section and over those not needed', async ({
  page,
  errors,
  part,
}) => {
  await attack(page, errors, [caretIn('strengths'), press('Control+PageDown'), type('x')]);
  await expect.poll(() => part('proposal-text')).toContain('x');
  await attack(page, errors, [press('Control+PageDown'), press('Control+PageUp'), type('y')]);
  await expect.poll(() => part('strengths')).toContain('y');
});
