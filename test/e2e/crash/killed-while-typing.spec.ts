/** A killed process takes at most two seconds of typing with it; locking and closing take none. */
import { expect, test } from '../app-fixture.ts';
import { goToPart, lock, openReport, unlock } from '../story/officer.ts';
import { expectLittleLost, openForTyping, part, person, storedWords, typeUntilBlow, typeWords } from './typing.ts';

const typingTime = 5000;

test('a killed backend locks the store, says up to when the work is safe, and has lost at most two seconds', async ({
  running,
}) => {
  const page = running.page();
  const id = await openForTyping(page);
  const { typed, struckAt } = await typeUntilBlow(page, typingTime, () =>
    process.kill(running.backendPid(), 'SIGKILL'),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock your case store' })).toBeVisible();
  await expect(
    page.getByText(
      /stopped, so the store was locked\. Your work up to \d\d:\d\d:\d\d is safe\. Unlock the store to go on\./,
    ),
  ).toBeVisible();
  await unlock(page);
  const stored = await storedWords(page, id);
  expectLittleLost(stored, typed, struckAt);
  await openReport(page, person);
  await expect(page.locator('#report-text')).toContainText(stored.trim());
  await goToPart(page, part);
  const more = await typeWords(page, 9000, 3);
  await lock(page);
  await unlock(page);
  expect(await storedWords(page, id)).toContain(more);
});

test('a killed browser gives way to a new window on the open store, and at most two seconds are lost', async ({
  running,
}) => {
  const id = await openForTyping(running.page());
  const firstBrowser = running.browserPid();
  const { typed, struckAt } = await typeUntilBlow(running.page(), typingTime, () =>
    process.kill(firstBrowser, 'SIGKILL'),
  );
  await expect.poll(() => running.browserPid(), { timeout: 20_000 }).not.toBe(firstBrowser);
  const page = running.page();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('The window was reopened. What was saved before is safe.')).toBeAttached();
  const stored = await storedWords(page, id);
  expectLittleLost(stored, typed, struckAt);
  await openReport(page, person);
  await expect(page.locator('#report-text')).toContainText(stored.trim());
});

test('locking in the middle of a word and closing the window lose nothing', async ({ startApp }) => {
  const first = await startApp();
  const id = await openForTyping(first.page());
  const beforeLock = await typeWords(first.page(), 1, 20);
  await lock(first.page());
  await unlock(first.page());
  expect(await storedWords(first.page(), id)).toBe(`${beforeLock} `);

  await openReport(first.page(), person);
  await goToPart(first.page(), part);
  const beforeClose = await typeWords(first.page(), 21, 20);
  await first.page().close({ runBeforeUnload: true });
  await first.app.ended;

  const { stateFolder, filesFolder } = first;
  const second = await startApp({ stateFolder, filesFolder });
  await unlock(second.page());
  const stored = await storedWords(second.page(), id);
  expect(stored).toContain(beforeLock);
  expect(stored).toContain(beforeClose);
});
