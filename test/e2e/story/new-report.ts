/** The New report dialog as an officer goes through it: the case, the kind, for an addendum the report it adds to. */
import { expect, type Locator, type Page } from '@playwright/test';

/** From My work, up to the kinds that the dialog offers for the case. */
export async function chooseCase(page: Page, person: string): Promise<Locator> {
  await page.getByRole('button', { name: 'New report', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New report' });
  await dialog.getByRole('searchbox', { name: 'Which case is it about?' }).fill(person);
  await dialog.getByRole('button', { name: person, exact: true }).click();
  await expect(dialog.getByText(`For ${person}, CRN`)).toBeVisible();
  return dialog;
}

/** @param addsTo title of the signed report that an addendum adds to */
export async function chooseKind(dialog: Locator, title: string, addsTo?: string): Promise<void> {
  await dialog.getByRole('radio', { name: title, exact: true }).check();
  const signed = dialog.getByRole('group', { name: 'Which signed report does it add to?' });
  if (addsTo === undefined) return expect(signed).toHaveCount(0);
  await signed.getByRole('radio', { name: addsTo, exact: true }).check();
}

/** The kind is not to be chosen, and unfolded the dialog says why. */
export async function expectMisfit(dialog: Locator, title: string, because: string): Promise<void> {
  await expect(dialog.getByRole('radio', { name: title, exact: true })).toHaveCount(0);
  const said = dialog.getByRole('listitem').filter({ hasText: `${title}. ${because}` });
  await expect(said).toHaveCount(0);
  await dialog.getByText(/^\d+ kinds do not fit this case$/).click();
  await expect(said).toBeVisible();
}

/** Ends in the editor. */
export async function start(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Start the report' }).click();
  await expect(page.locator('#report-text')).toBeVisible();
  await expect(page.locator('.report-bar')).toContainText(/Due \d{1,2} \w{3} \d{4}/);
}
