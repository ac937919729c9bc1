/** Decides how the app starts on this machine, from facts alone. */
import { noBrowser, noDisplay } from '../shell/start-sentences.ts';

export interface StartFacts {
  platform: NodeJS.Platform;
  /** Always true but on Linux without X and Wayland. */
  hasDisplay: boolean;
  /** Path of Electron's runtime, where it was fetched. */
  electron: string | undefined;
  /** Path of an installed Chrome, Edge or Chromium. */
  browser: string | undefined;
  isRoot: boolean;
  /** Debian and Ubuntu. */
  hasApt: boolean;
}

export type StartPlan =
  | { kind: 'electron'; program: string; args: string[] }
  | { kind: 'browser' }
  | { kind: 'install'; sentence: string }
  | { kind: 'stop'; sentence: string };

export const installing =
  'No Chrome, Edge or Chromium is here. Installing Debian’s chromium with apt-get, which can take a minute.';

/** Electron refuses to run its sandbox as the root of Linux. */
function electronArgs(root: string, { platform, isRoot }: StartFacts): string[] {
  return platform === 'linux' && isRoot ? [root, '--no-sandbox'] : [root];
}

/** A browser is installed for the root of Debian and Ubuntu only, and never without saying so. */
export function mayInstall({ platform, isRoot, hasApt }: StartFacts): boolean {
  return platform === 'linux' && isRoot && hasApt;
}

/** @param root folder of package.json */
export function planStart(root: string, facts: StartFacts): StartPlan {
  if (!facts.hasDisplay) return { kind: 'stop', sentence: noDisplay };
  if (facts.electron) return { kind: 'electron', program: facts.electron, args: electronArgs(root, facts) };
  if (facts.browser) return { kind: 'browser' };
  if (mayInstall(facts)) return { kind: 'install', sentence: installing };
  return { kind: 'stop', sentence: noBrowser(facts.platform) };
}

/** After an installation there is either a browser, or one sentence to say. */
export function planAfterInstall(facts: StartFacts): StartPlan {
  return facts.browser ? { kind: 'browser' } : { kind: 'stop', sentence: noBrowser(facts.platform) };
}
