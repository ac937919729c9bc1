/** The pictures of the guide and the README, taken from the real app on the made-up cases. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, expect, test, type RunningApp, type StartChoice } from '../app-fixture.ts';
import { openPrepared, storePrepared } from '../access/prepared-desk.ts';
import { chooseFile, goToPart, openDemo, saveHere } from '../story/officer.ts';
import { preparedReport } from '../story/prepared-words.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'pictures');
const author = {
  name: 'Priya Nair',
  role: 'Probation officer',
  office: 'Leeds court team',
  officeAddress: '1 Made-up Street, Leeds LS1 0AA',
  division: 'Yorkshire and the Humber, Leeds',
  email: 'priya.nair@example.org',
  telephone: '01632 960123',
};

/** Five days before the hearing of the made-up case. */
const now = '2026-11-19T14:20:00.000Z';

/**
 * The band about the system administrator is true of the run that takes the pictures, and of no officer's window.
 * Taking a picture lays out the whole page, so it must stand still before.
 */
async function readyForPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.band--warning { display: none } .part { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

async function take(page: Page, name: string, height = 900): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(720, 4);
  await page.screenshot({ path: join(folder, `${name}.png`), clip: { x: 0, y: 0, width: 1440, height } });
}

/** The window's own clock stands with that of the app, and files go where an officer would put them. */
async function openOn(startApp: (choice: StartChoice) => Promise<RunningApp>): Promise<Page> {
  const filesFolder = join(mkdtempSync(join(tmpdir(), 'prepare-a-report-pictures-')), 'Reports');
  mkdirSync(filesFolder);
  const page = (await startApp({ now, filesFolder })).page();
  await page.clock.setFixedTime(new Date(now));
  return page;
}

/** Written up to the first needs, with the rest still to do. */
function halfWritten() {
  const { parts, answers, ...others } = { ...preparedReport('psr-short'), plans: {} };
  const early = Object.entries(answers).filter(([id]) => !['dangerousness', 'proposal-made'].includes(id));
  const written = parts.findIndex(({ id }) => id === 'factor-thinking');
  return { ...others, answers: Object.fromEntries(early), parts: parts.slice(0, written) };
}

test('the way to a half-written report', async ({ startApp }) => {
  const page = await openOn(startApp);
  await page.getByRole('heading', { level: 1, name: 'Start writing reports' }).waitFor();
  await readyForPictures(page);
  await take(page, 'start', 760);
  await openDemo(page);
  await ask(page, 'settings.save', { author });
  await page.getByRole('button', { name: 'New report', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alex James Lee' }).click();
  await page.getByRole('radio').first().waitFor();
  await take(page, 'new-report', 800);
  await page.keyboard.press('Escape');
  await storePrepared(page, { ...preparedReport('parom1'), parts: [] });
  await openPrepared(page, halfWritten());
  await expect(page.getByRole('button', { name: /^Checks [1-9]/ })).toBeVisible({ timeout: 15_000 });
  await goToPart(page, 'offence-summary');
  // Past the facts of the section, to where the officer writes.
  await page.locator('.report-scroll').evaluate(async (pane) => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
    pane.scrollBy(0, 540);
  });
  await take(page, 'editor');
  await page.getByRole('tab', { name: 'Answers' }).click();
  await goToPart(page, 'supervision-detail');
  await take(page, 'answers');
  await page.getByRole('tab', { name: 'Checks' }).click();
  await take(page, 'checks');
  await page.keyboard.press('Control+1');
  await page.getByRole('row').filter({ hasText: 'X123456' }).waitFor();
  await take(page, 'my-work', 520);
  await page.getByRole('row').filter({ hasText: 'X123456' }).locator('[data-column="person"]').click();
  await page.getByRole('tabpanel').waitFor();
  await take(page, 'case');
});

test('from the finished report to the signed PDF and its check', async ({ startApp }) => {
  const page = await openOn(startApp);
  await openDemo(page);
  await readyForPictures(page);
  await ask(page, 'settings.save', { author });
  await openPrepared(page, preparedReport('psr-short'));
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.locator('.pdf-page[aria-busy="false"]').first().waitFor({ timeout: 30_000 });
  await expect(page.locator('.preview__pages')).toHaveText(/\d+ pages/);
  await take(page, 'preview');
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText('Nothing stands in the way.', { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: 'I have read every page' }).check();
  await page.getByRole('radio', { name: 'A DEMO certificate made here' }).check();
  await page.getByRole('button', { name: 'Choose where to save' }).click();
  await saveHere(page);
  await take(page, 'sign');
  await page.getByRole('button', { name: 'Sign and lock report' }).click();
  await page.getByRole('heading', { name: 'Signed and locked' }).waitFor({ timeout: 60_000 });
  await take(page, 'signed', 600);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await chooseFile(page, 'Pre-sentence-report-short_X123456_2026-11-19.pdf');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await take(page, 'verify', 640);
});
