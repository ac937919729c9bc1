/** On breach the form shows where the order is changed, knows what holds there alone, and prints the order as it would stand. */
import type { Page } from '@playwright/test';
import { openPrepared } from '../access/prepared-desk.ts';
import { expect, test } from '../app-fixture.ts';
import { giveAnswer, goToPart, openDemo } from './officer.ts';
import { preparedReport } from './prepared-words.ts';
import { fillProposal } from './proposal-form.ts';

const block = 'sentence-plan';
const form = (page: Page) => page.locator(`#field-${block}`);

test('an order is built as it would stand after a breach', async ({ running }) => {
  test.setTimeout(240_000);
  const page = running.page();
  const prepared = preparedReport('breach');
  const plan = prepared.plans[block];
  if (plan?.kind !== 'proposal') throw new Error('no proposal is prepared');
  await openDemo(page);
  await openPrepared(page, { ...prepared, plans: {}, answers: { ...prepared.answers, 'breach-disposal': 'continue' } });
  await page.getByRole('tab', { name: 'Answers' }).click();
  await goToPart(page, 'proposal-details');
  await expect(page.locator('[id="breach-disposal-continue"]')).toBeChecked();
  await expect(form(page)).toBeHidden();

  await giveAnswer(page, 'breach-disposal', 'more-onerous');
  await fillProposal(page, block, plan.content);
  await expect(form(page)).toContainText('At least 20 hours.');
  await expect(page.locator('.plan-head__counts')).toHaveText('Lawful as far as the catalogue knows, and complete.');

  await page.keyboard.press('Control+p');
  await expect(page.locator('.pdf-page').first()).toContainText(
    '100 hours’ unpaid work and 20 rehabilitation activity days, within an 18-month community order.',
    { timeout: 30_000 },
  );
});
