/** A release plan built without a mouse, from the check that asks for it to the printed page; its form for everybody. */
import { expect, test } from '../app-fixture.ts';
import { expectSaved, openDemo } from '../story/officer.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { expectAccessible } from './accessible.ts';
import { buildReleasePlan } from './build-release-plan.ts';
import { goBy, press } from './by-key.ts';
import { openPrepared } from './prepared-desk.ts';

test.setTimeout(300_000);

test('a release plan is built by key from the check that asks for it, judged at each key, saved and printed', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  await openPrepared(page, { ...preparedReport('parom1'), plans: {} });
  await press(page, 'F7');
  await expect(page.getByText('“Release plan” is not begun.')).toBeVisible();
  await goBy(page, 'Tab', page.getByRole('button', { name: /^Go to/ }).first());
  await press(page, 'Enter');
  await expect(page.locator('#field-release-plan')).toBeFocused();
  await buildReleasePlan(page);
  await expect(page.locator('.plan-head__counts')).toHaveText('Lawful as far as the catalogue knows, and complete.');
  await expectSaved(page, /If release is directed/);
  await press(page, 'F7');
  await expect(page.getByText('“Release plan” is not begun.')).toBeHidden();
  await press(page, 'Control+p');
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible({ timeout: 30_000 });
  for (const words of ['Additional licence conditions asked for', 'Contingency plan', 'Victims B and C are told']) {
    await expect(page.locator('.pdf-page').filter({ hasText: words }).first()).toBeAttached({ timeout: 30_000 });
  }
});

test('the form of a full release plan is accessible in every look, and a rule can be gone past in it', async ({
  running,
}) => {
  const page = running.page();
  await openDemo(page);
  await openPrepared(page, preparedReport('parom1'));
  await page.locator('[data-outline-part="rmp-current"]').click();
  await page.getByRole('tab', { name: 'Answers' }).click();
  await page.getByRole('searchbox', { name: 'Find a condition to add' }).fill('driving');
  await page.getByRole('button', { name: 'Add all the same: Driving prohibition' }).click();
  await expect(page.locator('.plan-head__counts')).toHaveText('1 against the law · 3 to give.');
  await page.getByRole('button', { name: /^Go past this, because: Driving prohibition/ }).click();
  await expect(page.getByRole('textbox', { name: 'Reason for going past this' })).toBeFocused();
  await page.keyboard.insertText('The casework section asked for it.');
  await expect(page.locator('.plan-head__counts')).toHaveText('3 to give.');
  await page.getByRole('button', { name: /^L2 Curfew/ }).click();
  await expectAccessible(page, 'release plan', '.panel');
});
