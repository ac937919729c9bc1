/** The author's own details in Settings: stored as they are typed, and never lost without a question. */
import { now, words } from './harness/made-up.ts';
import { expect, test } from './harness/screens-test.ts';

test('details are stored as they are typed, and a missing name is told at its field', async ({ openApp, host }) => {
  const page = await openApp();
  await page.keyboard.press('Control+,');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('');
  await name.press('Tab');
  await expect(page.getByText('Enter your name')).toBeVisible();
  await name.fill('Priya Shah');
  await page.clock.runFor(2_000);
  await expect.poll(() => host.asked('settings.save').at(-1)?.author.name).toBe('Priya Shah');
  await expect(page.getByText('Enter your name')).toHaveCount(0);
  await expect(page.locator('.card__aside').first()).toHaveText(/^Saved /);
});

test('details typed just before a lock are stored first, and a lock that would lose them asks', async ({
  openApp,
  host,
}) => {
  const page = await openApp();
  await page.keyboard.press('Control+,');
  await page.getByLabel('Role').fill('Team manager');
  host.refuse('settings.save', words('disk-full', 'The disk is full.'));
  await page.keyboard.press('Control+l');
  const question = page.getByRole('dialog', { name: 'Not everything is saved' });
  await expect(question).toContainText('Your details');
  await expect(question).toContainText('The disk is full.');
  expect(host.asked('store.lock')).toEqual([]);
  await question.getByRole('button', { name: 'Keep the store open' }).click();
  await expect(page.getByLabel('Role')).toHaveValue('Team manager');
  host.set({ 'settings.save': () => ({ savedAt: now }), 'store.lock': () => ({ done: true }) });
  await page.keyboard.press('Control+l');
  await expect.poll(() => host.asked('store.lock').length).toBe(1);
  await expect.poll(() => host.asked('settings.save').at(-1)?.author.role).toBe('Team manager');
});
