/** One press of a mouse's Back button must not cost the officer the desk, and Alt+Left stays the app's own step back. */
import { expect, test } from '../app-fixture.ts';
import { goTo, openDemo } from './officer.ts';

test('the Back button and a step back leave the desk as it is; Alt+Left goes back inside the app', async ({ page }) => {
  await openDemo(page);
  await goTo(page, 'Cases');
  // A step that could be taken: at the start the history holds none, and the button would lead nowhere.
  await page.evaluate(() => history.pushState(null, '', '#stay'));
  const browser = await page.context().newCDPSession(page);
  const button = { x: 700, y: 500, button: 'back', clickCount: 1 } as const;
  await browser.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
  await browser.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => location.hash)).toBe('#stay');
  await page.evaluate(() => history.go(-2));
  await page.waitForTimeout(1000);
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
});
