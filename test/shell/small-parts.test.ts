/** The small parts of shell and wire: the link, the list of stores, one instance, served files, places. */
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeLink, type LinkPort } from '../../electron/backend/link.ts';
import { makeKnownStores } from '../../electron/host-calls/known-stores.ts';
import { stateFolder } from '../../electron/host-calls/state-folder.ts';
import { makeTrusted } from '../../electron/host-calls/trusted-signers.ts';
import { hasFileBrowser } from '../../electron/shell/file-browser.ts';
import { makePageFiles } from '../../electron/shell/page-files.ts';
import { socketPath, takeInstance } from '../../electron/shell/single-instance.ts';
import { AppError } from '../../shared/errors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Two ends of one line, each message a structured clone as between processes. */
function pairOfPorts(): [LinkPort, LinkPort] {
  const [one, other] = [new EventEmitter(), new EventEmitter()];
  const port = (mine: EventEmitter, theirs: EventEmitter): LinkPort => ({
    send: (message) => setImmediate(() => theirs.emit('message', structuredClone(message))),
    onMessage: (listener) => void mine.on('message', listener),
  });
  return [port(one, other), port(other, one)];
}

describe('the link', () => {
  const failure = { code: 'file-missing', message: 'm', safe: 's', todo: 't' } as const;

  test('asks both ways at once and each answer finds its question', async () => {
    const [left, right] = pairOfPorts();
    const one = makeLink(left, { double: (count: number) => count * 2 });
    const other = makeLink(right, { shout: (word: string) => word.toUpperCase() });
    const asked = [one.ask('shout', 'a'), other.ask('double', 4), one.ask('shout', 'b')];
    expect(await Promise.all(asked)).toEqual(['A', 8, 'B']);
  });

  test('carries bytes as bytes', async () => {
    const [left, right] = pairOfPorts();
    makeLink(right, { echo: (bytes: Uint8Array) => bytes });
    expect(await makeLink(left, {}).ask('echo', new Uint8Array([0, 255]))).toEqual(new Uint8Array([0, 255]));
  });

  test('passes an expected failure on, and hides a bug', async () => {
    const [left, right] = pairOfPorts();
    const silence = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    makeLink(right, {
      expected: () => Promise.reject(new AppError(failure)),
      bug: () => {
        throw new Error('Bronwen Llywelyn');
      },
    });
    const link = makeLink(left, {});
    await expect(link.ask('expected', 1)).rejects.toMatchObject({ failure });
    await expect(link.ask('bug', 1)).rejects.toMatchObject({ failure: { code: 'internal' } });
    await expect(link.ask('unknown', 1)).rejects.toMatchObject({ failure: { code: 'internal' } });
    expect(silence.mock.calls.join('')).not.toContain('Bronwen');
    silence.mockRestore();
  });

  test('that is cut ends every question, open and later', async () => {
    const [left] = pairOfPorts();
    const link = makeLink(left, {});
    const open = link.ask('never', 1);
    link.cut(failure);
    await expect(open).rejects.toMatchObject({ failure });
    await expect(link.ask('later', 1)).rejects.toMatchObject({ failure });
  });
});

describe('the list of known stores', () => {
  test('is there again at the next start', () => {
    const ref = makeKnownStores(folder).add({ folder: '/stores/a' });
    makeKnownStores(folder).touch(ref, '2026-11-21T14:32:05.000Z');
    expect(makeKnownStores(folder).read(ref)).toEqual({
      ref,
      folder: '/stores/a',
      lastOpened: '2026-11-21T14:32:05.000Z',
    });
  });

  test('names a folder once', () => {
    const stores = makeKnownStores(folder);
    expect(stores.add({ folder: '/stores/a' })).toBe(stores.add({ folder: '/stores/a' }));
    expect(stores.all()).toHaveLength(1);
  });

  test('that cannot be read is put aside, never written over', () => {
    writeFileSync(join(folder, 'stores.json'), '{ broken');
    expect(makeKnownStores(folder).all()).toEqual([]);
    expect(readFileSync(join(folder, 'stores.json.unreadable'), 'utf8')).toBe('{ broken');
  });

  test('refuses a store it does not know', () => {
    expect(() => makeKnownStores(folder).read('s-0000000000000000')).toThrow(AppError);
  });
});

