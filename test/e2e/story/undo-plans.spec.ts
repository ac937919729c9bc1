/** What is chosen and typed in a plan is part of the one history of the report: undo takes it back in its turn, whole. */
import type { Locator, Page } from '@playwright/test';
import { goBy, press } from '../access/by-key.ts';
import { openPrepared } from '../access/prepared-desk.ts';
import { expect, test } from '../app-fixture.ts';
import { expectSaved, goToPart, lock, openDemo, openReport, unlock } from './officer.ts';
import { preparedReport } from './prepared-words.ts';
import type { PreparedId } from '../../fixtures/prepared-ids.ts';

test.setTimeout(180_000);

const person = 'Alex James Lee';
const inPlan = (page: Page, plan: string, id: string): Locator => page.locator(`[id="${plan}-${id}"]`);
const said = (page: Page, words: string) => page.locator('[aria-live="polite"]').filter({ hasText: words });

async function openAt(page: Page, kind: PreparedId, part: string): Promise<void> {
  await openDemo(page);
  await openPrepared(page, preparedReport(kind));
  await goToPart(page, part);
  await page.getByRole('tab', { name: 'Answers' }).click();
}

test('a requirement taken away comes back with every word typed in it, and is there after reopening', async ({
  page,
}) => {
  await openAt(page, 'psr-short', 'proposal-details');
  const at = (id: string) => inPlan(page, 'sentence-plan', id);
  await at('rar-head').press('Enter');
  await at('rar-reason').press('End');
  await page.keyboard.type(' And more of mine.');
  await expectSaved(page, 'And more of mine.');
  const reason = await at('rar-reason').inputValue();
  await goBy(page, 'Tab', page.getByRole('button', { name: /^Remove Rehabilitation activity/ }));
  await press(page, 'Enter');
  await expect(at('rar-head')).toHaveCount(0);
  await expect(at('unpaid-work-head')).toBeFocused();
  await expectSaved(page, /^(?!.*And more of mine)/);

  await press(page, 'Control+z');
  await expect(at('rar-head')).toBeFocused();
  await expect(said(page, 'Put back in “Proposed sentence”: Rehabilitation activity')).toHaveCount(1);
  await expect(at('rar-reason')).toHaveValue(reason);
  await expect(at('rar-days')).toHaveValue('15');
  await expectSaved(page, 'And more of mine.');
  await press(page, 'Control+y');
  await expect(at('rar-head')).toHaveCount(0);
  await expect(at('unpaid-work-head')).toBeFocused();
  await expect(said(page, 'Taken back from “Proposed sentence”: Rehabilitation activity')).toHaveCount(1);
  await press(page, 'Control+z');
  await expect(at('rar-head')).toBeFocused();
  await expectSaved(page, 'And more of mine.');

  await lock(page);
  await unlock(page);
  await openReport(page, person);
  await goToPart(page, 'proposal-details');
  await page.getByRole('tab', { name: 'Answers' }).click();
  await at('rar-head').press('Enter');
  await expect(at('rar-reason')).toHaveValue(reason);
});

test('choices, figures and words of a proposal go back and forward in their turn with the text', async ({ page }) => {
  await openAt(page, 'psr-short', 'proposal-details');
  const at = (id: string) => inPlan(page, 'sentence-plan', id);
  const text = page.locator('[data-part="proposal-details"] .part-body');
  const before = await text.innerText();
  const purpose = page.getByRole('checkbox', { name: 'Punishment' });
  await at('disposal-months').fill('18');
  await text.click();
  await press(page, 'End');
  await page.keyboard.insertText('Words between.');
  await purpose.press('Space');
  await expect(purpose).not.toBeChecked();
  await at('disposal-sentence').selectOption('fine');
  await expect(at('aamr-head')).toHaveCount(1);

  await at('disposal-sentence').press('Control+z');
  await expect(at('disposal-sentence')).toHaveValue('community-order');
  await expect(at('disposal-sentence')).toBeFocused();
  await press(page, 'Control+z');
  await expect(purpose).toBeChecked();
  await press(page, 'Control+z');
  await expect(page.locator('#report-text')).not.toContainText('Words between.');
  await expect(at('disposal-months')).toHaveValue('18');
  await press(page, 'Control+z');
  await expect(at('disposal-months')).toHaveValue('12');
  await expect(at('disposal-months')).toBeFocused();
  await expect(text).toHaveText(before);

  for (let step = 0; step < 4; step += 1) await press(page, 'Control+Shift+Z');
  await expect(at('disposal-sentence')).toHaveValue('fine');
  await expect(page.locator('#report-text')).toContainText('Words between.');
  await expectSaved(page, /"disposal":"fine".*"months":18/);
  await text.click();
  await press(page, 'Control+z');
  await expect(at('disposal-sentence')).toHaveValue('community-order');
  await expect(page.locator('#report-text')).toBeFocused();
});

