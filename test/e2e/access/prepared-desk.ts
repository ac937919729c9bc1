/** Brings a prepared report onto the desk of an open demo store without typing its words. */
import { expect, type Page } from '@playwright/test';
import type { PreparedReport } from '../../../electron/demo/prepared-report.ts';
import { ask } from '../app-fixture.ts';

async function told(page: Page, name: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await ask(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value;
}

/** Stores a report with these words and goes to My work, which reads its list anew when it is come back to. */
export async function storePrepared(page: Page, prepared: PreparedReport): Promise<void> {
  const { crn, templateId, parts, answers, plans } = prepared;
  const { cases } = (await told(page, 'case.find', { query: crn })) as { cases: { id: string }[] };
  const { id } = await told(page, 'report.create', { caseId: cases[0]?.id, templateId });
  await told(page, 'report.save', { id, revision: 1, parts, answers, plans });
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  await page.keyboard.press('Control+1');
  await page.getByRole('row').filter({ hasText: crn }).waitFor();
}

export async function openPrepared(page: Page, prepared: PreparedReport): Promise<void> {
  await storePrepared(page, prepared);
  await page.getByRole('row').filter({ hasText: prepared.crn }).locator('[data-column="next"]').first().click();
  await expect(page.locator('#report-text')).toContainText(prepared.crn);
}
