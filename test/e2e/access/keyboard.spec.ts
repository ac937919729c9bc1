/** The main job without a mouse, at a desk and in a narrow window: write, quote, answer, check, read, sign. */
import type { Page } from '@playwright/test';
import { expect, test, type RunningApp } from '../app-fixture.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { expectFocusSeen, goBy, press } from './by-key.ts';
import { storePrepared } from './prepared-desk.ts';

test.setTimeout(240_000);

const emptyPart = 'analysis';

/** All but one section and one answer, which are left to the keyboard. */
function almostDone() {
  const { parts, answers, ...others } = preparedReport('psr-short');
  return { ...others, answers, parts: parts.filter(({ id }) => id !== emptyPart) };
}

async function openDemoByKey(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Start writing reports' }).waitFor();
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Try with made-up cases' }));
  await press(page, 'Enter');
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor({ timeout: 60_000 });
}

async function openFromWork(page: Page): Promise<void> {
  await storePrepared(page, almostDone());
  await goBy(page, 'Tab', page.locator('[data-column="next"][tabindex="0"]'));
  await goBy(page, 'ArrowDown', page.getByRole('button', { name: /^Continue:.*Alex James Lee/ }), 5);
  await press(page, 'Enter');
  await page.locator('#report-text').waitFor();
}

const text = (page: Page) => page.locator('#report-text');

test('F6 goes from pane to pane, Alt+F10 to the toolbar and back, and Tab leaves the text', async ({ running }) => {
  const page = running.page();
  await openDemoByKey(page);
  await openFromWork(page);
  const panes: (string | undefined)[] = [];
  for (let step = 0; step < 7; step += 1) {
    await press(page, 'F6');
    await expectFocusSeen(page);
    panes.push(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']));
  }
  expect(new Set(panes)).toEqual(new Set(['header', 'rail', 'main', 'outline', 'page', 'panel', 'status']));
  await goBy(page, 'F6', text(page), 8);
  await press(page, 'Alt+F10');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(page.getByRole('button', { name: 'Italic' })).toBeFocused();
  await press(page, 'Escape');
  await expect(text(page)).toBeFocused();
  await press(page, 'Tab');
  await expect(text(page)).not.toBeFocused();
  await expectFocusSeen(page);
});

async function startByKey(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: 'New report', exact: true });
  await goBy(page, 'Tab', opener);
  await press(page, 'Enter');
  await page.getByRole('dialog').waitFor();
  await press(page, 'Escape');
  await expect(opener, 'a closed dialog gives the focus back').toBeFocused();
  await press(page, 'Enter');
  await goBy(page, 'Tab', page.getByRole('searchbox', { name: 'Which case is it about?' }));
  await page.keyboard.insertText('Hargreaves');
  await goBy(page, 'Tab', page.getByRole('dialog').getByRole('button', { name: /Hargreaves/i }));
  await press(page, 'Enter');
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Start the report' }));
  await press(page, 'Enter');
  await text(page).waitFor();
}

async function writeMissingPart(page: Page): Promise<void> {
  await press(page, 'F7');
  const goTo = page.getByRole('button', { name: /^Go to/ }).first();
  await goTo.waitFor();
  await goBy(page, 'Tab', goTo);
  await press(page, 'Enter');
  await expect(text(page)).toBeFocused();
  await page.keyboard.insertText('He had been drinking since noon. Alcohol stands behind this offence. ');
  await press(page, 'Control+e');
  await expect(page.getByRole('tab', { name: 'Evidence' })).toBeFocused();
  const insert = page.getByRole('button', { name: /^Insert/ }).first();
  await goBy(page, 'Tab', insert);
  await press(page, 'Enter');
  await expect(text(page)).toBeFocused();
  await expect(page.locator(`[data-part="${emptyPart}"] .chip`)).toHaveCount(1);
}

async function readPages(page: Page): Promise<void> {
  await press(page, 'Control+p');
  await expect(page.getByRole('heading', { name: 'Page preview' })).toBeFocused();
  await page.locator('.pdf-page canvas').first().waitFor({ timeout: 30_000 });
  await goBy(page, 'Tab', page.getByRole('region', { name: 'Pages' }));
  await goBy(page, 'Shift+Tab', page.getByRole('button', { name: 'Back to writing' }), 5);
  await press(page, 'Enter');
  await expect(text(page), 'back where it was opened').toBeFocused();
}

async function signByKey(page: Page): Promise<void> {
  await goBy(page, 'Shift+Tab', page.getByRole('button', { name: 'Sign', exact: true }));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'Sign and lock' })).toBeFocused();
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Open the pages' }));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'Page preview' })).toBeFocused();
  await press(page, 'Control+p');
  await expect(page.getByRole('button', { name: 'Open the pages' })).toBeFocused();
  await goBy(page, 'Tab', page.getByRole('checkbox', { name: 'I have read every page' }));
  await press(page, 'Space');
  await goBy(page, 'Tab', page.getByRole('radio', { name: 'A DEMO certificate made here' }));
  await press(page, 'Space');
  const place = page.getByRole('button', { name: 'Choose where to save' });
  await goBy(page, 'Tab', place);
  await press(page, 'Enter');
  await goBy(page, 'Tab', page.getByRole('dialog').getByRole('button', { name: 'Save here' }));
  await press(page, 'Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Choose another place' }).waitFor();
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Sign and lock report' }));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'Signed and locked' })).toBeFocused({ timeout: 60_000 });
}

async function wholeJob(running: RunningApp): Promise<void> {
  const page = running.page();
  await openDemoByKey(page);
  await startByKey(page);
  await press(page, 'Control+1');
  await openFromWork(page);
  await writeMissingPart(page);
  await readPages(page);
  await signByKey(page);
}

test('the whole job is done by key alone, and the focus is seen at every step', async ({ running }) => {
  await wholeJob(running);
});

test('the whole job is done by key alone in a window 320 pixels wide', async ({ running }) => {
  await running.page().setViewportSize({ width: 320, height: 700 });
  await wholeJob(running);
});

test('the browser never hears F1, not even where a dialog of the app is open', async ({ page }) => {
  // The page has a heading while it starts, too, and does not yet listen to keys.
  await page.locator('main:not(.starting) h1').waitFor();
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      document.title = event.defaultPrevented ? 'held' : 'let through';
    });
  });
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.evaluate(() => {
    document.title = 'not pressed yet';
  });
  await page.keyboard.press('F1');
  await expect(page).toHaveTitle('held');
});
