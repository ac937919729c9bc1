/** A proposal built without a mouse: from the check that asks for it, past a limit and back, to the printed sentence. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app-fixture.ts';
import { expectSaved, openDemo } from '../story/officer.ts';
import { preparedReport } from '../story/prepared-words.ts';
import { goBy, press } from './by-key.ts';
import { openPrepared } from './prepared-desk.ts';

test.setTimeout(240_000);

const part = (page: Page, id: string): Locator => page.locator(`[id="sentence-plan-${id}"]`);
const counts = (page: Page): Locator => page.locator('.plan-head__counts');

/** Tab stops once at a question without an answer, at its first. */
async function sayYes(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await goBy(page, 'Tab', part(page, id).getByRole('radio', { name: 'Yes', exact: true }));
    await press(page, 'Space');
  }
}

async function type(page: Page, id: string, words: string): Promise<void> {
  await goBy(page, 'Tab', part(page, id));
  await press(page, 'Control+a');
  await page.keyboard.insertText(words);
}

async function choose(page: Page, id: string, value: string): Promise<void> {
  await goBy(page, 'Tab', part(page, id));
  for (let step = 0; step < 30 && (await part(page, id).inputValue()) !== value; step += 1) {
    await press(page, 'ArrowDown');
  }
  await expect(part(page, id)).toHaveValue(value);
}

async function goFromCheck(page: Page): Promise<void> {
  await press(page, 'F7');
  const goTo = page.getByRole('button', { name: 'Go to: “Proposed sentence” is not begun.' });
  await goTo.waitFor({ timeout: 15_000 });
  await goBy(page, 'Tab', goTo);
  await press(page, 'Enter');
  await expect(page.locator('#field-sentence-plan')).toBeFocused();
}

async function chooseSentence(page: Page): Promise<void> {
  await choose(page, 'disposal-sentence', 'community-order');
  await type(page, 'disposal-months', '12');
  await sayYes(page, 'disposal-imprisonable', 'disposal-serious', 'disposal-punishment', 'disposal-together');
  await goBy(page, 'Tab', page.getByRole('checkbox', { name: 'Punishment' }));
  await press(page, 'Space');
}

async function addRequirement(page: Page, name: string): Promise<void> {
  await addFrom(page, 'disposal-add', name);
}

async function addFrom(page: Page, picker: string, name: string): Promise<void> {
  await goBy(page, 'Tab', part(page, picker).locator('summary').first());
  await press(page, 'Enter');
  await goBy(page, 'Tab', page.getByRole('button', { name: `Add: ${name}`, exact: true }));
  await press(page, 'Enter');
}

/** Answers the template's own question in the form, and each that it brings up; Tab stops at what is chosen. */
async function sayCustody(page: Page): Promise<void> {
  const custody = part(page, 'disposal-custody');
  const possible = custody.getByRole('radio', { name: 'Custody is possible or expected' });
  await goBy(page, 'Tab', possible);
  await press(page, 'ArrowDown');
  await expect(page.locator('#custody-view-below-threshold')).toBeChecked();
  await expect(page.getByText('Custody is not in prospect, so the presumption to suspend is not asked')).toBeVisible();
  await expect(part(page, 'disposal-short-term')).toBeHidden();
  await press(page, 'Control+z');
  await expect(possible).toBeChecked();
  await expect(page.locator('#custody-view-possible')).toBeChecked();
  await sayYes(page, 'disposal-short-term', 'disposal-out-of-presumption');
  await press(page, 'ArrowDown');
  await expect(page.locator('.ruling--hint').first()).toContainText('no suspended sentence order is proposed or named');
}

/** Once a suspended sentence stands among the alternatives, nothing is left to say of it. */
async function nameAlternative(page: Page, option: string, why: string): Promise<void> {
  await choose(page, 'disposal-alternatives', option);
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Add this alternative' }));
  await press(page, 'Enter');
  await expect(part(page, `disposal-alternatives-${option}`)).toBeFocused();
  await page.keyboard.insertText(why);
}

