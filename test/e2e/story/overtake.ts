/** The report of Alex James Lee saved from elsewhere while it is open in the window. */
import { expect, type Page } from '@playwright/test';
import { askValue } from './report-by-wire.ts';

const crn = 'X123456';

/** Saves the report from somewhere else, so that the window's own saves come too late. */
export async function overtake(page: Page, words: string): Promise<void> {
  const { reports } = await askValue(page, 'work.find', {});
  const id = (reports as { id: string; crn: string }[]).find((row) => row.crn === crn)?.id;
  const { revision, document } = (await askValue(page, 'report.read', { id })) as {
    revision: number;
    document: { parts: { id: string }[] };
  };
  const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
  await askValue(page, 'report.save', { id, revision, parts: [{ id: document.parts[0]?.id, blocks }] });
}

export async function typeTooLate(page: Page): Promise<void> {
  await page.locator('.part-body').first().click();
  await page.keyboard.insertText('Words from here.');
  await expect(page.getByRole('contentinfo').getByRole('alert')).toContainText('saved from another window');
}
