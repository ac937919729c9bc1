/** How the Electron shell closes, restores and ends, against the same double. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as electron from './electron-double.ts';
import { lastWindow, openOn, shellOnDouble, type ElectronShell } from './shell-on-double.ts';

vi.mock('electron', () => import('./electron-double.ts'));

let shell: ElectronShell;
beforeEach(() => {
  shell = shellOnDouble();
});
const open = (): Promise<void> => openOn(shell);

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
