/** Reads from the machine what the start depends on. */
import { existsSync } from 'node:fs';
import { findBrowser, thisMachine } from '../shell/find-browser.ts';
import { findElectron } from './electron-runtime.ts';
import type { StartFacts } from './plan.ts';

export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

export function readFacts(root: string): StartFacts {
  return {
    platform: process.platform,
    hasDisplay: hasDisplay(process.platform, process.env),
    electron: findElectron(root, process.platform, process.env),
    browser: findBrowser(thisMachine()),
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
  };
}