test('letters in a field of a plan are taken back where they stand, and no others by mistake', async ({ page }) => {
  await openAt(page, 'psr-short', 'proposal-details');
  const at = (id: string) => inPlan(page, 'sentence-plan', id);
  await at('rar-head').press('Enter');
  const [reason, service] = [at('rar-reason'), at('rar-service')];
  const [why, who] = [await reason.inputValue(), await service.inputValue()];
  await reason.press('Control+End');
  await page.keyboard.type(' First.');
  await service.press('Control+End');
  await page.keyboard.type(' Second.');
  await press(page, 'Control+z');
  await expect(service).toHaveValue(who);
  await expect(service).toBeFocused();
  await expect(reason).toHaveValue(`${why} First.`);
  await press(page, 'Control+z');
  await expect(reason).toHaveValue(why);
  await expect(reason).toBeFocused();
  await press(page, 'Control+y', 'Control+y');
  await expect(service).toHaveValue(`${who} Second.`);
  await expect(service).toBeFocused();

  await at('rar-days').fill('15x');
  await expect(at('rar-days')).toHaveValue('15x');
  await press(page, 'Control+z');
  await expect(at('rar-days')).toHaveValue('15');
});

test('a condition and a risk of a release plan come back whole, with what was tied to the risk', async ({ page }) => {
  await openAt(page, 'parom1', 'rmp-current');
  const at = (id: string) => inPlan(page, 'release-plan', id);
  await at('condition-2-head').press('Enter');
  const why = await at('condition-2-necessary').inputValue();
  await at('condition-2-proportionate').press('Control+End');
  await page.keyboard.type(' So I say.');
  await goBy(page, 'Tab', page.getByRole('button', { name: /^Remove L2/ }));
  await press(page, 'Enter');
  await expect(at('condition-2-head')).toHaveCount(0);
  await expect(at('condition-3-head')).toBeFocused();
  await press(page, 'Control+z');
  await expect(at('condition-2-head')).toBeFocused();
  await expect(said(page, 'Put back in “Release plan”: L2 Curfew')).toHaveCount(1);
  await expect(at('condition-2-necessary')).toHaveValue(why);
  await expect(at('condition-2-proportionate')).toHaveValue(/ So I say\.$/);
  await expect(at('condition-2-from')).toHaveValue('21:00');
  await expectSaved(page, 'So I say.');

  await at('risk-3-head').press('Enter');
  await page.getByRole('button', { name: /^Remove R3/ }).press('Enter');
  await expect(at('condition-2-risk')).toHaveValue('');
  await press(page, 'Control+z');
  await expect(at('risk-3-head')).toBeFocused();
  await expect(at('condition-2-risk')).toHaveValue('risk-3');
  await press(page, 'Control+y');
  await expect(at('risk-3-head')).toHaveCount(0);
  await expect(at('condition-2-risk')).toHaveValue('');
  await press(page, 'Control+z');
  await expectSaved(page, '"condition":"curfew"');
  await expectSaved(page, '"row":"risk-3"');

  const find = page.getByRole('searchbox', { name: 'Find a condition to add' });
  await find.pressSequentially('health');
  await press(page, 'Control+z');
  await expect(at('risk-3-head')).toHaveCount(1);
  await expect(find).not.toHaveValue('health');
});

test('from another section undo turns to the plan, and goes to what it has put back', async ({ page }) => {
  await openAt(page, 'parom1', 'rmp-current');
  const at = (id: string) => inPlan(page, 'release-plan', id);
  await at('timetable-1-head').press('Enter');
  await page
    .locator('[id="release-plan-timetable-1-head-body"]')
    .getByRole('button', { name: /^Remove / })
    .press('Enter');
  await expect(at('timetable-1-head')).toHaveCount(0);
  await page.locator('[data-outline-part]').first().click();
  await expect(at('timetable-2-head')).toHaveCount(0);
  await press(page, 'Control+z');
  await expect(at('timetable-1-head')).toHaveCount(1);
  await expect(at('timetable-1-head')).toHaveAttribute('aria-expanded', 'true');
});

test('undo asked for in the text turns the panel to what it changed, and the focus stays in the text', async ({
  page,
}) => {
  await openAt(page, 'psr-short', 'proposal-details');
  const at = (id: string) => inPlan(page, 'sentence-plan', id);
  const [text, answers] = [page.locator('#report-text'), page.getByRole('tab', { name: 'Answers' })];
  const evidence = page.getByRole('tab', { name: 'Evidence' });
  await at('rar-head').press('Enter');
  const why = await at('rar-reason').inputValue();
  await at('rar-reason').press('Control+End');
  await page.keyboard.type(' Of mine.');
  await evidence.click();
  await page.locator('[data-part="proposal-details"] .part-body').click();
  await press(page, 'Control+z');
  await expect(answers).toHaveAttribute('aria-selected', 'true');
  await expect(at('rar-reason')).toHaveValue(why);
  await expect(at('rar-reason')).toBeInViewport();
  await expect(text).toBeFocused();

  await evidence.click();
  await goToPart(page, 'offence-summary');
  await press(page, 'Control+y');
  await expect(at('rar-reason')).toHaveValue(`${why} Of mine.`);
  await expect(at('rar-reason')).toBeInViewport();
  await expect(text).toBeFocused();
  await evidence.click();
  await goToPart(page, 'offence-summary');
  await press(page, 'Control+z');
  await expect(at('rar-reason')).toHaveValue(why);
  await expect(text).toBeFocused();
});

