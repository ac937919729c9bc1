/** How the app decides to start, on machines of every kind. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuildStale } from '../../electron/launching/build.ts';
import { browserForDemo } from '../../electron/launching/browser-for-demo.ts';
import { findElectron } from '../../electron/launching/electron-runtime.ts';
import { installing, planAfterInstall, planStart, type StartFacts } from '../../electron/launching/plan.ts';
import { hasDisplay } from '../../electron/launching/read-facts.ts';
import { findBrowser, type Machine } from '../../electron/shell/find-browser.ts';

const bare: StartFacts = {
  platform: 'linux',
  hasDisplay: true,
  electron: undefined,
  browser: undefined,
  isRoot: false,
  hasApt: true,
};

const lockModule = new URL('../../electron/launching/build-lock.ts', import.meta.url).href;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the plan', () => {
  test('Electron comes first where its runtime is on the disk', () => {
    const plan = planStart('/app', { ...bare, electron: '/e/electron', browser: '/usr/bin/chromium' });
    expect(plan).toEqual({ kind: 'electron', program: '/e/electron', args: ['/app'] });
  });
  test('Electron runs without its sandbox only as the root of Linux', () => {
    const asRoot = { ...bare, electron: '/e/electron', isRoot: true };
    expect(planStart('/app', asRoot)).toMatchObject({ args: ['/app', '--no-sandbox'] });
    expect(planStart('/app', { ...asRoot, platform: 'darwin' })).toMatchObject({ args: ['/app'] });
  });
  test('an installed browser is next', () => {
    expect(planStart('/app', { ...bare, browser: '/usr/bin/chromium' })).toEqual({ kind: 'browser' });
  });
  test('as root on Debian the browser is installed, and the app says so', () => {
    expect(planStart('/app', { ...bare, isRoot: true })).toEqual({ kind: 'install', sentence: installing });
    expect(installing).toContain('apt-get');
  });
  test('an installation that brought no browser ends in one sentence', () => {
    expect(planAfterInstall({ ...bare, isRoot: true })).toMatchObject({ kind: 'stop' });
    expect(planAfterInstall({ ...bare, browser: '/usr/bin/chromium' })).toEqual({ kind: 'browser' });
  });
  test.each([
    ['linux', 'apt-get install chromium'],
    ['win32', 'install Chrome or Edge'],
    ['darwin', 'install Chrome or Edge'],
  ] as const)('on %s without root the sentence names what to install', (platform, words) => {
    const plan = planStart('/app', { ...bare, platform });
    expect(plan.kind === 'stop' && plan.sentence).toContain(words);
  });
  test('without a display the sentence names the way that needs none', () => {
    const plan = planStart('/app', { ...bare, electron: '/e/electron', hasDisplay: false });
    expect(plan.kind === 'stop' && plan.sentence).toContain('npm run demo');
  });
  test('only Linux can be without a display', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });
});

describe('the run without a window', () => {
  const asked: string[] = [];
  const browserOf = (facts: Partial<StartFacts>): string | undefined =>
    browserForDemo({
      facts: { ...bare, hasDisplay: false, ...facts },
      say: (sentence) => void asked.push(sentence),
      install: () => void asked.push('install'),
      find: () => '/usr/bin/chromium',
    });
  beforeEach(() => void asked.splice(0));

  test('as root on Debian brings in a browser to print with, and says so first', () => {
    expect(browserOf({ isRoot: true })).toBe('/usr/bin/chromium');
    expect(asked).toEqual([installing, 'install']);
  });
  test('uses the browser that is here', () => {
    expect(browserOf({ isRoot: true, browser: '/usr/bin/google-chrome' })).toBe('/usr/bin/google-chrome');
    expect(asked).toEqual([]);
  });
  test('installs nothing for anybody else', () => {
    expect(browserOf({})).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe("Electron's runtime", () => {
  test('a package without its runtime counts as absent and is not asked', () => {
    mkdirSync(join(folder, 'node_modules', 'electron'), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules', 'electron', 'index.js'),
      'throw new Error("a download would start here")',
    );
    expect(findElectron(folder, 'linux', {})).toBeUndefined();
  });
  test('a fetched runtime is found under the name its package gives', () => {
    const electron = join(folder, 'node_modules', 'electron');
    mkdirSync(join(electron, 'dist'), { recursive: true });
    writeFileSync(join(electron, 'path.txt'), 'electron-here\n');
    writeFileSync(join(electron, 'dist', 'electron-here'), '');
    expect(findElectron(folder, 'linux', {})).toBe(join(electron, 'dist', 'electron-here'));
  });
  test('a runtime kept elsewhere is found by its variable', () => {
    writeFileSync(join(folder, 'electron.exe'), '');
    expect(findElectron(folder, 'win32', { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, 'electron.exe'));
  });
});

describe('an installed browser', () => {
  const machine = (platform: NodeJS.Platform, env: Record<string, string>, here: string): Machine => ({
    platform,
    env,
    exists: (path) => path === here,
  });
  test.each([
    ['linux', { PATH: '/opt/bin' }, '/opt/bin/google-chrome'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', { 'ProgramFiles(x86)': 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('on %s is found where that system puts it', (platform, env, path) => {
    expect(findBrowser(machine(platform, env, path))).toBe(path);
  });
  test('a folder of the path that is not absolute is not searched', () => {
    expect(findBrowser(machine('linux', { PATH: '.' }, 'chromium'))).toBeUndefined();
  });
});

describe('the build', () => {
  const write = (name: string, at: number): void => {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), at, at);
  };
  beforeEach(() => {
    mkdirSync(join(folder, 'electron'));
    mkdirSync(join(folder, 'out'));
    write('electron.vite.config.ts', 100);
    write('electron/a.ts', 100);
    utimesSync(join(folder, 'electron'), 100, 100);
  });
  test('is stale when there is none', () => expect(isBuildStale(folder)).toBe(true));
  test('is fresh when it is newer than every source', () => {
    write('out/built', 200);
    expect(isBuildStale(folder)).toBe(false);
  });
  test('is stale when one source was changed after it', () => {
    write('out/built', 200);
    write('electron/a.ts', 300);
    expect(isBuildStale(folder)).toBe(true);
  });
});

describe('the lock of the build', () => {
  /** Takes and frees the lock as often as it can; a child ends with an error as soon as one look fails. */
  const contend = (): Promise<number | null> => {
    const script = `import { freeLock, takeLock } from ${JSON.stringify(lockModule)};
      for (let round = 0; round < 20_000; round += 1) if (takeLock(process.argv[1])) freeLock(process.argv[1]);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, '.cache', 'build.lock')]);
    return new Promise((resolve) => child.once('exit', resolve));
  };

  test('two starts that meet at it many times never fail', async () => {
    expect(await Promise.all([contend(), contend()])).toEqual([0, 0]);
  }, 60_000);
});
