/** Chooses a small disk as the place of a new store, in the words on the screen. */
import { expect, type Page } from '@playwright/test';

export async function keepStoreOn(page: Page, diskName: string): Promise<void> {
  await page.getByRole('button', { name: 'Keep it in another folder' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: diskName }).click();
  await expect(page.getByRole('list', { name: `In ${diskName}` })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'File name' }).fill('Store');
  await dialog.getByRole('button', { name: 'Save here' }).click();
  await expect(page.getByText(`It will be kept in ${diskName}.`)).toBeVisible();
}
