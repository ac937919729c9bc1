/** What is seldom seen on the desk: a store that can only be read, and the two forms that ask for a reason. */
import type { Page } from '@playwright/test';
import { changedDraft, finding, found, openReport, reportAnswers } from '../screens/harness/made-up-report.ts';
import { appState } from '../screens/harness/made-up.ts';
import { expect, test } from '../screens/harness/screens-test.ts';
import { expectAccessible } from './accessible.ts';

test.setTimeout(180_000);

test('a read-only store is accessible at My work, at Import and in Settings', async ({ openApp }) => {
  const page = await openApp({ 'app.state': () => ({ ...appState('unlocked'), isReadOnly: true }) });
  await expect(page.getByRole('banner')).toContainText('Read only.');
  await expectAccessible(page, 'read only: my work');
  await page.keyboard.press('Control+4');
  await page.getByText('Nothing can be imported into this store now.').waitFor();
  await expectAccessible(page, 'read only: import');
  await page.keyboard.press('Control+,');
  await page.getByLabel('Name', { exact: true }).waitFor();
  await expectAccessible(page, 'read only: settings');
});

/** Sent empty, so that the fault stands there as well. */
async function sendEmpty(page: Page, open: string, field: string): Promise<void> {
  await page.getByRole('button', { name: open }).first().click();
  await page.getByLabel(field).press('Enter');
  await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
}

test('the form that sets a finding aside is accessible', async ({ openApp }) => {
  const page = await openApp({ ...reportAnswers, 'report.check': () => found(finding('one')) });
  await openReport(page);
  await page.getByRole('tab', { name: 'Checks' }).click();
  await sendEmpty(page, 'Not relevant, because: Finding one', 'Because');
  await expectAccessible(page, 'set aside, because', '.panel');
});

test('the form that keeps an earlier value is accessible', async ({ openApp }) => {
  const page = await openApp({ ...reportAnswers, 'report.read': changedDraft });
  await openReport(page);
  await page.locator('[data-outline-part="court-request"]').click();
  await page.getByRole('tab', { name: 'Answers' }).click();
  await sendEmpty(page, 'Keep, because…', 'Why do you keep the earlier value?');
  await expectAccessible(page, 'keep, because');
});
