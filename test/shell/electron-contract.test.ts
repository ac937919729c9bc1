/** The Electron shell keeps the same contract in a real Electron, where its runtime is on this machine. */
import { join } from 'node:path';
import { test } from 'vitest';
import { findElectron } from '../../electron/launching/electron-runtime.ts';
import { openElectronDriver } from './electron-driver.ts';
import { fixturePage } from './fixture-page.ts';
import { describeShell } from './shell-contract.ts';

const runtime = findElectron(join(import.meta.dirname, '..', '..'), process.platform, process.env);

if (runtime) describeShell('the Electron shell', (runFolder) => openElectronDriver(runtime, fixturePage, runFolder));
else
  test.skip("the Electron shell's contract: not run, because Electron's runtime is not on this machine", () =>
    undefined);
