/** How the app lives and ends: lock, killed processes, a second start, idleness and closing. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { start } from '../../electron/app.ts';
import { hostOptionsFor } from '../../electron/host-calls/app-paths.ts';
import { idleWarnings } from '../../electron/backend/idle-checks.ts';
import { codeWaits, lossWarning, wordsLost, wordsMayBeLost } from '../../electron/host-calls/loss-warning.ts';
import { dropTriggers, withDatabase } from '../store/unlocked-file.ts';
import { goodPassphrase, startWindowless, type AppChoice, type WindowlessApp } from './windowless-app.ts';
import { makeWindowlessShell } from './windowless-shell.ts';

let folder: string;
const started: WindowlessApp[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-life-'));
});
afterEach(async () => {
  for (const one of started.splice(0)) await one.end();
  rmSync(folder, { recursive: true, force: true });
});

async function begin(choice: AppChoice = {}): Promise<WindowlessApp> {
  const running = await startWindowless({ folder, ...choice });
  started.push(running);
  return running;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function anyCase(running: WindowlessApp): Promise<string> {
  const { cases } = await running.ask('case.find', { query: '' });
  return cases[0]?.id ?? '';
}

const lockOf = async (running: WindowlessApp): Promise<string> => (await running.ask('app.state', {})).lock;
const events = (running: WindowlessApp): string[] => running.shell.pushed.map(({ event }) => event);

test('a history changed from outside is told once the store is open and nobody needs it', async () => {
  const running = await begin();
  const { ref } = await running.ask('store.create', { name: 'Changed', passphrase: goodPassphrase });
  await running.ask('recovery.kept', {});
  await running.ask('store.lock', {});
  const tamper = "UPDATE audit SET event = 'work.listed' WHERE sequence = 1";
  await withDatabase(
    join(folder, 'state', 'stores', ref),
    (database) => {
      dropTriggers(database);
      database.exec(tamper);
    },
    goodPassphrase,
  );
  await running.ask('store.unlock', { ref, passphrase: goodPassphrase });
  await expect.poll(() => events(running), { timeout: 15_000 }).toContain('store.warned');
  expect((await running.ask('app.state', {})).warnings).toEqual([idleWarnings['history-changed']]);
  await running.ask('store.lock', {});
  expect((await running.ask('app.state', {})).warnings).toEqual([]);
});

describe('a killed backend', () => {
  test('locks the store, loads the unlock page, and says up to when the work is safe', async () => {
    const running = await begin();
    await running.ask('store.createDemo', {});
    const { savedAt } = await running.ask('case.saveNotes', { id: await anyCase(running), notes: 'Seen on Friday.' });
    const loads = running.shell.loads;
    process.kill(running.app.backendPid ?? 0, 'SIGKILL');
    await expect.poll(() => events(running)).toContain('store.locked');
    expect(running.shell.loads).toBe(loads + 1);
    const { lock, warnings } = await running.ask('app.state', {});
    expect(lock).toBe('locked');
    expect(warnings).toEqual([lossWarning(savedAt)]);
    expect(await running.refused('case.find', { query: '' })).toMatchObject({ code: 'store-locked' });
  });

  test('loses nothing that was answered: the notes are there after unlocking', async () => {
    const running = await begin();
    const { ref } = await running.ask('store.createDemo', {});
    const id = await anyCase(running);
    await running.ask('case.saveNotes', { id, notes: 'Seen on Friday.' });
    process.kill(running.app.backendPid ?? 0, 'SIGKILL');
    await expect.poll(() => lockOf(running)).toBe('locked');
    await running.ask('store.unlock', { ref, passphrase: '' });
    expect((await running.ask('case.read', { id })).notes).toBe('Seen on Friday.');
    expect((await running.ask('app.state', {})).warnings).toEqual([]);
  });

  test('ends the calls it was busy with as locked', async () => {
    const running = await begin();
    await running.ask('store.createDemo', {});
    const busy = running.refused('case.find', { query: 'a' });
    process.kill(running.app.backendPid ?? 0, 'SIGKILL');
    expect(await busy).toMatchObject({ code: 'store-locked' });
  });

  test('is told in a sentence with the time of London to the second', () => {
    expect(lossWarning('2026-07-01T13:31:58.000Z')).toContain('Your work up to 14:31:58 is safe.');
    expect(lossWarning(undefined)).toContain('Everything you had saved is safe.');
  });
});

describe('opening', () => {
  test('a second store while the first is still opening is refused, and no process is left beside it', async () => {
    const running = await begin();
    const first = running.ask('store.createDemo', {});
    expect(await running.refused('store.createDemo', {})).toMatchObject({ code: 'store-busy' });
    const { ref } = await first;
    expect((await running.ask('store.find', {})).stores.map((store) => store.ref)).toEqual([ref]);
    expect(running.shell.forked).toBe(1);
  });

  test('is waited for by a lock that comes in between, which then ends the process', async () => {
    const running = await begin();
    const opening = running.ask('store.createDemo', {});
    await expect.poll(() => running.shell.forked).toBe(1);
    await running.ask('store.lock', {});
    await opening;
    expect(running.app.backendPid).toBeUndefined();
  });

  test('succeeds where the list of stores cannot be written, which is kept in memory', async () => {
    mkdirSync(join(folder, 'state', 'stores.json.new'), { recursive: true });
    const running = await begin();
    const { ref } = await running.ask('store.createDemo', {});
    expect(await running.ask('app.state', {})).toMatchObject({ lock: 'unlocked', store: { ref, exists: true } });
  });
});

describe('a killed host', () => {
  test('leaves no backend behind, and the store opens again', async () => {
    const host = spawn(process.execPath, [join(import.meta.dirname, 'host-to-kill.ts'), folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const said = await new Promise<string>((resolve) =>
      host.stdout.once('data', (text: Buffer) => resolve(text.toString())),
    );
    const backendPid = Number(said.trim());
    expect(isAlive(backendPid)).toBe(true);
    host.kill('SIGKILL');
    await expect.poll(() => isAlive(backendPid), { timeout: 10_000 }).toBe(false);
    const running = await begin();
    await running.ask('store.createDemo', {});
    expect(await anyCase(running)).not.toBe('');
  });
});

describe('a second start on the same folder', () => {
  test('hands over to the first, whose window comes forward, and ends', async () => {
    const running = await begin();
    const second = makeWindowlessShell(folder);
    const app = await start(second, hostOptionsFor(join(import.meta.dirname, '..', '..'), join(folder, 'state')));
    expect(app).toBeUndefined();
    expect(second.hasEnded).toBe(true);
    await expect.poll(() => running.shell.cameForward).toBe(1);
  });

  test('goes ahead once the first has ended', async () => {
    await (await begin()).app.quit();
    expect(await lockOf(await begin())).toBe('locked');
  });
});

async function ownStore(running: WindowlessApp): Promise<string> {
  return (await running.ask('store.create', { name: 'Leeds court team', passphrase: goodPassphrase })).ref;
}

/** What a disk under the state folder would give away, whatever the file. */
function filesHold(words: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(words));
}

