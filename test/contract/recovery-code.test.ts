/** A new recovery code lives in memory until it is kept, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeWaits } from '../../electron/host-calls/loss-warning.ts';
import { begin, ownFolder } from './app-in-folder.ts';
import { goodPassphrase, type WindowlessApp } from './windowless-app.ts';

async function ownStore(running: WindowlessApp): Promise<string> {
  return (await running.ask('store.create', { name: 'Leeds court team', passphrase: goodPassphrase })).ref;
}

/** What a disk under the state folder would give away, whatever the file. */
function filesHold(words: string): boolean {
  return readdirSync(ownFolder(), { recursive: true, withFileTypes: true })
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