test('in a narrow window no panel comes over the text, so what undo has put back is said above it', async ({
  page,
}) => {
  await openAt(page, 'psr-short', 'proposal-details');
  await inPlan(page, 'sentence-plan', 'disposal-months').fill('18');
  await page.setViewportSize({ width: 640, height: 800 });
  await page.locator('[data-part="proposal-details"] .part-body').click();
  await press(page, 'Control+z');
  await expect(page.locator('.writing__notice')).toContainText('Put back as it was: Proposed sentence.');
  await expect(page.locator('[data-pane="panel"]')).toHaveCount(0);
  await expect(page.locator('#report-text')).toBeFocused();
  await page.getByRole('button', { name: 'Panel', exact: true }).click();
  await expect(inPlan(page, 'sentence-plan', 'disposal-months')).toHaveValue('12');
});

test('letters that are no figure and a day half typed go first, and nothing else goes with them', async ({ page }) => {
  await openAt(page, 'psr-short', 'proposal-details');
  const at = (id: string) => inPlan(page, 'sentence-plan', id);
  const months = at('disposal-months');
  await months.fill('');
  await at('rar-head').press('Enter');
  const [service, day] = [at('rar-service'), at('rar-first-appointment')];
  const who = await service.inputValue();
  await service.press('Control+End');
  await page.keyboard.type(' Mine.');
  await months.focus();
  await page.keyboard.type('12x');
  await expect(months).toHaveAttribute('aria-invalid', 'true');
  const purpose = page.getByRole('checkbox', { name: 'Punishment' });
  await purpose.press('Space');
  await press(page, 'Control+z');
  await expect(purpose).toBeChecked();
  await expect(months).toHaveValue('12x');
  await months.press('Control+z');
  await expect(months).toHaveValue('');
  await expect(months).not.toHaveAttribute('aria-invalid', 'true');
  await expect(service).toHaveValue(`${who} Mine.`);
  await press(page, 'Control+y');
  await expect(months).toHaveValue('12x');
  await press(page, 'Control+z');
  await expect(months).toHaveValue('');

  await day.fill('');
  await day.focus();
  await page.keyboard.type('05');
  const isHalf = () => day.evaluate((field: HTMLInputElement) => field.validity.badInput);
  expect(await isHalf()).toBe(true);
  await press(page, 'Control+z');
  expect(await isHalf()).toBe(false);
  await expect(day).toBeFocused();
  await expect(said(page, 'What was half typed is cleared.')).toHaveCount(1);
  await expect(service).toHaveValue(`${who} Mine.`);

  await months.fill('12x');
  await page.getByRole('tab', { name: 'Evidence' }).click();
  await page.getByRole('tab', { name: 'Answers' }).click();
  await expect(months, 'kept while the panel shows something else').toHaveValue('12x');
  await expect(months).toHaveAttribute('aria-invalid', 'true');
});

test('undo of the menu follows the same rule: the one history in a report, the own undo of a field outside of it', async ({
  running,
}) => {
  const page = running.page();
  const ask = (what: 'undo' | 'redo') => running.shell.push('history.requested', { what });
  await openAt(page, 'psr-short', 'proposal-details');
  const months = inPlan(page, 'sentence-plan', 'disposal-months');
  const text = page.locator('[data-part="proposal-details"] .part-body');
  await months.fill('18');
  await text.click();
  await press(page, 'Control+End');
  await page.keyboard.insertText('Words after.');
  ask('undo');
  await expect(page.locator('#report-text')).not.toContainText('Words after.');
  await expect(page.locator('#report-text')).toBeFocused();
  ask('undo');
  await expect(months).toHaveValue('12');
  await months.focus();
  ask('redo');
  await expect(months).toHaveValue('18');
  await expect(months).toBeFocused();

  await page.getByRole('tab', { name: 'Notes' }).click();
  const notes = page.locator('[data-pane="panel"] textarea').first();
  await notes.focus();
  await page.keyboard.type('a note');
  ask('undo');
  await expect(notes).not.toHaveValue(/a note/);
  await page.getByRole('tab', { name: 'Answers' }).click();
  await expect(months).toHaveValue('18');
});
