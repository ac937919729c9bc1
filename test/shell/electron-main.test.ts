/** The entry under Electron, run whole against the double: what it decides before the app is ready, its start and its end. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Double from './electron-double.ts';

let folder: string;
let said: string;
let electron: typeof Double;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-main-'));
  vi.stubEnv('PREPARE_A_REPORT_FOLDER', join(folder, 'state'));
  vi.resetModules();
  electron = await import('./electron-double.ts');
  vi.doMock('electron', () => electron);
  said = '';
  startedBy(1000);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal);
  rmSync(folder, { recursive: true, force: true });
});

/** @param user number of the account under Linux; 0 is its root */
function startedBy(user: number): void {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
  vi.spyOn(process, 'getuid').mockReturnValue(user);
}

async function startedWindow(): Promise<Double.BrowserWindow> {
  await import('../../electron/main.ts');
  await vi.waitFor(() => expect(electron.BrowserWindow.all[0]?.loaded).toEqual(['prepare-a-report://app/']));
  return electron.BrowserWindow.all[0] as Double.BrowserWindow;
}

async function call(window: Double.BrowserWindow, name: string): Promise<unknown> {
  const event = { senderFrame: window.webContents.mainFrame } as never;
  return JSON.parse(String(await electron.ipcMain.handlers.get('call')?.(event, name, '{}')));
}

test('everything that must come early is decided before the app is ready, in a folder of this person alone', async () => {
  await startedWindow();
  expect(electron.app.early).toEqual([
    'enableSandbox',
    'setPath userData',
    'setPath sessionData',
    'requestSingleInstanceLock',
    'whenReady',
  ]);
  expect(statSync(join(folder, 'state', 'electron')).mode & 0o777).toBe(0o700);
  expect(electron.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect([...electron.app.switches.keys()]).toContain('disable-breakpad');
  expect(electron.schemes.at(-1)?.scheme).toBe('prepare-a-report');
});

test('an ordinary account has the sandbox even when started without it', async () => {
  electron.app.switches.set('no-sandbox', undefined);
  expect(await call(await startedWindow(), 'app.state')).toMatchObject({ value: { isSandboxed: true } });
  expect(said).toBe('');
});

test('as the root of Linux the app keeps the switch it was started with, and says that the sandbox is off', async () => {
  startedBy(0);
  electron.app.switches.set('no-sandbox', undefined);
  expect(await call(await startedWindow(), 'app.state')).toMatchObject({ value: { isSandboxed: false } });
  expect(electron.app.early).not.toContain('enableSandbox');
  expect([...electron.app.switches.keys()]).toContain('no-sandbox');
  await vi.waitFor(() => expect(said).toContain('sandbox is off'));
});

test('the page is answered, a signal asks it to save first, and its own quit ends the app', async () => {
  const window = await startedWindow();
  expect(await call(window, 'app.state')).toMatchObject({ ok: true, value: { shell: 'electron', lock: 'locked' } });
  process.emit('SIGTERM');
  expect(window.webContents.sent).toEqual([['push', 'close.requested', {}]]);
  expect(electron.app.quits).toBe(0);
  expect(await call(window, 'app.quit')).toEqual({ ok: true, value: { done: true } });
  await vi.waitFor(() => expect(electron.app.quits).toBe(1));
  expect(window.isDestroyed).toBe(true);
});

test('a second start says so, opens no window and ends', async () => {
  electron.app.isSecond = true;
  await import('../../electron/main.ts');
  expect(said).toContain('already running');
  expect(electron.app.quits).toBe(1);
  expect(electron.BrowserWindow.all).toEqual([]);
});

test('a folder that cannot be made ends the app with a sentence, and opens no window', async () => {
  writeFileSync(join(folder, 'state'), 'a file where the folder should be');
  await import('../../electron/main.ts');
  expect(said).toContain(`cannot write to its own folder, ${join(folder, 'state')}`);
  expect(said).toContain('Your stores were not touched.');
  expect(electron.app.exits).toEqual([1]);
  expect(electron.BrowserWindow.all).toEqual([]);
});
