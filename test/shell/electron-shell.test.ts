/** The Electron shell's window and the calls of its page, against a double typed by Electron's own declarations. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as electron from './electron-double.ts';
import { lastWindow, openOn, pageSession, shellOnDouble, type ElectronShell } from './shell-on-double.ts';

vi.mock('electron', () => import('./electron-double.ts'));

let shell: ElectronShell;
beforeEach(() => {
  shell = shellOnDouble();
});
const open = (): Promise<void> => openOn(shell);

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
