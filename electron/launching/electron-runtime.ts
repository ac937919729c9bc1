/** Looks for Electron's runtime on disk; asking its package for it would start a download. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const usualNames: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

function runtimeName(packageFolder: string, platform: NodeJS.Platform): string {
  const pathFile = join(packageFolder, 'path.txt');
  if (existsSync(pathFile)) return readFileSync(pathFile, 'utf8').trim();
  return usualNames[platform] ?? 'electron';
}

/** @returns absolute path of the runtime, or undefined when it was never fetched */
export function findElectron(
  root: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const packageFolder = join(root, 'node_modules', 'electron');
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const path = join(folder, runtimeName(packageFolder, platform));
  return existsSync(path) ? path : undefined;
}
