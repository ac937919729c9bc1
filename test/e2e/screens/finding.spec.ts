/** Finding a case by typing, also faster than the search answers. */
import type { HostDouble } from './harness/host-double.ts';
import { findCases } from './harness/made-up.ts';
import { expect, test } from './harness/screens-test.ts';

/** Answers from now on only when it is told to. */
function hold(host: HostDouble): () => void {
  const found = Promise.withResolvers<undefined>();
  host.set({
    'case.find': async ({ query }) => {
      await found.promise;
      const rows = findCases(query);
      return { cases: rows, total: rows.length };
    },
  });
  return () => {
    found.resolve(undefined);
  };
}

test('Ctrl+K finds a case by typing and opens it with Enter', async ({ openApp }) => {
  const page = await openApp();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hargreaves');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Robert Hargreaves' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Open case' })).toContainText('J417302');
});

test('Enter before the search has answered waits for it, and never opens what an earlier query found', async ({
  openApp,
  host,
}) => {
  const page = await openApp();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('option').first()).not.toContainText('Hargreaves');
  const release = hold(host);
  await page.keyboard.type('hargreaves');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.asked('case.find').at(-1)).toEqual({ query: 'hargreaves' });
  await expect(page.getByRole('dialog')).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Robert Hargreaves' })).toBeVisible();
});

test.describe('a row that goes while it has the focus gives it to the first that comes', () => {
  test('in the list of a new report', async ({ openApp, host }) => {
    const page = await openApp();
    await page.getByRole('button', { name: 'New report' }).press('Enter');
    const rows = page.getByRole('dialog').locator('.pick').getByRole('button');
    await expect(rows.nth(2)).toBeVisible();
    const release = hold(host);
    await page.keyboard.type('hargreaves');
    await page.keyboard.press('Tab');
    await expect(rows.first()).toBeFocused();
    release();
    await expect(rows).toHaveCount(1);
    await expect(rows).toHaveText('HARGREAVES, Robert');
    await expect(rows).toBeFocused();
  });

  test('in the list of cases, and where none is left the list itself', async ({ openApp, host }) => {
    const page = await openApp();
    await page.keyboard.press('Control+2');
    const rows = page.getByRole('table').getByRole('rowheader').getByRole('button');
    await expect(rows.nth(2)).toBeVisible();
    const release = hold(host);
    await page.getByRole('searchbox').fill('nobody');
    await rows.first().focus();
    release();
    await expect(page.getByText('No case fits “nobody”.')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});
