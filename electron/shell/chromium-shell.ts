/** The shell that shows the app in an installed Chrome, Edge or Chromium, driven over a pipe. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromiumWindow, type ChromiumWindow } from './chromium-window.ts';
import { makeListeners } from './listeners.ts';
import { forkNode } from './node-fork.ts';
import { appOrigin } from './origins.ts';
import { makePageDialogs } from './page-dialogs.ts';
import { makePageFiles } from './page-files.ts';
import { makePrintBrowser } from './print-browser.ts';
import { makePrivateFolder, removePrivateFolder, sweepPrivateFolders } from './private-folder.ts';
import { hasFileBrowser, showInFileBrowser } from './file-browser.ts';
import { thisMachine } from './find-browser.ts';
import type { PageCall, Shell } from './shell.ts';

export interface ChromiumShellOptions {
  /** The browser to drive. */
  executablePath: string;
  /** Absolute path of the built page. */
  pageFolder: string;
  /** Where the private folders of the windows are made. */
  runFolder: string;
  /** Where the file dialogs begin; the person's home folder if not given. */
  startFolder?: string;
  isHeadless?: boolean;
}

export interface ChromiumShell extends Shell {
  /** The window's page and process, for tests. */
  window(): { page: Page; browserPid: number | undefined };
}

/** A window that dies again and again is not opened for ever. */
const mostRestores = 3;
const restoreSpan = 60_000;

export function makeChromiumShell(options: ChromiumShellOptions): ChromiumShell {
  const isSandboxed = process.getuid?.() !== 0;
  const privateFolder = makePrivateFolder(options.runFolder);
  sweepPrivateFolders(options.runFolder, privateFolder);
  const base = { executablePath: options.executablePath, profileFolder: privateFolder, isSandboxed };
  const files = makePageFiles(appOrigin, options.pageFolder);
  const printer = makePrintBrowser(base);
  const heard = makeListeners();
  const restores: number[] = [];
  let current: ChromiumWindow | undefined;
  let answer: PageCall | undefined;

  const window = (): ChromiumWindow => {
    if (!current) throw new Error('the window is not open');
    return current;
  };
  const dialogs = makePageDialogs((event, detail) => current?.push(event, detail), options.startFolder ?? homedir());
  const openOnce = async (page: PageCall): Promise<void> => {
    const profileFolder = join(privateFolder, String(restores.length));
    current = await openChromiumWindow(
      { ...base, profileFolder, isHeadless: options.isHeadless ?? false, hasScripts: true },
      { answer: page, files, onCloseRequested: heard.closeRequested.tell, onGone: (isClosed) => void gone(isClosed) },
    );
    await current.load();
  };
  const gone = async (isClosed: boolean): Promise<void> => {
    dialogs.cancelAll();
    const now = performance.now();
    restores.push(now);
    const isHopeless = restores.filter((at) => now - at < restoreSpan).length > mostRestores;
    if (isClosed || isHopeless || !answer) return heard.closeRequested.tell();
    await current?.close();
    await openOnce(answer).then(heard.windowRestored.tell, heard.closeRequested.tell);
  };

  return {
    kind: 'chromium',
    isSandboxed,
    canShowFolders: hasFileBrowser(thisMachine()),
    pageDialogs: dialogs,
    openWindow(page) {
      answer = page;
      return openOnce(page);
    },
    async reloadWindow() {
      dialogs.cancelAll();
      await printer.end();
      await window().load();
    },
    push: (event, detail) => current?.push(event, detail),
    printToPdf: printer.print,
    askOpen: dialogs.askOpen,
    askSave: dialogs.askSave,
    serve: files.serve,
    showInFolder: showInFileBrowser,
    comeForward: async () => current?.comeForward(),
    fork: forkNode,
    async quit() {
      dialogs.cancelAll();
      await Promise.all([current?.close(), printer.end()]);
      removePrivateFolder(privateFolder);
    },
    window,
    onCloseRequested: heard.closeRequested.add,
    onWindowRestored: heard.windowRestored.add,
    onSecondInstance: heard.secondInstance.add,
    onSuspend: heard.suspend.add,
  };
}
