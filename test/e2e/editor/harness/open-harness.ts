/** Builds the harness page once and opens it in a real browser, served from disk without a port. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';

const origin = 'http://localhost:1';
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface OpenHarness {
  /** The page loaded anew, with its own errors; one test at a time has it. */
  freshPage: () => Promise<FreshPage>;
  close: () => Promise<void>;
}

export interface FreshPage {
  page: Page;
  errors: string[];
}

export async function openHarness(): Promise<OpenHarness> {
  const folder = mkdtempSync(join(tmpdir(), 'editor-harness-'));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, minify: false },
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return {
    freshPage: await reloader(browser, folder),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A window of its own for each test costs four times as much as the page loaded anew in one window. */
async function reloader(browser: Browser, folder: string): Promise<() => Promise<FreshPage>> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let [errors, loads]: [string[], number] = [[], 0];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await serve(page, folder);
  return async () => {
    await context.clearPermissions();
    await page.mouse.move(0, 0);
    errors = [];
    loads += 1;
    // Another address each time: at the same one the browser would go back to where the last test had scrolled.
    await page.goto(`${origin}/?${String(loads)}`);
    await page.locator('.part-body').first().waitFor();
    return { page, errors };
  };
}

async function serve(page: Page, folder: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    await route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' });
  });
}