describe('a new recovery code', () => {
  test('outlives a lock in memory, is told only while its store is open, and is gone once it is kept', async () => {
    const running = await begin();
    const ref = await ownStore(running);
    const { recoveryCode = '' } = await running.ask('app.state', {});
    expect(recoveryCode).not.toBe('');
    await running.ask('store.lock', {});
    const locked = await running.ask('app.state', {});
    expect(locked.recoveryCode).toBeUndefined();
    expect(locked.hasUnkeptCode).toBe(true);
    expect(locked.warnings).toEqual([codeWaits('Leeds court team')]);
    await running.ask('store.unlock', { ref, passphrase: goodPassphrase });
    expect((await running.ask('app.state', {})).recoveryCode).toBe(recoveryCode);
    expect(filesHold(recoveryCode)).toBe(false);
    await running.ask('recovery.kept', {});
    const kept = await running.ask('app.state', {});
    expect(kept.recoveryCode).toBeUndefined();
    expect(kept.hasUnkeptCode).toBe(false);
  });

  test('after a forgotten passphrase is told anew, and opens the store', async () => {
    const running = await begin();
    const ref = await ownStore(running);
    const { recoveryCode: first = '' } = await running.ask('app.state', {});
    await running.ask('store.lock', {});
    await running.ask('store.recover', { ref, recoveryCode: first, passphrase: 'quite another four words' });
    await running.ask('store.lock', {});
    await running.ask('store.unlock', { ref, passphrase: 'quite another four words' });
    const { recoveryCode: second = '' } = await running.ask('app.state', {});
    expect(second).not.toBe(first);
    await running.ask('store.lock', {});
    await running.ask('store.recover', { ref, recoveryCode: second, passphrase: goodPassphrase });
    expect((await running.ask('app.state', {})).lock).toBe('unlocked');
  });
});

