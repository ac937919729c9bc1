/** The desk offers only what can be done, and says of how many cases it shows the first. */
import { appState, deskAnswers } from './harness/made-up.ts';
import { expect, test } from './harness/screens-test.ts';

test('in a read-only store nothing is offered that would be refused, and the reason stands beside it', async ({
  openApp,
  host,
}) => {
  const page = await openApp({ 'app.state': () => ({ ...appState('unlocked'), isReadOnly: true }) });
  await page.keyboard.press('Control+4');
  const choose = page.getByRole('button', { name: 'Choose a case extract' });
  await expect(choose).toHaveAttribute('aria-disabled', 'true');
  await expect(choose).toHaveAccessibleDescription(/folder or drive is read-only/);
  await choose.press('Enter');
  expect(host.asked('file.chooseOpen')).toEqual([]);
  await page.keyboard.press('Control+,');
  await expect(page.getByLabel('Name', { exact: true })).toBeDisabled();
  await expect(page.getByText('Your details cannot be changed here now.')).toBeVisible();
});

test('a list that holds only the first of the cases says of how many', async ({ openApp, host }) => {
  const page = await openApp();
  const { cases: found } = await Promise.resolve(deskAnswers['case.find']?.({ query: '' }) ?? { cases: [] });
  host.set({ 'case.find': ({ query }) => ({ cases: found, total: query === '' ? 1_416 : 300 }) });
  await page.keyboard.press('Control+2');
  const count = page.locator('.filters__count');
  await expect(count).toHaveText(`First ${String(found.length)} of 1,416 cases. Type to find others.`);
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('a');
  await expect(count).toHaveText(`First ${String(found.length)} of 300 that fit. Type more to find others.`);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('First 8 of 1,416 cases. Type to find others.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'New report', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^First \d+ of 1,416 cases\./);
});
