/** The app starts in a real window, makes a store of made-up cases and locks it again. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask, expect, test } from './app-fixture.ts';

test('the window opens on the unlock page and says that it is locked', async ({ page }) => {
  await expect(page).toHaveTitle('Prepare a Report');
  const state = await ask(page, 'app.state');
  expect(state.value).toMatchObject({ shell: 'chromium', lock: 'locked' });
});

test('a store of made-up cases opens in a process of its own and ends with the lock', async ({ running }) => {
  const created = await ask(running.page(), 'store.createDemo');
  expect(created).toMatchObject({ ok: true });
  const pid = running.backendPid();
  expect(pid).not.toBe(process.pid);
  const found = await ask(running.page(), 'case.find', { query: '' });
  expect((found.value['cases'] as unknown[]).length).toBeGreaterThanOrEqual(8);

  expect(await ask(running.page(), 'store.lock')).toMatchObject({ ok: true });
  expect(() => process.kill(pid, 0)).toThrow();
  // The lock loads the page anew, so the first tries may meet a page that is leaving.
  await expect(async () => {
    const refused = await ask(running.page(), 'case.find', { query: '' });
    expect(refused.error.code).toBe('store-locked');
  }).toPass();
});

test('the private folder of the window is gone after the end', async ({ startApp }) => {
  const { app, stateFolder } = await startApp();
  expect(readdirSync(join(stateFolder, 'run'))).toHaveLength(1);
  await app.quit();
  expect(readdirSync(join(stateFolder, 'run'))).toHaveLength(0);
});

test('the page keeps its own policy: nothing it does is refused as foreign', async ({ startApp }) => {
  const { page, shell } = await startApp();
  const refused: string[] = [];
  page().on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) refused.push(message.text());
  });
  page().on('requestfailed', (request) => {
    // What the old page was still loading ends with it, and is no refusal.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') refused.push(`${request.url()}: ${reason ?? 'no reason'}`);
  });
  await shell.reloadWindow();
  await expect(page().getByRole('heading', { level: 1 })).toBeVisible();
  await page().waitForLoadState('networkidle');
  expect(refused).toEqual([]);
});
