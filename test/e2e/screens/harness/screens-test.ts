/** The test base of the screens: the real page in a real browser, on a double of everything behind the wire. */
import { test as base, expect, type Page } from '@playwright/test';
import { startPage } from '../../../../electron/shell/origins.ts';
import { findBrowser, thisMachine } from '../../../../electron/shell/find-browser.ts';
import { installDouble, type Answers, type HostDouble } from './host-double.ts';
import { deskAnswers, now } from './made-up.ts';
import { builtPage, servePage } from './page-files.ts';

interface ScreensFixture {
  /** Errors of the console that a test brings about itself. */
  forgiven: RegExp[];
  host: HostDouble;
  /** Loads the page with these answers over the usual ones. */
  openApp: (answers?: Answers) => Promise<Page>;
}

const executablePath = findBrowser(thisMachine());

export const test = base.extend<ScreensFixture>({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  forgiven: async ({}, use) => use([]),
  host: async ({ page, context, forgiven }, use) => {
    const troubles: string[] = [];
    await servePage(context, await builtPage(), (url) => troubles.push(`asked for ${url}`));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.clock.install({ time: now });
    await use(await installDouble(page, deskAnswers));
    const told = troubles.filter((trouble) => !forgiven.some((words) => words.test(trouble)));
    expect(told, 'the page writes no errors, breaks no policy and asks for nothing outside').toEqual([]);
  },
  openApp: async ({ page, host }, use) => {
    await use(async (answers = {}) => {
      host.set(answers);
      await page.goto(startPage);
      // The page has a heading while it starts, too; it listens to keys only once the unlock screen or the desk stands.
      await page.locator('main:not(.starting) h1').waitFor();
      return page;
    });
  },
});

export { expect };
