/** By key alone: where the control just used goes, the focus goes on to what has come in its place. */
import type { Locator, Page } from '@playwright/test';
import { expectFocusSeen, goBy, press } from '../access/by-key.ts';
import type { HostDouble } from './harness/host-double.ts';
import { extractPreview, openFile } from './harness/files.ts';
import { changedDraft, finding, found, openReport, reportAnswers, type Draft } from './harness/made-up-report.ts';
import { appState } from './harness/made-up.ts';
import { expect, test } from './harness/screens-test.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function use(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  await goBy(page, 'Tab', control, 120);
  await press(page, 'Enter');
}

async function openAnswers(page: Page, part: string): Promise<void> {
  await page.locator(`[data-outline-part="${part}"]`).press('Enter');
  await page.getByRole('tab', { name: 'Answers' }).press('Enter');
}

test('Keep, because… gives its place to the reason, and an empty reason is told there', async ({ openApp, host }) => {
  const page = await openApp({ ...reportAnswers, 'report.read': changedDraft });
  await openReport(page);
  await openAnswers(page, 'court-request');
  await use(page, button(page, 'Keep, because…'));
  const reason = page.getByLabel('Why do you keep the earlier value?');
  await expect(reason).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText('Enter why the earlier value stands')).toBeVisible();
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await expect(reason).toBeFocused();
  await page.keyboard.type('The court has not confirmed it.');
  await expect(page.getByText('Enter why the earlier value stands')).toHaveCount(0);
  await press(page, 'Enter');
  await expect(page.locator('#field-hearing-date')).toBeFocused();
  await expect
    .poll(() => host.asked('report.save').at(-1)?.facts?.['hearing-date']?.keep?.because)
    .toBe('The court has not confirmed it.');
});

test('updating a fact or a table leaves the focus at its field', async ({ openApp }) => {
  const page = await openApp({ ...reportAnswers, 'report.read': changedDraft });
  await openReport(page);
  await openAnswers(page, 'court-request');
  await use(page, button(page, 'Update to this value'));
  await expect(page.locator('#field-hearing-date')).toBeFocused();
  await openAnswers(page, 'interview-note');
  await use(page, button(page, 'Update this table'));
  await expect(page.locator('#field-enquiries')).toBeFocused();
});

/** As `changedDraft`, and the author has kept both against the store. */
function keptDraft(): Draft {
  const { document, ...view } = changedDraft();
  const { 'hearing-date': date, ...facts } = document.facts;
  const { enquiries, ...tables } = document.tables;
  const [dateNow, enquiriesNow] = [view.factsToday['hearing-date'], view.tablesToday['enquiries']];
  if (!date || !enquiries || !dateNow || !enquiriesNow) throw new Error('the case has no hearing or no enquiries');
  const why = { because: 'It is being put right', at: date.insertedAt };
  const { columns, rows } = enquiriesNow;
  return {
    ...view,
    document: {
      ...document,
      facts: { ...facts, 'hearing-date': { ...date, keep: { ...why, storeValue: dateNow.value } } },
      tables: { ...tables, enquiries: { ...enquiries, keep: { ...why, columns, rows } } },
    },
  };
}

test('going back to today’s value or table leaves the focus at its field, and no reason', async ({ openApp, host }) => {
  const page = await openApp({ ...reportAnswers, 'report.read': keptDraft });
  await openReport(page);
  await openAnswers(page, 'court-request');
  const date = page.locator('#field-hearing-date');
  await expect(date).toContainText('Kept, because It is being put right.');
  await use(page, date.getByRole('button', { name: 'Use today’s value' }));
  await expect(date).toBeFocused();
  await expect(date).not.toContainText('Kept, because');
  await openAnswers(page, 'interview-note');
  const table = page.locator('#field-enquiries');
  await use(page, table.getByRole('button', { name: 'Use today’s table' }));
  await expect(table).toBeFocused();
  await expect(table).not.toContainText('Kept, because');
  await expect.poll(() => host.asked('report.save').at(-1)?.tables?.['enquiries']?.rows.length).toBeGreaterThan(0);
  const saved = host.asked('report.save');
  expect(saved.flatMap(({ facts, tables }) => [facts?.['hearing-date']?.keep, tables?.['enquiries']?.keep])).toEqual(
    saved.flatMap(() => [undefined, undefined]),
  );
});

test('clearing an answer leaves the focus at its question', async ({ openApp }) => {
  const page = await openApp(reportAnswers);
  await openReport(page);
  await openAnswers(page, 'interview-note');
  const question = page.locator('#field-sources-used');
  await goBy(page, 'Tab', question.getByRole('checkbox').first());
  await press(page, 'Space');
  await use(page, question.getByRole('button', { name: 'Clear this answer' }));
  await expect(question).toBeFocused();
});

/** What is set aside is gone from the next check. */
function settingAside(host: HostDouble, ...keys: string[]): void {
  let open = keys;
  host.set({
    'report.check': () => found(...open.map((key) => finding(key))),
    'finding.setAside': ({ key }) => {
      open = open.filter((one) => one !== key);
      return { done: true };
    },
  });
}