describe('locking by itself', () => {
  test('asks the page to save first, and says nothing when the page has locked', async () => {
    const running = await begin({ idleAfter: 300 });
    await running.ask('store.createDemo', {});
    await expect.poll(() => events(running), { timeout: 10_000 }).toContain('lock.requested');
    expect(running.app.backendPid).toBeDefined();
    await running.ask('case.saveNotes', { id: await anyCase(running), notes: 'last words' });
    await running.ask('store.lock', {});
    expect((await running.ask('app.state', {})).warnings).toEqual([]);
  });

  test('says on the unlock page that words were lost when the page could not save them', async () => {
    const running = await begin();
    await running.ask('store.createDemo', {});
    await running.ask('store.lock', { losesWords: true });
    expect((await running.ask('app.state', {})).warnings).toEqual([wordsLost]);
  });

  test('a page that only tries again to save is locked all the same', async () => {
    const running = await begin({ idleAfter: 300 });
    await running.ask('store.createDemo', {});
    const id = await anyCase(running);
    const tries = setInterval(() => void running.shell.call('case.saveNotes', { id, notes: 'again' }), 50);
    await expect.poll(() => events(running), { timeout: 10_000 }).toContain('lock.requested');
    clearInterval(tries);
  });

  test('a page that asks nothing for a while is locked', async () => {
    const running = await begin({ idleAfter: 300 });
    await running.ask('store.createDemo', {});
    await expect.poll(() => events(running), { timeout: 10_000 }).toContain('store.locked');
    expect(running.app.backendPid).toBeUndefined();
    expect((await running.ask('app.state', {})).warnings).toEqual([wordsMayBeLost]);
  });

  test('a machine that goes to sleep locks the store after the page has had time to save', async () => {
    const running = await begin();
    await running.ask('store.createDemo', {});
    running.shell.heard.suspend.tell();
    expect(events(running)).toContain('lock.requested');
    await expect.poll(() => events(running), { timeout: 10_000 }).toContain('store.locked');
    expect(running.app.backendPid).toBeUndefined();
  });
});

describe('closing the window', () => {
  test('asks the page to flush, and ends when it quits', async () => {
    const running = await begin();
    await running.ask('store.createDemo', {});
    running.shell.heard.closeRequested.tell();
    expect(events(running)).toContain('close.requested');
    expect(running.shell.hasEnded).toBe(false);
    await running.ask('case.saveNotes', { id: await anyCase(running), notes: 'last words' });
    await running.ask('app.quit', {});
    await running.app.ended;
    expect(running.shell.hasEnded).toBe(true);
  });

  test('ends anyway when the page does not answer', async () => {
    const running = await begin({ closeAfter: 200 });
    running.shell.heard.closeRequested.tell();
    await running.app.ended;
    expect(running.shell.hasEnded).toBe(true);
  });

  test('stays open when the last save failed, so that the person can decide', async () => {
    const running = await begin({ closeAfter: 200 });
    running.shell.heard.closeRequested.tell();
    await running.refused('report.save', { id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', revision: 1, parts: [] });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(running.shell.hasEnded).toBe(false);
  });
});

describe('a page that asks the person before it closes', () => {
  test('keeps the window open', async () => {
    const running = await begin({ closeAfter: 200 });
    running.shell.heard.closeRequested.tell();
    await running.ask('app.stay', {});
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(running.shell.hasEnded).toBe(false);
  });
});

describe('a restored window', () => {
  test('is told to the page', async () => {
    const running = await begin();
    running.shell.heard.windowRestored.tell();
    expect(events(running)).toEqual(['window.restored']);
  });
});
