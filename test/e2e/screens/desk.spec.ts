/** The desk by keyboard: places, rows, search, panes and tabs. */
import type { Locator } from '@playwright/test';
import type { CallOutput } from '../../../shared/contract.ts';
import { idleLockAfter, idleWarningBefore } from '../../../shared/idle-lock.ts';
import { reportId, type CaseId } from '../../../shared/model/ids.ts';
import { openNotes } from './harness/made-up-notes.ts';
import { expect, test } from './harness/screens-test.ts';
import { appState, cases, deskAnswers, reports, words } from './harness/made-up.ts';

test('arrow keys move between the rows of My work and Enter opens the report', async ({ openApp, host }) => {
  const page = await openApp();
  host.refuse('report.read', words('case-unknown', 'No such report.'));
  const steps = page.locator('[data-column="next"]');
  await steps.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(steps.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(steps.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.asked('report.read')).toEqual([{ id: reports[0]!.id }]);
});

test('one Tab goes into the rows and the next one on, however many rows there are', async ({ openApp }) => {
  const page = await openApp();
  await page.getByRole('button', { name: 'By status' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-column="person"]').first()).toBeFocused();
  await expect(page.locator('[data-column][tabindex="0"]')).toHaveCount(2);
});

test('reports are narrowed by words, and an empty result says what was searched', async ({ openApp }) => {
  const page = await openApp();
  await page.getByRole('searchbox').fill('llyr');
  await expect(page.getByText('1 of 6 reports')).toBeVisible();
  await page.getByRole('searchbox').fill('nobody');
  await expect(page.getByText('No report fits “nobody”.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('6 reports', { exact: true })).toBeVisible();
});

test('Escape closes a dialog and gives focus back to what opened it', async ({ openApp }) => {
  const page = await openApp();
  const opener = page.getByRole('button', { name: 'New report' });
  await opener.press('Enter');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('F6 walks the panes in reading order and Shift+F6 walks back', async ({ openApp }) => {
  const page = await openApp();
  await page.getByRole('table').waitFor();
  const pane = () =>
    page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? 'none');
  const walked: string[] = [await pane()];
  for (const key of ['F6', 'F6', 'F6', 'F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    walked.push(await pane());
  }
  expect(walked).toEqual(['main', 'status', 'header', 'rail', 'main', 'rail']);
});

test('the tabs of a case follow the arrow keys', async ({ openApp }) => {
  const page = await openApp();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'HARGREAVES, Robert', exact: true }).click();
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Risk' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'The risk in words' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Reports' })).toHaveAttribute('aria-selected', 'true');
});

test('a need unfolds its evidence by key, each piece with its source and age', async ({ openApp }) => {
  const page = await openApp();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'LEE, Alex', exact: true }).click();
  const need = page.locator('.need', { hasText: 'Alcohol use' });
  await need.locator('summary').press('Enter');
  const evidence = cases[0]!.record.needsAssessment?.needs.find((one) => one.id === 'alcohol')?.evidence[0];
  await expect(need).toContainText(evidence!.text);
  await expect(need.locator('.source').first()).toContainText(/2026, \d+ days old/);
});

test('a new report names the kinds that do not fit and why, and starts the one that does', async ({
  openApp,
  host,
}) => {
  const page = await openApp({ 'report.create': () => ({ id: reports[5]!.id }) });
  host.refuse('report.read', words('case-unknown', 'No such report.'));
  await page.getByRole('button', { name: 'New report' }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('kartini');
  await page.getByRole('dialog').getByRole('button', { name: 'KARTINI' }).click();
  await page.getByText('1 kind does not fit this case').click();
  await expect(page.getByText('this person is not in custody')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Parole assessment' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Start the report' }).click();
  await expect.poll(() => host.asked('report.create').map((one) => one.templateId)).toEqual(['psr-short']);
});

const [early, late] = ['6f9619ff-8b86-4d01-b42d-00cf4fc964f0', '6f9619ff-8b86-4d01-b42d-00cf4fc964f1'].map((id) =>
  reportId.parse(id),
);

/** A case in which an addendum alone fits, and two reports are signed. */
async function withTwoSigned(id: CaseId): Promise<CallOutput<'case.read'>> {
  const read = deskAnswers['case.read']!;
  const answer = await read({ id });
  const signed = { title: 'Pre-sentence report', setting: 'court' as const };
  const addsTo = [
    { ...signed, id: late!, signedAt: '2026-11-19T10:00:00.000Z' },
    { ...signed, id: early!, signedAt: '2026-11-03T10:00:00.000Z' },
  ];
  const [first] = answer.templates;
  return { ...answer, reports: [], templates: [{ ...first!, fits: true, title: 'Addendum', addsTo }] };
}

