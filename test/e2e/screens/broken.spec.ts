/** A fault of the app's own: words in place of an empty window, nothing of the case in them, and the officer's words kept. */
import type { Page } from '@playwright/test';
import { openReport, reportAnswers } from './harness/made-up-report.ts';
import { expect, test } from './harness/screens-test.ts';

const secret = 'Alex James LEE of 12 Made Up Road';

/** A call of the language that a screen needs to draw its rows, and the object that has it. */
type Need = 'Map.groupBy' | 'Array.prototype.toSorted';

/** Makes whatever needs the call throw while it is drawn, and opens a tab in the same breath; returns what mends it. */
async function breakCall(page: Page, need: Need, tab: string): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(
    ([call, words, wanted]) => {
      const [owner, name] = call === 'Map.groupBy' ? [Map, 'groupBy'] : [Array.prototype, 'toSorted'];
      const whole = Object.getOwnPropertyDescriptor(owner, name);
      const broken = () => {
        throw new Error(words);
      };
      Object.defineProperty(owner, name, { ...whole, value: broken });
      const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
      tabs.find(({ textContent }) => textContent.includes(wanted))?.click();
      return () => Object.defineProperty(owner, name, whole ?? {});
    },
    [need, secret, tab] as const,
  );
  return () => held.evaluate((mend) => void mend());
}

test('a pane that breaks leaves the desk standing; the words are saved and there again when the report is opened', async ({
  openApp,
  host,
}) => {
  const page = await openApp(reportAnswers);
  await openReport(page);
  await page.locator('#report-text').focus();
  await page.keyboard.type('Written just before.');
  await page.getByRole('tab', { name: 'Answers' }).click();
  const mend = await breakCall(page, 'Map.groupBy', 'Evidence');
  const broken = page
    .getByRole('alert')
    .filter({ hasText: 'The report cannot be shown because of a fault in the app.' });
  await expect(broken).toBeVisible();
  await expect(broken).toContainText('Everything saved is safe');
  await expect(page.getByRole('main')).not.toContainText(secret);
  await expect.poll(() => JSON.stringify(host.asked('report.save'))).toContain('Written just before.');

  await mend();
  await page.getByRole('button', { name: 'Open the report again' }).press('Enter');
  await expect(page.locator('#report-text')).toContainText('Written just before.');
});

test('from a broken report there is a way to My work', async ({ openApp }) => {
  const page = await openApp(reportAnswers);
  await openReport(page);
  await page.getByRole('tab', { name: 'Answers' }).click();
  const mend = await breakCall(page, 'Map.groupBy', 'Evidence');
  await page.getByRole('button', { name: 'Go to My work' }).waitFor();
  await mend();
  await page.getByRole('button', { name: 'Go to My work' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
});

test('the part of the app with the editor that does not load says so, and loads when it is tried again', async ({
  openApp,
  forgiven,
  page: first,
}) => {
  let isBroken = true;
  await first.route(/\/assets\/report-screen-[^/]*\.js$/, async (route) => {
    return isBroken ? route.abort() : route.fallback();
  });
  forgiven.push(/Failed to load resource: net::ERR_FAILED/);
  const page = await openApp(reportAnswers);
  await page.locator('[data-column="next"]').first().press('Enter');
  await expect(page.getByRole('alert')).toContainText('The report cannot be shown because of a fault in the app.');
  isBroken = false;
  await page.getByRole('button', { name: 'Open the report again' }).press('Enter');
  await expect(page.locator('#report-text')).toBeVisible();
});

test('a whole page that breaks says what is safe and leads back to My work', async ({ openApp }) => {
  const page = await openApp();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'HARGREAVES, Robert', exact: true }).click();
  const mend = await breakCall(page, 'Array.prototype.toSorted', 'Offences');
  const broken = page.getByRole('alert');
  await expect(broken).toContainText('This page has stopped because of a fault in the app.');
  await expect(broken).toBeFocused();
  await expect(page.locator('body')).not.toContainText(secret);
  await expect(page.locator('body')).not.toContainText('HARGREAVES');
  await mend();
  await page.getByRole('button', { name: 'Go to My work' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
});
