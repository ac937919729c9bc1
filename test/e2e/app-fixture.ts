/** The real app for end-to-end tests: headless browser, real backend process, its own state folder. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { start, type App } from '../../electron/app.ts';
import { clockAhead } from '../../electron/backend/clock.ts';
import { hostOptionsFor, pageFolderIn } from '../../electron/host-calls/app-paths.ts';
import { buildIfStale } from '../../electron/launching/build.ts';
import { makeChromiumShell, type ChromiumShell } from '../../electron/shell/chromium-shell.ts';
import { findBrowser, thisMachine } from '../../electron/shell/find-browser.ts';
import { storyMoment } from '../unit/demo/made-up-cases.ts';

const root = join(import.meta.dirname, '..', '..');

export interface RunningApp {
  /** The page as it is now; a reopened window has a new one. */
  page(): Page;
  app: App;
  shell: ChromiumShell;
  /** The folder of this test's stores; a second `startApp` on it finds them again. */
  stateFolder: string;
  /** Where the app's file dialogs begin. */
  filesFolder: string;
  backendPid(): number;
  browserPid(): number;
}

export interface StartChoice {
  stateFolder?: string;
  filesFolder?: string;
  /** The time of the app, as an ISO instant; it runs on from there. Unset: the day of the made-up cases. */
  now?: string;
  idleAfter?: number;
  closeAfter?: number;
  /** Templates other than the shipped ones. */
  templatesFolder?: string;
}

function known(pid: number | undefined): number {
  if (pid === undefined) throw new Error('no such process now');
  return pid;
}

function tempFolder(kind: string): string {
  return mkdtempSync(join(tmpdir(), `prepare-a-report-${kind}-`));
}

async function startOne(choice: StartChoice): Promise<RunningApp> {
  const executablePath = findBrowser(thisMachine());
  if (!executablePath) throw new Error('these tests need Chromium, Chrome or Edge');
  const stateFolder = choice.stateFolder ?? tempFolder('state');
  const filesFolder = choice.filesFolder ?? tempFolder('files');
  const shell = makeChromiumShell({
    executablePath,
    pageFolder: pageFolderIn(root),
    runFolder: join(stateFolder, 'run'),
    startFolder: filesFolder,
    isHeadless: true,
  });
  const { idleAfter, closeAfter, templatesFolder } = choice;
  const app = await start(shell, {
    ...hostOptionsFor(root, stateFolder),
    clock: clockAhead(Date.parse(choice.now ?? storyMoment) - Date.now()),
    ...(idleAfter === undefined ? {} : { idleAfter }),
    ...(closeAfter === undefined ? {} : { closeAfter }),
    ...(templatesFolder === undefined ? {} : { templatesFolder }),
  });
  if (!app) throw new Error('the app is already running on this folder');
  const page = (): Page => shell.window().page;
  await page().setViewportSize({ width: 1440, height: 900 });
  return {
    page,
    app,
    shell,
    stateFolder,
    filesFolder,
    backendPid: () => known(app.backendPid),
    browserPid: () => known(shell.window().browserPid),
  };
}

/** The envelope as it crosses the wire, for tests of calls below the screens. */
export interface WireAnswer {
  ok: boolean;
  value: Record<string, unknown>;
  error: { code: string; message: string };
}

export function ask(page: Page, name: string, input: unknown = {}): Promise<WireAnswer> {
  const send = (question: { name: string; input: unknown }): Promise<WireAnswer> => {
    const bridge = (
      globalThis as unknown as { prepareAReport: { call(name: string, input: unknown): Promise<WireAnswer> } }
    ).prepareAReport;
    return bridge.call(question.name, question.input);
  };
  return page.evaluate(send, { name, input });
}

interface Fixtures {
  /** Starts the app, as often as a test needs; all are ended and their folders removed after the test. */
  startApp(choice?: StartChoice): Promise<RunningApp>;
  /** One app, started on a fresh folder. */
  running: RunningApp;
  page: Page;
}

export const test = base.extend<Fixtures, { built: boolean }>({
  built: [
    async ({}, use) => {
      if (!(await buildIfStale(root, () => undefined))) throw new Error('the app does not build');
      await use(true);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  startApp: async ({ built }, use) => {
    const all: RunningApp[] = [];
    const startApp = async (choice: StartChoice = {}): Promise<RunningApp> => {
      if (!built) throw new Error('the app is not built');
      const one = await startOne(choice);
      all.push(one);
      return one;
    };
    await use(startApp);
    for (const one of all) await one.app.quit();
    for (const folder of all.flatMap((one) => [one.stateFolder, one.filesFolder])) {
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    }
  },
  running: async ({ startApp }, use) => use(await startApp()),
  page: async ({ running }, use) => use(running.page()),
});

export { expect };
