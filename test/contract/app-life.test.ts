/** How the app begins and ends: opening, a second start, closing, and a window that comes back. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { start } from '../../electron/app.ts';
import { hostOptionsFor } from '../../electron/host-calls/app-paths.ts';
import { anyCase, begin, events, lockOf, ownFolder } from './app-in-folder.ts';
import { makeWindowlessShell } from './windowless-shell.ts';

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
    mkdirSync(join(ownFolder(), 'state', 'stores.json.new'), { recursive: true });
    const running = await begin();
    const { ref } = await running.ask('store.createDemo', {});
    expect(await running.ask('app.state', {})).toMatchObject({ lock: 'unlocked', store: { ref, exists: true } });
  });
});

describe('a second start on the same folder', () => {
  test('hands over to the first, whose window comes forward, and ends', async () => {
    const running = await begin();
    const second = makeWindowlessShell(ownFolder());
    const app = await start(second, hostOptionsFor(join(import.meta.dirname, '..', '..'), join(ownFolder(), 'state')));
    expect(app).toBeUndefined();
    expect(second.hasEnded).toBe(true);
    await expect.poll(() => running.shell.cameForward).toBe(1);
  });

  test('goes ahead once the first has ended', async () => {
    await (await begin()).app.quit();
    expect(await lockOf(await begin())).toBe('locked');
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
