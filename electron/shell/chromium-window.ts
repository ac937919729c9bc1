/** One browser window locked to the app's page: requests, navigation, pop-ups, calls and how it ends. */
import type { BrowserContext, CDPSession, Page, Route } from 'playwright-core';
import { largestInput } from '../handlers/dispatch.ts';
import { launchBrowser, type LaunchRequest } from './browser-launch.ts';
import { emptyPage, loadAfresh, watchLeading, watchPage, type Life } from './chromium-stay.ts';
import { guardSteps } from './guard-steps.ts';
import { appOrigin } from './origins.ts';
import type { PageFiles } from './page-files.ts';
import { guardPage, installBridge } from './page-script.ts';
import type { PageCall } from './shell.ts';

export interface WindowWatch {
  answer: PageCall;
  files: PageFiles;
  /** The person wants to close the window; it is still open. */
  onCloseRequested(): void;
  /** The window is gone. `isClosed` when a person closed it, false when its process died. */
  onGone(isClosed: boolean): void;
}

export interface ChromiumWindow {
  readonly page: Page;
  readonly browserPid: number | undefined;
  load(): Promise<void>;
  push(event: string, detail: unknown): void;
  comeForward(): Promise<void>;
  close(): Promise<void>;
}

const names = { send: '__prepareAReportSend', push: '__prepareAReportPush' };
async function answerRequest(route: Route, page: Page, files: PageFiles): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href === emptyPage) return route.fulfill({ status: 200, contentType: 'text/html', body: '' });
  const isOurs = url.origin === appOrigin && url.search === '' && route.request().frame().page() === page;
  if (!isOurs || route.request().method() !== 'GET') return route.abort('blockedbyclient');
  const { status, headers, body } = await files.answer(url.pathname);
  return route.fulfill({ status, headers, body: Buffer.from(body) });
}

async function lockRequests(context: BrowserContext, page: Page, files: PageFiles): Promise<void> {
  await context.route('**/*', (route) => answerRequest(route, page, files).catch(() => undefined));
  await context.routeWebSocket(/.*/, (socket) => socket.close());
  context.on('page', (other) => void other.close().catch(() => undefined));
}

/** Every call is taken from the main frame of our page only. */
async function installCalls(page: Page, answer: PageCall): Promise<void> {
  const tooLarge = { name: '', input: undefined };
  await page.exposeBinding(names.send, async (source, name: unknown, json: unknown) => {
    const isOurs = source.frame === page.mainFrame() && new URL(source.frame.url()).origin === appOrigin;
    if (!isOurs || typeof name !== 'string' || typeof json !== 'string') throw new Error('refused');
    const call = json.length > largestInput ? tooLarge : { name, input: JSON.parse(json) as unknown };
    return JSON.stringify(await answer(call.name, call.input));
  });
  await page.addInitScript(installBridge, names);
  await page.addInitScript(guardPage);
  await page.addInitScript(guardSteps);
}

/** The browser tells of a closed window before it ends; a killed one tells nothing. */
async function watchEnd(
  context: BrowserContext,
  cdp: CDPSession,
  page: Page,
  life: Life,
  watch: WindowWatch,
): Promise<void> {
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  const browser = await context.browser()?.newBrowserCDPSession();
  browser?.on('Target.targetDestroyed', ({ targetId }) => {
    if (targetId === targetInfo.targetId) life.isClosedByPerson = true;
  });
  await browser?.send('Target.setDiscoverTargets', { discover: true });
  let isGone = false;
  const gone = (): void => {
    if (isGone || life.isClosing) return;
    isGone = true;
    watch.onGone(life.isClosedByPerson);
  };
  page.on('crash', gone);
  page.on('close', gone);
  context.on('close', gone);
}

async function pidOf(context: BrowserContext): Promise<number | undefined> {
  const browser = await context.browser()?.newBrowserCDPSession();
  const info = await browser?.send('SystemInfo.getProcessInfo');
  return info?.processInfo.find((one) => one.type === 'browser')?.id;
}

function pushInto(page: Page, event: string, detail: unknown): void {
  const tell = (input: { push: string; event: string; detail: unknown }): void => {
    const heard = (globalThis as unknown as Record<string, (event: string, detail: unknown) => void>)[input.push];
    heard?.(input.event, input.detail);
  };
  void page.evaluate(tell, { push: names.push, event, detail }).catch(() => undefined);
}

export async function openChromiumWindow(request: LaunchRequest, watch: WindowWatch): Promise<ChromiumWindow> {
  const context = await launchBrowser(request);
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const life: Life = { isLeaving: false, isClosing: false, isClosedByPerson: false, isLed: false };
  const cdp = await context.newCDPSession(page);
  await lockRequests(context, page, watch.files);
  await installCalls(page, watch.answer);
  watchPage(page, cdp, life);
  await watchLeading(cdp, life, watch.onCloseRequested);
  await watchEnd(context, cdp, page, life, watch);
  const browserPid = await pidOf(context);
  return {
    page,
    browserPid,
    load: () => loadAfresh(page, cdp, life),
    push: (event, detail) => pushInto(page, event, detail),
    comeForward: () => page.bringToFront(),
    async close() {
      life.isClosing = true;
      await context.close().catch(() => undefined);
    },
  };
}
