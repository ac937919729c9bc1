/** Finds an installed Chrome, Edge or Chromium by the places where each system puts them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync };
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPaths = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

function onLinux(machine: Machine): string[] {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  const all = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  return linuxNames.flatMap((name) => all.map((folder) => join(folder, name)));
}

function onMac(machine: Machine): string[] {
  const home = machine.env['HOME'];
  const roots = ['/Applications', ...(home ? [`${home}/Applications`] : [])];
  return macApps.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
}

function onWindows(machine: Machine): string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => machine.env[name] ?? []);
  return windowsPaths.flatMap((path) => roots.map((root) => `${root}\\${path}`));
}

function places(machine: Machine): string[] {
  if (machine.platform === 'win32') return onWindows(machine);
  return machine.platform === 'darwin' ? onMac(machine) : onLinux(machine);
}

/** Absolute path of the first browser that is here, or undefined. */
export function findBrowser(machine: Machine): string | undefined {
  return places(machine).find((path) => machine.exists(path));
}
