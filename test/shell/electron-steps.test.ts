/** No step through the history takes Electron's window off the app's page, against the double. */
import { beforeEach, expect, test, vi } from 'vitest';
import * as electron from './electron-double.ts';

vi.mock('electron', () => import('./electron-double.ts'));

const { makeElectronShell } = await import('../../electron/shell/electron-shell.ts');

let shell: ReturnType<typeof makeElectronShell>;

function lastWindow(): electron.BrowserWindow {
  const window = electron.BrowserWindow.all.at(-1);
  if (!window) throw new Error('no window was made');
  return window;
}

beforeEach(async () => {
  electron.BrowserWindow.all.length = 0;
  electron.partitions.clear();
  shell = makeElectronShell({ pageFolder: '/app/out/renderer', preload: '/app/out/preload/preload.cjs' });
  await shell.openWindow((name, input) => Promise.resolve({ name, input }));
});

test('has no page to go back to after it was loaded, and after every lock', async () => {
  await shell.reloadWindow();
  expect(lastWindow().webContents.cleared).toBe(2);
  expect(lastWindow().webContents.stops).toBe(0);
});

test.each([
  ['a step to another page', { isMainFrame: true, isSameDocument: false }, 1],
  ['a jump within the page', { isMainFrame: true, isSameDocument: true }, 0],
  ['a frame', { isMainFrame: false, isSameDocument: false }, 0],
])('%s that the app did not begin is stopped where it leads away', async (_what, details, stops) => {
  lastWindow().webContents.emit('did-start-navigation', { url: 'prepare-a-report://app/', ...details });
  expect(lastWindow().webContents.stops).toBe(stops);
});

test.each([
  ['browser-backward', true],
  ['browser-forward', true],
  ['browser-refresh', true],
  ['volume-up', false],
])('the command %s of a mouse or keyboard is refused: %s', async (command, isRefused) => {
  const event = electron.preventable();
  lastWindow().emit('app-command', event, command);
  expect(event.isPrevented).toBe(isRefused);
});
