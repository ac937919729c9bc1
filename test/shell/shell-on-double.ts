/** The Electron shell on the double of electron, over a page folder of its own. A test that uses it mocks `electron`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { makeElectronShell } from '../../electron/shell/electron-shell.ts';
import * as electron from './electron-double.ts';

export type ElectronShell = ReturnType<typeof makeElectronShell>;

const pageFolder = mkdtempSync(join(tmpdir(), 'prepare-a-report-electron-'));
writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Prepare a Report</title>');
afterAll(() => rmSync(pageFolder, { recursive: true, force: true }));

/** A new shell that knows of no window or session made before. */
export function shellOnDouble(): ElectronShell {
  electron.BrowserWindow.all.length = 0;
  electron.BrowserWindow.nextPrintFails = false;
  electron.partitions.clear();
  return makeElectronShell({ pageFolder, preload: '/app/out/preload/preload.cjs' });
}

/** Opens the window of a page whose calls are answered by what they ask. */
export function openOn(shell: ElectronShell): Promise<void> {
  return shell.openWindow((name, input) => Promise.resolve({ name, input }));
}

export function lastWindow(): electron.BrowserWindow {
  const window = electron.BrowserWindow.all.at(-1);
  if (!window) throw new Error('no window was made');
  return window;
}

export function pageSession() {
  const made = electron.partitions.get('prepare-a-report');
  if (!made) throw new Error('no session was made');
  return made;
}
