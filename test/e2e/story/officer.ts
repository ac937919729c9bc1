/** What an officer does in the window, in the words on the screen. */
import { expect, type Page } from '@playwright/test';
import type { Answer } from '../../../shared/document/document.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import type { Template } from '../../../shared/template/template.ts';
import type { PreparedReport } from '../../../electron/demo/prepared-report.ts';
import { ask } from '../app-fixture.ts';
import { chooseCase, start } from './new-report.ts';
import { linesOf } from './prepared-words.ts';
import { fillProposal } from './proposal-form.ts';
import { fillReleasePlan } from './release-plan-form.ts';

export async function openDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try with made-up cases' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible({ timeout: 60_000 });
}

/** From My work: choose the person, take the kind of report that fits. */
export async function startReport(page: Page, person: string): Promise<void> {
  await start(page, await chooseCase(page, person));
}

export async function goToPart(page: Page, part: string): Promise<void> {
  await page.locator(`[data-outline-part="${part}"]`).click();
  await expect(page.locator(`[data-outline-part="${part}"]`)).toHaveAttribute('aria-current', 'location');
}

/** Types as a fast typist would: whole lines at a time, Enter between them. */
export async function write(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

export async function giveAnswer(page: Page, block: string, answer: Answer): Promise<void> {
  if (typeof answer === 'string') {
    const entry = page.locator(`input#field-${block}`);
    if ((await entry.count()) > 0) return entry.fill(answer);
    return page.locator(`[id="${block}-${answer}"]`).check();
  }
  for (const value of answer) await page.locator(`[id="${block}-${value}"]`).check();
}

/** Answers every choice and entry of the prepared report and builds its plans, section by section, in the Answers pane. */
export async function answerAll(page: Page, template: Template, prepared: PreparedReport): Promise<void> {
  await page.getByRole('tab', { name: 'Answers' }).click();
  for (const section of template.sections) {
    const wanted = section.blocks.filter(({ id }) => id in prepared.answers || id in prepared.plans);
    const first = partsOf(template).find((part) => part.section.id === section.id);
    if (wanted.length === 0 || first === undefined) continue;
    await goToPart(page, first.id);
    for (const { id } of wanted) {
      const plan = prepared.plans[id];
      if (plan === undefined) await giveAnswer(page, id, prepared.answers[id] ?? '');
      else if (plan.kind === 'proposal') await fillProposal(page, id, plan.content);
      else await fillReleasePlan(page, id, plan.content);
    }
  }
}

export async function writeAll(page: Page, prepared: PreparedReport): Promise<void> {
  for (const { id, blocks } of prepared.parts) {
    await goToPart(page, id);
    await write(page, linesOf(blocks));
  }
}

/** A report as the store holds it, whatever the screen says; without an id the one report of the store. */
async function storedReport(page: Page, id?: string): Promise<string> {
  const { reports } = (await ask(page, 'work.find')).value as { reports: { id: string }[] };
  const { document } = (await ask(page, 'report.read', { id: id ?? reports[0]?.id })).value;
  return JSON.stringify(document);
}

/** Waits until the store itself holds what was just written; the status line said "Saved" before it was, too. */
export async function expectSaved(page: Page, written: string | RegExp, id?: string): Promise<void> {
  await expect.poll(() => storedReport(page, id), { message: 'the stored report' }).toMatch(written);
  await expect(page.locator('.status-line__saved')).toHaveText(/^Saved (\d+ \w+(?: \d+)?, )?\d\d:\d\d$/);
}

/** The app's own file dialog: opens on the start folder of the test. */
export async function chooseFile(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('.folder__row', { has: page.getByText(name, { exact: true }) }).click();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog).toBeHidden();
}

export async function saveHere(page: Page, name?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (name !== undefined) await dialog.getByRole('textbox', { name: 'File name' }).fill(name);
  await dialog.getByRole('button', { name: 'Save here' }).click();
  await expect(dialog).toBeHidden();
}

