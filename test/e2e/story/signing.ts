/** Signing and checking a PDF as an officer does it in the window. */
import { expect, type Page } from '@playwright/test';
import { chooseFile, goTo, saveHere } from './officer.ts';

/** The author's own details, as every kind of report asks for them, stored as they are typed; ends in My work. */
export async function describeOneself(page: Page, name: string): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Role').fill('Probation officer');
  await page.getByLabel('Office', { exact: true }).fill('Leeds');
  await page.getByLabel('Office address').fill('1 Made-up Street, Leeds LS1 0AA');
  await page.getByLabel('Probation region and delivery unit').fill('Yorkshire and the Humber, Leeds');
  await page.getByLabel('Email address').fill('officer@example.org');
  await page.getByLabel('Telephone number').fill('01632 960123');
  await goTo(page, 'My work');
}

/** Nothing in the report stands against signing, and its pages can be read as they will be signed. */
export async function checkAndPreview(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /Checks/ }).click();
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(page.getByRole('heading', { name: /Must be settled/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('.pdf-page canvas').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.preview__pages')).toHaveText(/\d+ pages/);
}

/** Opens the signing page and settles all but certificate and place. */
export async function beginSigning(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText('Nothing stands in the way.', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'I have read every page' }).check();
}

export async function openCertificate(page: Page, fileName: string, passphrase: string): Promise<void> {
  await page.getByRole('button', { name: /^Choose (certificate|another) file$/ }).click();
  await chooseFile(page, fileName);
  await page.getByLabel('Passphrase of the certificate', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open certificate' }).click();
}

export async function choosePlace(page: Page, name?: string): Promise<void> {
  await page.getByRole('button', { name: 'Choose where to save' }).click();
  await saveHere(page, name);
  await expect(page.getByRole('button', { name: 'Choose another place' })).toBeVisible();
}

export async function chooseAnnexPlace(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Choose where the annex goes' }).click();
  await saveHere(page, name);
  await expect(page.getByRole('button', { name: 'Change where the annex goes' })).toBeVisible();
}

export async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign and lock report' }).click();
  await expect(page.getByRole('heading', { name: 'Signed and locked' })).toBeVisible({ timeout: 60_000 });
}

/** The verdict on a file in the officer's folder, as the word that stands over it. */
export async function checkSignedPdf(page: Page, fileName: string): Promise<string> {
  await page.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
  await chooseFile(page, fileName);
  await expect(page.locator('.choose-file__name')).toContainText(fileName);
  await page.locator('.verdict__word').waitFor({ timeout: 30_000 });
  return page.locator('.verdict__word').innerText();
}
