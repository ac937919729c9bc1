/** What the app says in the terminal when it starts, or cannot. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const secondStart = 'Prepare a Report is already running. Its window has come to the front.';

export const noSandbox =
  'The browser’s sandbox is off, because this account is root. Start the app from an ordinary account for real cases.';

const notStarted =
  'The window could not be opened. Close other windows of the app and of the browser, then start again. Your stores were not touched.';

/** A folder that cannot be written to is the usual reason, and one that the person can do something about. */
export function whyNotStarted(stateFolder: string): string {
  if (canWrite(stateFolder)) return notStarted;
  return `Prepare a Report cannot write to its own folder, ${stateFolder}: the disk is full, or the folder belongs to somebody else. Your stores were not touched. Free some space, or ask your IT service for the folder.`;
}

/** By trying, because only that tells of a full disk. */
function canWrite(folder: string): boolean {
  const trial = join(folder, 'trial');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(trial, 'trial', { mode: 0o600 });
    rmSync(trial);
    return true;
  } catch {
    return false;
  }
}

export function noBrowser(platform: NodeJS.Platform): string {
  if (platform === 'linux') {
    return 'Prepare a Report needs a window: install Chromium (on Debian or Ubuntu: apt-get install chromium), Chrome or Edge, then start again.';
  }
  return 'Prepare a Report needs a window: install Chrome or Edge, then start again.';
}

export const noDisplay =
  'There is no display here, so no window can open. To see the app do its main job without a window, run: npm run demo';
