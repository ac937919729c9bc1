/** Entry of the Electron process that the contract suite drives: the shell under test, put where the driver reaches it. */
import { app, protocol } from 'electron';
import { enableSandboxWherePossible } from '../../electron/shell/electron-sandbox.ts';
import { registerScheme } from '../../electron/shell/electron-scheme.ts';
import { makeElectronShell } from '../../electron/shell/electron-shell.ts';
import type { ServedFile, Shell } from '../../electron/shell/shell.ts';
import type { AskedCall, ShellEvent } from './shell-driver.ts';

export interface UnderTest {
  shell: Shell;
  calls: AskedCall[];
  told: ShellEvent[];
  served?: ServedFile;
}

const [pageFolder, preload] = process.argv.slice(-2);
if (!pageFolder || !preload) throw new Error('which page and preload script?');

enableSandboxWherePossible(app);
registerScheme(protocol);
await app.whenReady();
const shell = makeElectronShell({ pageFolder, preload });
const underTest: UnderTest = { shell, calls: [], told: [] };
Object.defineProperty(globalThis, 'underTest', { value: underTest });
shell.onCloseRequested(() => underTest.told.push('close requested'));
shell.onWindowRestored(() => underTest.told.push('window restored'));
await shell.openWindow((name, input) => {
  underTest.calls.push({ name, input });
  return Promise.resolve({ name, input });
});