type ChoosePlace = () => Promise<void>;
const usualPlace: ChoosePlace = () => Promise.resolve();

/** All but the last button, with the four words that the app suggests; resolves with them. */
export async function describeStore(page: Page, name: string, choosePlace: ChoosePlace = usualPlace): Promise<string> {
  await page.getByRole('button', { name: 'Create a store' }).click();
  await choosePlace();
  await page.getByLabel('Name of the store').fill(name);
  await page.getByRole('button', { name: 'Suggest four words' }).click();
  const passphrase = await page.locator('.suggestion__words').innerText();
  await page.getByRole('button', { name: 'Use these words' }).click();
  await expect(page.getByText(/Strength: strong/)).toBeVisible();
  await page.getByLabel('Type the passphrase again', { exact: true }).fill(passphrase);
  return passphrase;
}

export async function sendStore(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Create the store' }).click();
  await expect(page.getByRole('heading', { name: 'Keep your recovery code' })).toBeVisible({ timeout: 30_000 });
  return page.getByLabel('Recovery code', { exact: true }).innerText();
}

/** Makes a store of the officer's own; resolves with its passphrase. */
export async function createStore(
  page: Page,
  name: string,
  choosePlace: ChoosePlace = usualPlace,
): Promise<{ passphrase: string; recoveryCode: string }> {
  const passphrase = await describeStore(page, name, choosePlace);
  return { passphrase, recoveryCode: await sendStore(page) };
}

export async function keepRecoveryCode(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save it to a file' }).click();
  await saveHere(page);
  await expect(page.getByText(/Saved in .* Keep it away from this computer/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'I have saved it, printed it or written it down' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
}

/** Goes to a place on the left rail. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place, exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: place === 'Import' ? 'Import cases' : place }),
  ).toBeVisible();
}

/** Import, up to the preview of what the file would change. */
export async function previewExtract(page: Page, fileName: string): Promise<void> {
  await goTo(page, 'Import');
  await page.getByRole('button', { name: /Choose (a case extract|another file)/ }).click();
  await chooseFile(page, fileName);
}

export async function importExtract(page: Page, fileName: string): Promise<void> {
  await previewExtract(page, fileName);
  await page.getByRole('button', { name: /^Import \d+ cases?$/ }).click();
  await expect(page.getByText(/Imported: \d+ new, \d+ updated/)).toBeVisible({ timeout: 30_000 });
}

/** Locking loads the page anew, so that nothing of the case stays in its process; what is clicked before that is lost. */
async function loadsAnew(page: Page, act: () => Promise<unknown>): Promise<void> {
  const start = page.url();
  const left = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame() && frame.url() !== start);
  await act();
  await left;
  await page.waitForURL(start);
}

export async function lock(page: Page): Promise<void> {
  await loadsAnew(page, () => page.getByRole('button', { name: 'Lock', exact: true }).click());
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock your case store' })).toBeVisible();
}

/** Opens the store that is chosen on the unlock page; the demo store asks for no passphrase. */
export async function unlock(page: Page, passphrase?: string): Promise<void> {
  if (passphrase !== undefined) await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: /^(Unlock|Open made-up cases)$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible({ timeout: 30_000 });
}

/** Opens a report from the table of My work by its next step. */
export async function openReport(page: Page, person: string): Promise<void> {
  await page
    .getByRole('row', { name: new RegExp(person) })
    .locator('[data-column="next"]')
    .click();
  await expect(page.locator('#report-text')).toBeVisible();
}

/** Puts a row of evidence into the part where the caret is. */
export async function insertEvidence(page: Page, search: string, title: string): Promise<void> {
  await page.getByRole('tab', { name: 'Evidence' }).click();
  await page.getByRole('checkbox', { name: 'Show all evidence of the case' }).check();
  await page.getByRole('searchbox', { name: 'Find evidence' }).fill(search);
  await page.getByRole('button', { name: `Insert: ${title}`, exact: true }).click();
}
