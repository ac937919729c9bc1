/** Entry under Electron: what must be decided before the app is ready, then the app in its own window. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, protocol } from 'electron';
import { start } from './app.ts';
import { hostOptionsFor, pageFolderIn } from './host-calls/app-paths.ts';
import { ownStateFolder } from './host-calls/state-folder.ts';
import { enableSandboxWherePossible } from './shell/electron-sandbox.ts';
import { registerScheme } from './shell/electron-scheme.ts';
import { makeElectronShell } from './shell/electron-shell.ts';
import { noSandbox, secondStart, whyNotStarted } from './shell/start-sentences.ts';

/** The folder of package.json, in a checkout and in the installed app. */
const root = app.getAppPath();
const quietSwitches = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'no-pings',
];

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Electron keeps caches and preferences there; nothing of a case is among them. It refuses a folder that is not there. */
function canUse(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    app.setPath('userData', folder);
    app.setPath('sessionData', folder);
    return true;
  } catch {
    return false;
  }
}

async function run(): Promise<void> {
  await app.whenReady();
  const shell = makeElectronShell({
    pageFolder: pageFolderIn(root),
    preload: join(root, 'out', 'preload', 'preload.cjs'),
  });
  const running = await start(shell, hostOptionsFor(root, ownStateFolder()));
  if (!running) return say(secondStart);
  if (!shell.isSandboxed) say(noSandbox);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => running.requestClose());
}

enableSandboxWherePossible(app);
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
for (const name of quietSwitches) app.commandLine.appendSwitch(name);
registerScheme(protocol);

if (!canUse(join(ownStateFolder(), 'electron'))) {
  say(whyNotStarted(ownStateFolder()));
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  run().catch(() => {
    say(whyNotStarted(ownStateFolder()));
    app.exit(1);
  });
} else {
  say(secondStart);
  app.quit();
}
