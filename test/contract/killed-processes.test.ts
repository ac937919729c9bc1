/** What is left when a process of the app is killed: the store locked, the work that was answered, and nothing running. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lossWarning } from '../../electron/host-calls/loss-warning.ts';
import { anyCase, begin, events, lockOf, ownFolder } from './app-in-folder.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

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

describe('a killed host', () => {
  test('leaves no backend behind, and the store opens again', async () => {
    const host = spawn(process.execPath, [join(import.meta.dirname, 'host-to-kill.ts'), ownFolder()], {
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