test('an addendum to one of two signed reports waits for the choice, and is begun on it', async ({ openApp, host }) => {
  const page = await openApp({
    'report.create': () => ({ id: reports[5]!.id }),
    'case.read': ({ id }) => withTwoSigned(id),
  });
  host.refuse('report.read', words('case-unknown', 'No such report.'));
  await page.getByRole('button', { name: 'New report' }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('kartini');
  await page.getByRole('dialog').getByRole('button', { name: 'KARTINI' }).click();
  const which = page.getByRole('group', { name: 'Which signed report does it add to?' });
  const start = page.getByRole('button', { name: 'Start the report' });
  await expect(which.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(start).toHaveAttribute('aria-disabled', 'true');
  await which.getByRole('radio').last().check();
  await start.click();
  await expect.poll(() => host.asked('report.create').map((one) => one.addsTo)).toEqual([early]);
});

test('notes are saved within two seconds while typing goes on', async ({ openApp, host }) => {
  const page = await openApp();
  await openNotes(page);
  await page.clock.pauseAt('2026-11-21T10:00:00Z');
  const pad = page.getByLabel('Your notes on this case');
  await pad.focus();
  for (const passing of [450, 450, 450, 450, 200]) {
    await page.keyboard.type('x');
    await page.clock.runFor(passing);
  }
  await expect.poll(() => host.asked('case.saveNotes').length).toBeGreaterThan(0);
});

test('saves that fail one after the other never take the focus out of the notes, and are spoken once', async ({
  openApp,
  host,
}) => {
  const page = await openApp();
  await openNotes(page);
  await page.clock.pauseAt('2026-11-21T10:00:00Z');
  host.refuse('case.saveNotes', words('disk-full', 'The disk is full.'));
  const pad = page.getByLabel('Your notes on this case');
  await pad.fill('');
  await page.keyboard.type('Rang');
  await page.clock.runFor(3_500);
  const told = page.getByRole('contentinfo').getByRole('alert');
  await told.evaluate((element) => element.setAttribute('data-first', ''));
  for (const word of [' the', ' hostel', ' twice.']) {
    const tries = host.asked('case.saveNotes').length;
    await page.clock.runFor(3_500);
    await expect.poll(() => host.asked('case.saveNotes').length).toBeGreaterThan(tries);
    await expect(told).toHaveText(/^Not saved: The disk is full\./);
    await expect(told, 'the element is the same, so nothing is spoken anew').toHaveAttribute('data-first');
    await expect(pad).toBeFocused();
    await page.keyboard.type(word);
  }
  await expect(pad).toHaveValue('Rang the hostel twice.');
  await expect(page.locator('.failure')).toHaveAttribute('role', 'status');
  await expect(page.locator('.failure')).toContainText('Nothing was changed.');
  host.set({ 'case.saveNotes': () => ({ savedAt: '2026-11-21T14:32:05.000Z' }) });
  await page.clock.runFor(3_500);
  await expect(page.getByRole('contentinfo')).toContainText('Saved 14:32');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.failure')).toHaveCount(0);
});

test('what is found out about an open store is shown at once, and spoken', async ({ openApp, host }) => {
  const page = await openApp();
  await openNotes(page);
  const warning = 'Part of this store’s file is damaged.';
  host.set({ 'app.state': () => ({ ...appState('unlocked'), warnings: [warning] }) });
  await host.push('store.warned', {});
  await expect(page.locator('.band--warning', { hasText: warning })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'There is a warning about this store' })).toHaveCount(1);
});

test('the window title never names a person', async ({ openApp }) => {
  const page = await openApp();
  await openNotes(page);
  expect(await page.title()).toBe('Prepare a Report');
  expect(page.url()).not.toMatch(/lee|x123456/i);
});

test('a read-only store, a missing sandbox and a store that went back in time are told in words', async ({
  openApp,
}) => {
  const page = await openApp({
    'app.state': () => ({
      ...appState('unlocked'),
      isReadOnly: true,
      isSandboxed: false,
      warnings: ['This store is older than the one last opened here.'],
    }),
  });
  const head = page.getByRole('banner');
  await expect(head).toContainText('Read only.');
  await expect(head).toContainText('without the browser’s sandbox');
  await expect(head).toContainText('older than the one last opened here');
});

test('a minute before an idle store locks the desk says so, and any key keeps it open', async ({ openApp, host }) => {
  const page = await openApp();
  const warning = page.getByRole('alert').filter({ hasText: 'Locking in a minute' });
  await page.clock.fastForward(idleLockAfter - idleWarningBefore - 60_000);
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward(60_000);
  await expect(warning).toBeVisible();
  const asked = host.asked('app.state').length;
  await page.keyboard.press('Shift');
  await expect(warning).toHaveCount(0);
  expect(host.asked('app.state').length).toBe(asked + 1);
});

test('what raises the risk, who is responsible, each need of the table and the next hearing name their source', async ({
  openApp,
}) => {
  const page = await openApp();
  const sourceIn = (place: Locator) => place.locator('.source').first();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'HARGREAVES, Robert', exact: true }).click();
  await expect(sourceIn(page.getByRole('group', { name: 'Open case' }))).toHaveText(/, \d{1,2} \w{3} \d{4}$/);
  await page.getByRole('button', { name: 'Show as table' }).click();
  const needs = page.getByRole('table', { name: 'Needs' }).locator('tbody tr');
  for (const need of await needs.all()) await expect(need.locator('.source').last()).toContainText('OASys');
  await page.getByRole('tab', { name: 'Risk' }).click();
  for (const title of ['What may increase the risk', 'What may reduce the risk']) {
    const card = page.locator('.card', { has: page.getByRole('heading', { name: title }) });
    await expect(sourceIn(card)).toContainText('OASys');
  }
  await page.getByRole('tab', { name: 'Victims and contacts' }).click();
  const team = page.locator('.card', { has: page.getByRole('heading', { name: 'Responsible for the case' }) });
  await expect(team.locator('.source')).toHaveText([/^NDelius, /, /^NOMIS, /]);
});
