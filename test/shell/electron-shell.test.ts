/** The Electron shell's window, session, scheme, calls and ending, against a double typed by Electron's own declarations. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as electron from './electron-double.ts';

vi.mock('electron', () => import('./electron-double.ts'));

const { makeElectronShell } = await import('../../electron/shell/electron-shell.ts');
const { registerScheme } = await import('../../electron/shell/electron-scheme.ts');
type Shell = ReturnType<typeof makeElectronShell>;

let pageFolder: string;
let shell: Shell;

function lastWindow(): electron.BrowserWindow {
  const window = electron.BrowserWindow.all.at(-1);
  if (!window) throw new Error('no window was made');
  return window;
}
function pageSession() {
  const made = electron.partitions.get('prepare-a-report');
  if (!made) throw new Error('no session was made');
  return made;
}

beforeEach(() => {
  pageFolder = mkdtempSync(join(tmpdir(), 'prepare-a-report-electron-'));
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Prepare a Report</title>');
  electron.BrowserWindow.all.length = 0;
  electron.BrowserWindow.nextPrintFails = false;
  electron.partitions.clear();
  shell = makeElectronShell({ pageFolder, preload: '/app/out/preload/preload.cjs' });
});
afterEach(() => rmSync(pageFolder, { recursive: true, force: true }));

const open = (): Promise<void> => shell.openWindow((name, input) => Promise.resolve({ name, input }));

describe('the window', () => {
  test('is made with the sandbox, isolated, without Node, and with its own session', async () => {
    await open();
    expect(lastWindow().options.webPreferences).toMatchObject({
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
      devTools: false,
      preload: '/app/out/preload/preload.cjs',
      session: pageSession().session,
    });
  });

  test('loads the app from its own scheme and is shown when it is ready', async () => {
    await open();
    expect(lastWindow().loaded).toEqual(['prepare-a-report://app/']);
    expect(lastWindow().isShown).toBe(false);
    lastWindow().emit('ready-to-show');
    expect(lastWindow().isShown).toBe(true);
  });

  test('keeps the name of the app as its title', async () => {
    await open();
    const event = electron.preventable();
    lastWindow().emit('page-title-updated', event);
    expect(event.isPrevented).toBe(true);
    expect(lastWindow().options.title).toBe('Prepare a Report');
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'refuses %s',
    async (name) => {
      await open();
      const event = electron.preventable({ url: 'https://example.org/' });
      lastWindow().webContents.emit(name, event);
      expect(event.isPrevented).toBe(true);
    },
  );

  test('opens no other window', async () => {
    await open();
    const answer = lastWindow().webContents.openHandler?.({ url: 'https://example.org/' } as never);
    expect(answer).toEqual({ action: 'deny' });
  });

  test('locks any other contents that might ever be made', () => {
    const contents = new electron.ContentsDouble();
    electron.app.emit('web-contents-created', {}, contents);
    expect(contents.hears('will-navigate')).toBe(true);
    expect(contents.openHandler).toBeDefined();
  });
});

describe('the session', () => {
  beforeEach(open);

  test('lives in memory', () => {
    expect([...electron.partitions.keys()].filter((name) => name.startsWith('persist:'))).toEqual([]);
    expect(pageSession().cache).toBe(false);
  });

  test.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem'] as const)(
    'refuses the permission %s when asked and when checked',
    (permission) => {
      const given = vi.fn();
      pageSession().session.permissionRequest?.({} as never, permission as never, given, {} as never);
      expect(given).toHaveBeenCalledWith(false);
      expect(pageSession().session.permissionCheck?.(null, permission as never, '', {} as never)).toBe(false);
    },
  );

  test('lets the page copy text', () => {
    expect(pageSession().session.permissionCheck?.(null, 'clipboard-sanitized-write', '', {} as never)).toBe(true);
  });

  test('gives no device, no download and no spelling service', () => {
    const event = electron.preventable();
    pageSession().session.emit('will-download', event);
    expect(event.isPrevented).toBe(true);
    expect(pageSession().session.devicePermission?.({} as never)).toBe(false);
    expect(pageSession().session.isSpellChecked).toBe(false);
  });

  test.each([
    ['prepare-a-report://app/main.js', false],
    ['blob:prepare-a-report://app/1', false],
    ['https://example.org/', true],
    ['http://127.0.0.1/', true],
    ['file:///etc/hostname', true],
    ['ws://127.0.0.1/', true],
  ])('a request for %s is cancelled: %s', (url, cancel) => {
    const answer = vi.fn();
    const listener = pageSession().session.beforeRequest as unknown as (
      details: { url: string },
      answer: unknown,
    ) => void;
    listener({ url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });
});

describe('the scheme', () => {
  const answer = (url: string, init?: RequestInit): Promise<Response> =>
    Promise.resolve(
      pageSession().session.handled.get('prepare-a-report')?.(new Request(url, init)) ?? Response.error(),
    );

  test('is registered as standard and secure, and bypasses no policy', () => {
    registerScheme(electron.protocol);
    expect(electron.schemes).toMatchObject([
      {
        scheme: 'prepare-a-report',
        privileges: { standard: true, secure: true, bypassCSP: false, allowServiceWorkers: false },
      },
    ]);
  });

  test('serves the page under its policy', async () => {
    await open();
    const page = await answer('prepare-a-report://app/');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain('Prepare a Report');
  });

  test('serves bytes from memory until they are withdrawn', async () => {
    await open();
    const served = shell.serve(new TextEncoder().encode('%PDF-'), 'application/pdf');
    expect(await (await answer(served.url)).text()).toBe('%PDF-');
    served.withdraw();
    expect((await answer(served.url)).status).toBe(404);
  });

  test.each([
    'prepare-a-report://other/',
    'prepare-a-report://app/?query',
    'prepare-a-report://app/%2e%2e%2fpackage.json',
    'prepare-a-report://app/missing.js',
  ])('answers %s with nothing', async (url) => {
    await open();
    expect((await answer(url)).status).toBe(404);
  });

  test('answers nothing but GET', async () => {
    await open();
    expect((await answer('prepare-a-report://app/', { method: 'POST' })).status).toBe(404);
  });
});

describe('calls', () => {
  const call = (senderFrame: unknown, ...args: unknown[]): Promise<unknown> =>
    Promise.resolve(electron.ipcMain.handlers.get('call')?.({ senderFrame } as never, ...args));

  test('from the main frame of the page are answered, as JSON', async () => {
    await open();
    const answer = await call(lastWindow().webContents.mainFrame, 'case.find', '{"query":"a"}');
    expect(answer).toBe('{"name":"case.find","input":{"query":"a"}}');
  });

  test('from another frame, another page, or no frame are refused', async () => {
    await open();
    await expect(call({ url: 'prepare-a-report://app/' }, 'case.find', '{}')).rejects.toThrow('refused');
    await expect(call(null, 'case.find', '{}')).rejects.toThrow('refused');
    Object.defineProperty(lastWindow().webContents.mainFrame, 'url', { value: 'https://example.org/' });
    await expect(call(lastWindow().webContents.mainFrame, 'case.find', '{}')).rejects.toThrow('refused');
  });

  test('of anything but two texts are refused, and of too much text arrive empty', async () => {
    await open();
    const { mainFrame } = lastWindow().webContents;
    await expect(call(mainFrame, 1, '{}')).rejects.toThrow('refused');
    await expect(call(mainFrame, 'case.find', { query: '' })).rejects.toThrow('refused');
    expect(await call(mainFrame, 'case.find', `"${'a'.repeat(8_000_001)}"`)).toBe('{"name":""}');
  });

  test('events are pushed to the page', async () => {
    await open();
    shell.push('store.locked', {});
    expect(lastWindow().webContents.sent).toEqual([['push', 'store.locked', {}]]);
  });
});

describe('ending', () => {
  test('closing the window asks the app first', async () => {
    await open();
    const asked = vi.fn();
    shell.onCloseRequested(asked);
    const event = electron.preventable();
    lastWindow().emit('close', event);
    expect(event.isPrevented).toBe(true);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('quitting from the menu asks the app first, and goes through once the app has ended', async () => {
    await open();
    const asked = vi.fn();
    shell.onCloseRequested(asked);
    const first = electron.preventable();
    electron.app.emit('before-quit', first);
    expect([first.isPrevented, asked.mock.calls.length]).toEqual([true, 1]);
    await shell.quit();
    expect(lastWindow().isDestroyed).toBe(true);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('a person being logged off, or a machine being shut down, waits until the app has saved', async () => {
    await open();
    const asked = vi.fn();
    shell.onCloseRequested(asked);
    const [logOff, shutDown] = [electron.preventable(), electron.preventable()];
    lastWindow().emit('query-session-end', logOff);
    electron.powerMonitor.emit('shutdown', shutDown);
    expect([logOff.isPrevented, shutDown.isPrevented]).toEqual([true, true]);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('nothing is told to a window that has gone', async () => {
    await open();
    await shell.quit();
    shell.push('close.requested', {});
    expect(lastWindow().webContents.sent).toEqual([]);
  });

  test('a dead page is loaded again and the app hears of it', async () => {
    await open();
    const restored = vi.fn();
    shell.onWindowRestored(restored);
    lastWindow().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    await vi.waitFor(() => expect(restored).toHaveBeenCalledOnce());
    expect(lastWindow().loaded).toHaveLength(2);
  });

  test('a page that dies again and again ends the app instead', async () => {
    await open();
    const asked = vi.fn();
    shell.onCloseRequested(asked);
    for (let count = 0; count < 4; count += 1) {
      lastWindow().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    }
    expect(asked).toHaveBeenCalledOnce();
    expect(lastWindow().loaded).toHaveLength(4);
  });

  test("a lock ends the page's process before the start page loads anew, and is no crash", async () => {
    await open();
    const restored = vi.fn();
    shell.onWindowRestored(restored);
    await shell.reloadWindow();
    expect(lastWindow().webContents.crashes).toBe(1);
    expect(lastWindow().loaded).toHaveLength(2);
    expect(restored).not.toHaveBeenCalled();
  });

  test('a second start brings the window forward', async () => {
    await open();
    const second = vi.fn();
    shell.onSecondInstance(second);
    electron.app.emit('second-instance');
    expect(second).toHaveBeenCalledOnce();
    await shell.comeForward();
    expect(lastWindow()).toMatchObject({ isShown: true, isFocused: true });
  });

  test.each(['suspend', 'lock-screen'])('the machine telling %s reaches the app', (name) => {
    const heard = vi.fn();
    shell.onSuspend(heard);
    electron.powerMonitor.emit(name);
    expect(heard).toHaveBeenCalledOnce();
  });
});
