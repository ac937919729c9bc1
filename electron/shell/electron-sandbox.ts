/** Electron's sandbox for every process, or none: as the root of Linux no process of it would start. */
import type { App } from 'electron';

/** The start of the app passes this for the root of Linux, and for nobody else. */
const without = 'no-sandbox';

function isRootOfLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Call before the app is ready. `enableSandbox` takes the switch away, which as root of Linux ends every window. */
export function enableSandboxWherePossible(app: Pick<App, 'enableSandbox'>): void {
  if (!isRootOfLinux()) app.enableSandbox();
}

export function isSandboxed(app: Pick<App, 'commandLine'>): boolean {
  return !app.commandLine.hasSwitch(without);
}
