/** The app's one window under Electron: its options, its sender check, and how it ends or comes back. */
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type Session } from 'electron';
import { largestInput } from '../handlers/dispatch.ts';
import { lockContents, lockSteps } from './electron-locks.ts';
import { electronOrigin, electronStartPage } from './electron-scheme.ts';
import type { PageCall } from './shell.ts';

export interface ElectronWindowOptions {
  session: Session;
  /** Absolute path of the built preload script. */
  preload: string;
  hasDevTools: boolean;
  onCloseRequested(): void;
  onWindowRestored(): void;
}

export interface ElectronWindow {
  readonly window: BrowserWindow;
  /** Takes calls from the page from now on. */
  answerWith(answer: PageCall): void;
  load(): Promise<void>;
  /** Ends the page's process and loads the start page in a new one. */
  loadAfresh(): Promise<void>;
  /** Closes without asking. */
  close(): void;
}

const mostRestores = 3;
const restoreSpan = 60_000;

function makeBrowserWindow({ session, preload, hasDevTools }: ElectronWindowOptions): BrowserWindow {
  return new BrowserWindow({
    title: 'Prepare a Report',
    width: 1440,
    height: 900,
    minWidth: 320,
    minHeight: 480,
    show: false,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: hasDevTools,
    },
  });
}

/** Only the main frame of our own page may call. */
function isFromPage(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${electronOrigin}/`);
}

function takeCalls(window: BrowserWindow, answer: PageCall): void {
  ipcMain.removeHandler('call');
  ipcMain.handle('call', async (event, name: unknown, json: unknown) => {
    if (!isFromPage(window, event) || typeof name !== 'string' || typeof json !== 'string') throw new Error('refused');
    const call =
      json.length > largestInput ? { name: '', input: undefined } : { name, input: JSON.parse(json) as unknown };
    return JSON.stringify(await answer(call.name, call.input));
  });
}

interface Life {
  /** The app itself is loading its page. */
  isLoading: boolean;
  isLeaving: boolean;
  isClosing: boolean;
}

/** Leaves no page behind in the history: there is no step back from the app. */
async function loadStart(window: BrowserWindow, life: Life): Promise<void> {
  life.isLoading = true;
  try {
    await window.loadURL(electronStartPage);
    window.webContents.navigationHistory.clear();
  } finally {
    life.isLoading = false;
  }
}

function watchCrashes(window: BrowserWindow, life: Life, options: ElectronWindowOptions): void {
  const restores: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (life.isLeaving || life.isClosing || reason === 'clean-exit') return;
    const now = performance.now();
    restores.push(now);
    if (restores.filter((at) => now - at < restoreSpan).length > mostRestores) return options.onCloseRequested();
    void loadStart(window, life).then(options.onWindowRestored, options.onCloseRequested);
  });
}

export function openElectronWindow(options: ElectronWindowOptions): ElectronWindow {
  const window = makeBrowserWindow(options);
  const life: Life = { isLoading: false, isLeaving: false, isClosing: false };
  lockContents(window.webContents);
  lockSteps(window, () => life.isLoading);
  watchCrashes(window, life, options);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  // Windows logs the person off: held up for the seconds it takes to save what was typed last.
  window.on('query-session-end', (event) => {
    event.preventDefault();
    options.onCloseRequested();
  });
  window.on('close', (event) => {
    if (life.isClosing) return;
    event.preventDefault();
    options.onCloseRequested();
  });
  return {
    window,
    answerWith: (answer) => takeCalls(window, answer),
    load: () => loadStart(window, life),
    async loadAfresh() {
      life.isLeaving = true;
      try {
        window.webContents.forcefullyCrashRenderer();
        await loadStart(window, life);
      } finally {
        life.isLeaving = false;
      }
    },
    close() {
      life.isClosing = true;
      window.destroy();
    },
  };
}
