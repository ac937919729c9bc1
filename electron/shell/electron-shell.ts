/** The shell of the installed app: one locked Electron window, native dialogs, hidden printing. */
import { app, Menu, powerMonitor, session as sessions, shell as desktop, type Session } from 'electron';
import { askOpen, askSave } from './electron-dialogs.ts';
import { forkUtility } from './electron-fork.ts';
import { lockContents, lockSession } from './electron-locks.ts';
import { menuFor } from './electron-menu.ts';
import { printInHiddenWindow } from './electron-print.ts';
import { isSandboxed } from './electron-sandbox.ts';
import { answerPage, electronOrigin, scheme } from './electron-scheme.ts';
import { openElectronWindow, type ElectronWindow } from './electron-window.ts';
import { makeListeners } from './listeners.ts';
import { makePageFiles, type PageFiles } from './page-files.ts';
import type { Shell } from './shell.ts';

export interface ElectronShellOptions {
  /** Absolute path of the built page. */
  pageFolder: string;
  /** Absolute path of the built preload script. */
  preload: string;
}

type Heard = ReturnType<typeof makeListeners>;

/** The page's session lives in memory: its name has no `persist:`. */
function openSession(files: PageFiles): Session {
  const session = sessions.fromPartition('prepare-a-report', { cache: false });
  lockSession(session);
  session.protocol.handle(scheme, answerPage(files));
  return session;
}

function watchSystem(heard: Heard, isEnding: () => boolean): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('second-instance', heard.secondInstance.tell);
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', (event) => {
    if (isEnding()) return;
    event.preventDefault();
    heard.closeRequested.tell();
  });
  powerMonitor.on('suspend', heard.suspend.tell);
  powerMonitor.on('lock-screen', heard.suspend.tell);
  // Held up until the last words are saved; the declarations leave the event out that the documentation gives.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    heard.closeRequested.tell();
  });
}

/** Call when the app is ready. */
export function makeElectronShell(options: ElectronShellOptions): Shell {
  const files = makePageFiles(electronOrigin, options.pageFolder);
  const heard = makeListeners();
  let isEnding = false;
  let current: ElectronWindow | undefined;
  const window = (): ElectronWindow => {
    if (!current) throw new Error('the window is not open');
    return current;
  };
  const push = (event: string, detail: unknown): void => {
    if (!isEnding) current?.window.webContents.send('push', event, detail);
  };
  watchSystem(heard, () => isEnding);
  const menu = menuFor(process.platform, (what) => push('history.requested', { what }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));

  return {
    kind: 'electron',
    isSandboxed: isSandboxed(app),
    canShowFolders: true,
    async openWindow(answer) {
      current = openElectronWindow({
        session: openSession(files),
        preload: options.preload,
        hasDevTools: !app.isPackaged,
        onCloseRequested: heard.closeRequested.tell,
        onWindowRestored: heard.windowRestored.tell,
      });
      current.answerWith(answer);
      await current.load();
    },
    reloadWindow: () => window().loadAfresh(),
    push,
    printToPdf: printInHiddenWindow,
    askOpen: (request) => askOpen(window().window, request),
    askSave: (request) => askSave(window().window, request),
    serve: files.serve,
    showInFolder: (path) => Promise.resolve(desktop.showItemInFolder(path)),
    comeForward() {
      if (window().window.isMinimized()) window().window.restore();
      window().window.focus();
      return Promise.resolve();
    },
    fork: forkUtility,
    quit() {
      isEnding = true;
      current?.close();
      app.quit();
      return Promise.resolve();
    },
    onCloseRequested: heard.closeRequested.add,
    onWindowRestored: heard.windowRestored.add,
    onSecondInstance: heard.secondInstance.add,
    onSuspend: heard.suspend.add,
  };
}
