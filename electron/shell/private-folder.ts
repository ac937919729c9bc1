/** The browser's private folder: readable by this user only, gone at exit, and swept at the next start. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const prefix = 'window-';
const ownerFile = 'owner';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function ownerOf(folder: string): number | undefined {
  try {
    return Number(readFileSync(join(folder, ownerFile), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Removes what killed starts have left behind, but not the folder in use. */
export function sweepPrivateFolders(parent: string, inUse: string): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(parent, name);
    const owner = ownerOf(folder);
    if (folder !== inUse && (owner === undefined || !isAlive(owner))) removePrivateFolder(folder);
  }
}

export function makePrivateFolder(parent: string): string {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(parent, prefix));
  chmodSync(folder, 0o700);
  writeFileSync(join(folder, ownerFile), String(process.pid), { mode: 0o600 });
  return folder;
}

/** The browser may still be letting go of its files, so this tries for a while. */
export function removePrivateFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}