test('a finding set aside gives the focus to the next one, and the last one to the counts', async ({
  openApp,
  host,
}) => {
  settingAside(host, 'one', 'two');
  const { 'report.check': _check, ...answers } = reportAnswers;
  const page = await openApp(answers);
  await openReport(page);
  await press(page, 'F7');
  await expect(page.getByRole('tab', { name: /Checks/ })).toBeFocused();
  await use(page, button(page, 'Not relevant, because: Finding one'));
  await expect(page.getByRole('textbox', { name: 'Because' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText('Enter why this is not relevant here')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Because' })).toBeFocused();
  expect(host.asked('finding.setAside')).toEqual([]);
  await page.keyboard.type('Known.');
  await press(page, 'Enter');
  await expect(button(page, 'Go to: Finding two')).toBeFocused();
  await use(page, button(page, 'Not relevant, because: Finding two'));
  await page.keyboard.type('Known too.');
  await press(page, 'Enter');
  await expect(page.locator('.checks__counts')).toBeFocused();
});

test('where a reason is printed, the form says so', async ({ openApp }) => {
  const check = 'release-plan-unlawful' as const;
  const page = await openApp({
    ...reportAnswers,
    'report.check': () => found(finding('one'), finding('two', { check })),
  });
  await openReport(page);
  await press(page, 'F7');
  await button(page, 'Not relevant, because: Finding one').press('Enter');
  await expect(page.getByText('Your reason is kept in the history.', { exact: true })).toBeVisible();
  await button(page, 'Not relevant, because: Finding two').press('Enter');
  const printed = page.getByText('Your reason is printed in the report and kept in its history.', { exact: true });
  await expect(printed).toBeVisible();
});

test('a reason taken back gives the focus to the next one, and the last one to the counts', async ({
  openApp,
  host,
}) => {
  let aside = ['one', 'two'];
  const page = await openApp({
    ...reportAnswers,
    'report.check': () =>
      found(...['one', 'two'].map((key) => finding(key, aside.includes(key) ? { setAside: 'Known.' } : {}))),
    'finding.takeBack': ({ key }) => {
      aside = aside.filter((one) => one !== key);
      return { done: true };
    },
  });
  await openReport(page);
  await press(page, 'F7');
  await expect(page.getByRole('tab', { name: /Checks/ })).toBeFocused();
  await use(page, page.locator('summary').filter({ hasText: 'Set aside (2)' }));
  await use(page, button(page, 'Take back: Finding one'));
  await expect(button(page, 'Take back: Finding two')).toBeFocused();
  await expect(button(page, 'Not relevant, because: Finding one')).toBeVisible();
  await press(page, 'Enter');
  await expect(page.locator('.checks__counts')).toBeFocused();
  await expect(page.getByText(/^Set aside/)).toHaveCount(0);
  expect(host.asked('finding.takeBack').map(({ key }) => key)).toEqual(['one', 'two']);
});

test('a finding about a field leads to that field, with the page turned to its section', async ({ openApp }) => {
  const place = { field: 'sources-used' };
  const page = await openApp({
    ...reportAnswers,
    'report.check': () => found(finding('one', { place, weight: 'blocking' })),
  });
  await openReport(page);
  await press(page, 'F7');
  await use(page, button(page, 'Go to: Finding one'));
  await expect(page.locator('#field-sources-used')).toBeFocused();
  await expect(page.getByRole('tab', { name: 'Answers' })).toHaveAttribute('aria-selected', 'true');
});

test('a field clicked over a section is the field that is asked for, wherever the caret was', async ({ openApp }) => {
  const page = await openApp(reportAnswers);
  await openReport(page);
  await page.locator('[data-outline-part="analysis"]').press('Enter');
  await page.locator('[data-field="sources-used"]').click();
  await expect(page.locator('#field-sources-used')).toBeFocused();
});

test('an import gives the focus to what can be done next, and so does another file', async ({ openApp }) => {
  const page = await openApp({
    'file.chooseOpen': openFile('cases.json'),
    'extract.preview': extractPreview,
    'extract.import': () => ({ added: 6, updated: 1, unchanged: 1, leftOut: 0 }),
  });
  await press(page, 'Control+4');
  await use(page, button(page, 'Choose a case extract'));
  await use(page, button(page, /^Import \d+ cases$/));
  await expect(button(page, 'See the cases')).toBeFocused();
  await use(page, button(page, 'Choose another file'));
  await expect(page.getByText('cases.json')).toBeVisible();
  await expect(button(page, 'Choose another file')).toBeFocused();
  await expectFocusSeen(page);
});

test('each step of the way in begins at its heading, and the way back at the passphrase', async ({ openApp }) => {
  const page = await openApp({ 'app.state': () => appState('locked') });
  const steps = [
    { way: 'Create a store', heading: 'Create a store' },
    { way: 'Forgotten passphrase?', heading: 'Set a new passphrase' },
    { way: 'Check a signed PDF', heading: 'Check a signed PDF' },
  ];
  for (const { way, heading } of steps) {
    await use(page, button(page, way));
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    await goBy(page, 'Shift+Tab', button(page, 'Back to unlock'), 5);
    await press(page, 'Enter');
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  }
});

test('without a store of one’s own the way back begins at the heading', async ({ openApp }) => {
  const page = await openApp({ 'app.state': () => appState('locked'), 'store.find': () => ({ stores: [] }) });
  await use(page, button(page, 'Create a store'));
  await goBy(page, 'Shift+Tab', button(page, 'Back to unlock'), 5);
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Start writing reports' })).toBeFocused();
});
