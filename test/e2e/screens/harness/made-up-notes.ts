/** The way to the notes of the first made-up case. */
import type { Page } from '@playwright/test';

export async function openNotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'LEE, Alex', exact: true }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
}