test('a proposal is built by key alone, judged as it is typed, and stands on page one', async ({ running }) => {
  const page = running.page();
  await openDemo(page);
  await openPrepared(page, { ...preparedReport('psr-short'), plans: {} });
  await goFromCheck(page);
  await chooseSentence(page);
  await expect(counts(page)).toContainText('to give');
  await sayCustody(page);

  await addRequirement(page, 'Unpaid work');
  await expect(part(page, 'unpaid-work-head')).toBeFocused();
  await type(page, 'unpaid-work-hours', '320');
  await expect(page.locator('.ruling--unlawful')).toContainText('the most is 300 hours');
  await expect(counts(page)).toContainText('1 against the law');
  await goBy(page, 'Tab', page.getByRole('button', { name: /^Go past this, because: Unpaid work, hours/ }));
  await press(page, 'Enter');
  await page.keyboard.insertText('Two orders are made on one day.');
  await expect(counts(page)).not.toContainText('against the law');
  await goBy(page, 'Shift+Tab', part(page, 'unpaid-work-hours'));
  await press(page, 'Control+a');
  await page.keyboard.insertText('330');
  await expect(counts(page)).toContainText('1 against the law');
  await goBy(page, 'Tab', page.getByRole('button', { name: 'It holds for 330 too' }));
  await press(page, 'Enter');
  await expect(page.getByLabel('Reason for going past this')).toBeFocused();
  await expect(counts(page)).not.toContainText('against the law');
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Take the reason back' }));
  await press(page, 'Enter');
  await expect(counts(page)).toContainText('1 against the law');
  await goBy(page, 'Shift+Tab', part(page, 'unpaid-work-hours'));
  await press(page, 'Control+a');
  await page.keyboard.insertText('120');

  await sayYes(page, 'unpaid-work-suitable', 'unpaid-work-provided', 'unpaid-work-other-hours');
  await sayYes(page, 'unpaid-work-within-a-year');
  await type(page, 'unpaid-work-reason', 'It puts something back.');
  await type(page, 'unpaid-work-service', 'Leeds unpaid work team');

  await addRequirement(page, 'Curfew');
  await expect(page.locator('.ruling--warning').first()).toContainText('do not overlap');
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Remove Curfew' }));
  await press(page, 'Enter');
  await expect(part(page, 'unpaid-work-head')).toBeFocused();

  await addFrom(page, 'disposal-add-order', 'Restraining order');
  await expect(part(page, 'restraining-head')).toBeFocused();
  await expect(page.getByText('It has tests of its own, which were not read')).toBeVisible();
  await sayYes(page, 'restraining-tests');
  await type(page, 'restraining-terms', 'Two years, to protect Victim A.');
  await addFrom(page, 'disposal-add-order', 'Deprivation order');
  await expect(part(page, 'deprivation-head')).toBeFocused();
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Remove Deprivation order' }));
  await press(page, 'Enter');
  await expect(part(page, 'restraining-head')).toBeFocused();
  await goBy(page, 'Shift+Tab', page.locator('.plan-head summary'));
  await press(page, 'Enter');
  await goBy(page, 'Tab', page.getByRole('button', { name: 'Restraining order: say why it is proposed.' }));
  await press(page, 'Enter');
  await expect(part(page, 'restraining-reason')).toBeFocused();
  await page.keyboard.insertText('The victim asks for it.');

  await nameAlternative(page, 'fine', 'It would not reflect the injury.');
  await nameAlternative(page, 'suspended-sentence', 'Open to the court.');
  await expect(page.getByText('no suspended sentence order is proposed or named')).toBeHidden();
  await expect(counts(page)).toHaveText('Lawful as far as the catalogue knows, and complete.');
  await expectSaved(page, 'Open to the court.');

  await press(page, 'Control+p');
  const words = '120 hours’ unpaid work, within a 12-month community order, together with a restraining order.';
  await expect(page.locator('.pdf-page').first()).toContainText(words, { timeout: 30_000 });
  const custody = page.locator('.pdf-page').filter({ hasText: 'The likely term is 12 months or less.' });
  await expect(custody.first()).toBeAttached({ timeout: 30_000 });
});