describe('one instance', () => {
  const takeMany = (count: number, told: () => void) =>
    Promise.all(Array.from({ length: count }, () => takeInstance(folder, told)));

  test('the second is told of the first, and the first of the second', async () => {
    const told = vi.fn();
    const first = await takeInstance(folder, told);
    expect(await takeInstance(folder, vi.fn())).toBeUndefined();
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    first?.release();
  });

  test('of many starts at once exactly one wins, after a killed app and after one that ended', async () => {
    for (let round = 1; round <= 60; round += 1) {
      if (round % 2 === 0) symlinkSync(join(folder, 'killed.sock'), join(folder, `instance.${String(round * 10)}`));
      const told = vi.fn();
      const winners = (await takeMany(4, told)).filter((each) => each !== undefined);
      expect(winners).toHaveLength(1);
      expect(await takeInstance(folder, vi.fn())).toBeUndefined();
      await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(4));
      winners[0]?.release();
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('instance'))).toHaveLength(1);
  });

  test('an app that was killed locks nobody out, whatever it left', async () => {
    writeFileSync(join(folder, 'killed.sock'), '');
    symlinkSync(join(folder, 'killed.sock'), join(folder, 'instance.7'));
    const first = await takeInstance(folder, vi.fn());
    expect(first).toBeDefined();
    expect(readdirSync(folder)).not.toContain('killed.sock');
    first?.release();
  });

  test('an app that is busy and stays silent is still the one that runs', async () => {
    const silent = createServer();
    await new Promise((resolve) => silent.listen(join(folder, 'silent.sock'), () => resolve(undefined)));
    symlinkSync(join(folder, 'silent.sock'), join(folder, 'instance.1'));
    expect(await takeInstance(folder, vi.fn())).toBeUndefined();
    expect(readdirSync(folder)).toContain('silent.sock');
    silent.close();
  });

  test('a state folder with a very long path has its socket elsewhere', async () => {
    const long = join(folder, 'a'.repeat(120));
    mkdirSync(long);
    expect(socketPath(long).length).toBeLessThanOrEqual(107);
    const first = await takeInstance(long, vi.fn());
    expect(await takeInstance(long, vi.fn())).toBeUndefined();
    first?.release();
  });
});

describe('the file manager', () => {
  const machine = (platform: NodeJS.Platform, path: string, here: string) => ({
    platform,
    env: { PATH: path },
    exists: (each: string) => each === here,
  });
  test('is offered on a Linux that has one in its path, and nowhere else on Linux', () => {
    expect(hasFileBrowser(machine('linux', '/opt/bin:/usr/bin', '/usr/bin/xdg-open'))).toBe(true);
    expect(hasFileBrowser(machine('linux', '/opt/bin', '/usr/bin/xdg-open'))).toBe(false);
    expect(hasFileBrowser(machine('linux', '.', 'xdg-open'))).toBe(false);
  });
  test('comes with Windows and macOS', () => {
    expect(hasFileBrowser(machine('win32', '', ''))).toBe(true);
    expect(hasFileBrowser(machine('darwin', '', ''))).toBe(true);
  });
});

describe('the files of the page', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'index.html'), '<h1>page</h1>');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
  });

  test.each(['/', '/index.html'])('%s is the page', async (path) => {
    const { status, body } = await makePageFiles('x:', folder).answer(path);
    expect([status, new TextDecoder().decode(body)]).toEqual([200, '<h1>page</h1>']);
  });

  test.each([
    '/../index.html',
    '/..%2findex.html',
    '/a/../../x.html',
    '/secret.txt',
    '/missing.js',
    '/\\index.html',
    '//etc/hostname',
    '/a\u0000.html',
  ])('%s is not served', async (path) => {
    const { status } = await makePageFiles('x:', join(folder, 'below')).answer(path);
    expect(status).toBe(404);
  });

  test('served bytes have an address nobody can guess', () => {
    const files = makePageFiles('x:', folder);
    const [one, two] = [files.serve(new Uint8Array(), 'a/b').url, files.serve(new Uint8Array(), 'a/b').url];
    expect(one).toMatch(/^x:\/served\/[0-9a-f]{32}$/);
    expect(one).not.toBe(two);
  });
});

describe('places and trust', () => {
  test.each([
    ['linux', {}, '/home/a/.local/share/prepare-a-report'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/prepare-a-report'],
    ['linux', { PREPARE_A_REPORT_FOLDER: '/secure' }, '/secure'],
    ['darwin', {}, '/home/a/Library/Application Support/Prepare a Report'],
  ] as const)('on %s with %o the state folder is %s', (platform, env, path) => {
    expect(stateFolder(platform, env, '/home/a')).toBe(path);
  });

  test('a file that is no certificate is passed over, and a missing folder trusts nobody', async () => {
    const trusted = makeTrusted(folder);
    expect(await trusted.trust()).toEqual({ roots: [], demoRoots: [] });
    await trusted.trustDemoRoot(new Uint8Array([1, 2, 3]));
    expect((await trusted.trust()).demoRoots).toEqual([]);
  });
});
