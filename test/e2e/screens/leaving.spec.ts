/** Locking and closing: unsaved words first, a question where they would be lost, and the reason where neither happens. */
import type { Page } from '@playwright/test';
import { idleLockAfter, idleWarningBefore } from '../../../shared/idle-lock.ts';
import type { HostDouble } from './harness/host-double.ts';
import { openNotes } from './harness/made-up-notes.ts';
import { expect, test } from './harness/screens-test.ts';
import { appState, words } from './harness/made-up.ts';

test('locking saves the notes first and leaves nothing of the case in the page', async ({ openApp, host }) => {
  const order: string[] = [];
  const page = await openApp({
    'case.saveNotes': () => {
      order.push('saved');
      return { savedAt: '2026-11-21T14:32:05.000Z' };
    },
    'store.lock': () => {
      order.push('locked');
      host.set({ 'app.state': () => appState('locked') });
      return { done: true };
    },
  });
  await openNotes(page);
  await page.getByLabel('Your notes on this case').fill('Rang the hostel.');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { level: 1, name: 'Locking' })).toBeFocused();
  await expect.poll(() => order).toEqual(['saved', 'locked']);
  await expect.poll(() => page.content()).not.toContain('LEE');
  await expect(page.getByLabel('Passphrase'), 'no field before the page is loaded anew').toHaveCount(0);
  await host.push('store.locked', {});
  await expect(page.getByRole('heading', { name: 'Unlock your case store' })).toBeVisible();
});

async function writeUnsaved(page: Page, host: HostDouble): Promise<void> {
  await openNotes(page);
  host.refuse('case.saveNotes', words('disk-full', 'The disk is full.'));
  await page.getByLabel('Your notes on this case').fill('Rang the hostel.');
}

test('locking with words that cannot be saved names them and asks; keeping the store open goes back to them', async ({
  openApp,
  host,
}) => {
  const page = await openApp({ 'store.lock': () => ({ done: true }) });
  await writeUnsaved(page, host);
  await page.keyboard.press('Control+l');
  const question = page.getByRole('dialog', { name: 'Not everything is saved' });
  await expect(question).toContainText('Notes on Alex James Lee');
  await expect(question).toContainText('The disk is full.');
  expect(host.asked('store.lock')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your notes on this case')).toBeFocused();
  await expect(page.getByLabel('Your notes on this case')).toHaveValue('Rang the hostel.');

  await page.keyboard.press('Control+l');
  await question.getByRole('button', { name: 'Lock and lose this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Locking' })).toBeVisible();
  await expect.poll(() => host.asked('store.lock')).toEqual([{}]);
});

test('a lock that the host asks for saves first, and says when it could not', async ({ openApp, host }) => {
  const page = await openApp({ 'store.lock': () => ({ done: true }) });
  await openNotes(page);
  await page.getByLabel('Your notes on this case').fill('Rang the hostel.');
  await host.push('lock.requested', {});
  await expect(page.getByRole('heading', { level: 1, name: 'Locking' })).toBeVisible();
  await expect.poll(() => host.asked('case.saveNotes').map(({ notes }) => notes)).toEqual(['Rang the hostel.']);
  await expect.poll(() => host.asked('store.lock')).toEqual([{}]);

  await host.push('store.locked', {});
  await writeUnsaved(page, host);
  await host.push('lock.requested', {});
  await expect.poll(() => host.asked('store.lock')).toEqual([{}, { losesWords: true }]);
});

test('a store that could not be locked says why, and not that words are unsaved', async ({ openApp, host }) => {
  const page = await openApp();
  await openNotes(page);
  host.refuse('store.lock', words('disk-full', 'The store did not answer.'));
  await page.getByLabel('Your notes on this case').focus();
  await page.keyboard.press('Control+l');
  const band = page.getByRole('banner').getByRole('alert');
  await expect(band).toHaveText('Not locked. The store did not answer. Nothing was changed. Check it and try again.');
  await expect(page.getByLabel('Your notes on this case')).toBeFocused();
  host.set({ 'store.lock': () => ({ done: true }) });
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { level: 1, name: 'Locking' })).toBeVisible();
});

test('saves that are tried again by themselves do not pass for somebody at the desk', async ({ openApp, host }) => {
  const page = await openApp();
  await writeUnsaved(page, host);
  for (const share of [0.5, 0.5]) {
    const tries = host.asked('case.saveNotes').length;
    await page.clock.fastForward((idleLockAfter - idleWarningBefore) * share);
    await expect.poll(() => host.asked('case.saveNotes').length).toBeGreaterThan(tries);
  }
  await page.clock.runFor(10_000);
  const warning = page.getByRole('alert').filter({ hasText: 'Locking in a minute' });
  await expect(warning).toContainText('Your last changes are not saved and would be lost.');
});

test('the window does not close while words cannot be saved, unless the officer says so', async ({ openApp, host }) => {
  const page = await openApp({ 'app.quit': () => ({ done: true }), 'app.stay': () => ({ done: true }) });
  await writeUnsaved(page, host);
  await host.push('close.requested', {});
  await expect(page.getByRole('dialog', { name: 'Not everything is saved' })).toBeVisible();
  expect(host.asked('app.quit')).toEqual([]);
  await page.getByRole('button', { name: 'Keep the window open' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Not saved');

  host.set({ 'case.saveNotes': () => ({ savedAt: '2026-11-21T14:32:05.000Z' }) });
  await host.push('close.requested', {});
  await expect.poll(() => host.asked('app.quit').length).toBe(1);
});

test('when the host locks the store the unlock screen appears', async ({ openApp, host }) => {
  const page = await openApp();
  await openNotes(page);
  host.set({ 'app.state': () => appState('locked') });
  await host.push('store.locked', {});
  await expect(page.getByRole('heading', { name: 'Unlock your case store' })).toBeVisible();
});

test('a window that the host does not close says so in the question, and beside an unquestioned desk', async ({
  openApp,
  host,
}) => {
  const page = await openApp({ 'app.stay': () => ({ done: true }) });
  host.refuse('app.quit', words('disk-full', 'The app did not answer.'));
  await host.push('close.requested', {});
  await expect(page.getByRole('banner').getByRole('alert')).toContainText('Not closed. The app did not answer.');
  await writeUnsaved(page, host);
  await host.push('close.requested', {});
  const question = page.getByRole('dialog', { name: 'Not everything is saved' });
  await question.getByRole('button', { name: 'Close and lose this' }).click();
  await expect(question.getByRole('alert')).toContainText('The app did not answer.');
});
