/** Builds the app when its built files are missing or older than their sources; two starts at once build once. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freeLock, takeLock } from './build-lock.ts';

const sources = ['electron', 'renderer', 'shared', 'package-lock.json', 'electron.vite.config.ts'];
const stampName = join('out', 'built');
const lockName = join('.cache', 'build.lock');

function newestIn(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** @param root folder of package.json */
export function isBuildStale(root: string): boolean {
  const stamp = join(root, stampName);
  const present = sources.map((source) => join(root, source)).filter((source) => existsSync(source));
  // An installed app has no sources to build from.
  if (!present.includes(join(root, 'electron.vite.config.ts'))) return false;
  const built = statSync(stamp, { throwIfNoEntry: false });
  return !built || built.mtimeMs < Math.max(...present.map(newestIn));
}

function runBuild(root: string): boolean {
  const began = new Date();
  const cli = join(
    dirname(createRequire(join(root, 'package.json')).resolve('electron-vite/package.json')),
    'bin',
    'electron-vite.js',
  );
  const built = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) return false;
  const stamp = join(root, stampName);
  writeFileSync(stamp, '');
  // A source changed during the build counts as newer.
  utimesSync(stamp, began, began);
  return true;
}

/** @returns whether there is now a build to start from */
export async function buildIfStale(root: string, say: (sentence: string) => void): Promise<boolean> {
  const lock = join(root, lockName);
  while (isBuildStale(root)) {
    if (!takeLock(lock)) {
      await wait(200);
      continue;
    }
    try {
      if (!isBuildStale(root)) return true;
      say('Building the app. This takes a few seconds and happens only after a change.');
      return runBuild(root);
    } finally {
      freeLock(lock);
    }
  }
  return true;
}
