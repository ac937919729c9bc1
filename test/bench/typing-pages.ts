/** Builds the two pages for typing and opens them in one browser: the editor, and a bare text field with the same text. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { plainText } from '../../shared/document/plain-text.ts';
import { requiredBrowser } from './browser.ts';
import { longReport } from './reports.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

export interface TypingPages {
  browser: Browser;
  editor: Page;
  textarea: Page;
}

const origin = 'http://localhost:1';
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};
const sourceFolder = join(import.meta.dirname, 'typing-page');

/** The figure is the work of a key and not the wait for the next frame. */
const browserArguments = ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'];

export function withTypingPages<T>(work: (pages: TypingPages) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await buildPages(folder);
    const browser = await chromium.launch({ executablePath: requiredBrowser(), args: browserArguments });
    try {
      const files = reportFiles();
      const editor = await openEditor(await openPage(browser, folder, 'writing.html', files));
      const textarea = await openPage(browser, folder, 'textarea.html', files);
      await textarea.locator('body[data-ready]').waitFor();
      return await work({ browser, editor, textarea });
    } finally {
      await browser.close();
    }
  });
}

async function buildPages(folder: string): Promise<void> {
  const input = ['writing.html', 'textarea.html'].map((name) => join(sourceFolder, name));
  await build({
    root: sourceFolder,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 4_000,
      rollupOptions: { input },
    },
  });
}

/** What the pages read beside their built files. */
function reportFiles(): ReadonlyMap<string, string> {
  const { template, document, factsToday } = longReport();
  const lines = document.parts.map(({ blocks }) => plainText(blocks).text);
  return new Map([
    ['/report.json', JSON.stringify({ template, document, factsToday })],
    ['/report.txt', lines.join('\n\n')],
  ]);
}

async function openPage(
  browser: Browser,
  folder: string,
  name: string,
  files: ReadonlyMap<string, string>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname) ?? (await readFile(join(folder, pathname)));
    await route.fulfill({ body, contentType: contentTypes[extname(pathname)] ?? 'application/octet-stream' });
  });
  await page.goto(`${origin}/${name}`);
  return page;
}

/** Puts the caret at the end of a paragraph in the middle of the report. */
async function openEditor(page: Page): Promise<Page> {
  await page.locator('.part-body').first().waitFor();
  const bodies = page.locator('.part-body');
  const middle = bodies
    .nth(Math.floor((await bodies.count()) / 2))
    .locator('> p')
    .nth(1);
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
  await page.mouse.move(0, 0);
  return page;
}
