/** The app locks by itself: asked for, put off, or while the machine goes to sleep. */
import { describe, expect, test } from 'vitest';
import { wordsLost, wordsMayBeLost } from '../../electron/host-calls/loss-warning.ts';
import { anyCase, begin, events } from './app-in-folder.ts';

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
