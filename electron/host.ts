/** Entry under Node: the app in an installed Chrome, Edge or Chromium. */
import { join } from 'node:path';
import { start } from './app.ts';
import { hostOptionsFor, pageFolderIn } from './host-calls/app-paths.ts';
import { ownStateFolder } from './host-calls/state-folder.ts';
import { makeChromiumShell } from './shell/chromium-shell.ts';
import { findBrowser, thisMachine } from './shell/find-browser.ts';
import { noBrowser, noSandbox, secondStart, whyNotStarted } from './shell/start-sentences.ts';

/** This file is built to out/main. */
const root = join(import.meta.dirname, '..', '..');

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function run(executablePath: string): Promise<void> {
  const stateFolder = ownStateFolder();
  const runFolder = join(stateFolder, 'run');
  const shell = makeChromiumShell({ executablePath, pageFolder: pageFolderIn(root), runFolder });
  const app = await start(shell, hostOptionsFor(root, stateFolder)).catch(async (error: unknown) => {
    await shell.quit();
    throw error;
  });
  if (!app) return say(secondStart);
  if (!shell.isSandboxed) say(noSandbox);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, app.requestClose);
  await app.ended;
}

const browser = findBrowser(thisMachine());
if (browser) {
  await run(browser).catch(() => {
    say(whyNotStarted(ownStateFolder()));
    process.exitCode = 1;
  });
} else {
  say(noBrowser(process.platform));
  process.exitCode = 1;
}
process.exit();
