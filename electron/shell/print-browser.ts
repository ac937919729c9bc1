/** Prints HTML to PDF in a browser of its own: no window, no scripts, no network, ended when idle. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { AppError } from '../../shared/errors.ts';
import { launchBrowser, type LaunchRequest } from './browser-launch.ts';
import { guardHeaders, printOrigin, printPolicy } from './origins.ts';
import { printFailure } from './print-failure.ts';
import { withTitle } from './print-title.ts';
import type { PrintOptions } from './shell.ts';

export interface PrintBrowser {
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Ends the browser, and with it all it has seen. */
  end(): Promise<void>;
}

const printPage = `${printOrigin}/`;
const idleAfter = 60_000;

async function showIn(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const isOurs = route.request().url() === printPage && route.request().isNavigationRequest();
    if (!isOurs) return route.abort('blockedbyclient');
    return route.fulfill({
      headers: { ...guardHeaders(printPolicy), 'content-type': 'text/html; charset=utf-8' },
      body: html,
    });
  });
  await page.goto(printPage, { waitUntil: 'load', timeout: 60_000 });
}

async function printIn(context: BrowserContext, html: string, options: PrintOptions): Promise<Uint8Array> {
  const page = context.pages()[0];
  if (!page) throw new AppError(printFailure);
  await showIn(page, withTitle(html, options.title));
  const cdp = await context.newCDPSession(page);
  const { data } = await cdp.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(Buffer.from(data, 'base64'));
}

/** @param base how to start the browser; its folder is below the window's private one */
export function makePrintBrowser(base: Omit<LaunchRequest, 'isHeadless' | 'hasScripts'>): PrintBrowser {
  const profileFolder = join(base.profileFolder, 'print');
  let running: Promise<BrowserContext> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const browser = (): Promise<BrowserContext> => {
    mkdirSync(profileFolder, { recursive: true, mode: 0o700 });
    running ??= launchBrowser({ ...base, profileFolder, isHeadless: true, hasScripts: false });
    return running;
  };
  const end = async (): Promise<void> => {
    clearTimeout(timer);
    const ending = running;
    running = undefined;
    await (await ending?.catch(() => undefined))?.close().catch(() => undefined);
  };
  const printOnce = async (html: string, options: PrintOptions): Promise<Uint8Array> => {
    clearTimeout(timer);
    try {
      const context = await browser();
      const pdf = await printIn(context, html, options);
      await context.pages()[0]?.goto('about:blank');
      timer = setTimeout(() => void end(), idleAfter).unref();
      return pdf;
    } catch {
      await end();
      throw new AppError(printFailure);
    }
  };
  return {
    print(html, options) {
      const printed = queue.then(() => printOnce(html, options));
      queue = printed.catch(() => undefined);
      return printed;
    },
    end,
  };
}
