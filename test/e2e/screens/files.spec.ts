/** The app's own file dialog, and importing a case extract. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../access/accessible.ts';
import { expect, test } from './harness/screens-test.ts';
import { doubtfulPreview, extractPreview, faultyPreview, openFile } from './harness/files.ts';
import type { Answers, HostDouble } from './harness/host-double.ts';
import { appState } from './harness/made-up.ts';

const home = { folder: 'd-1', label: 'Documents' };
const answers: Answers = {
  'dialog.list': ({ folder }) => ({
    ...(folder === 'd-2' ? { folder: 'd-2', label: 'Reports' } : home),
    crumbs: folder === 'd-2' ? [home, { folder: 'd-2', label: 'Reports' }] : [home],
    folders: folder === 'd-2' ? [] : [{ folder: 'd-2', label: 'Reports' }],
    files: folder === 'd-2' ? [] : [{ name: 'cases.json', bytes: 20_400, modifiedAt: '2026-11-20T09:00:00.000Z' }],
  }),
  'dialog.answer': () => ({ accepted: true }),
};

async function askOnly(host: HostDouble, page: Page, mode: 'open' | 'save'): Promise<void> {
  await page.getByRole('table').waitFor();
  await host.push('dialog.opened', {
    dialog: 'one',
    mode,
    title: mode === 'open' ? 'Choose a case extract' : 'Save the report',
    endings: [mode === 'open' ? 'json' : 'pdf'],
    ...(mode === 'save' ? { suggestedName: 'Report.pdf' } : {}),
  });
}

async function ask(host: HostDouble, page: Page, mode: 'open' | 'save'): Promise<void> {
  await askOnly(host, page, mode);
  await page.getByRole('dialog').getByRole('button', { name: 'Reports' }).waitFor();
}

test('a file is chosen by key and the dialog closes', async ({ openApp, host }) => {
  const page = await openApp(answers);
  await ask(host, page, 'open');
  await expectAccessible(page, 'file dialog');
  await page.getByRole('button', { name: 'cases.json' }).press('Enter');
  await expect(page.getByLabel('Chosen file')).toHaveValue('cases.json');
  await page.getByRole('button', { name: 'Open', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => host.asked('dialog.answer')).toEqual([{ dialog: 'one', folder: 'd-1', name: 'cases.json' }]);
});

test('a file is saved in a folder further in, under a name of the officer’s own', async ({ openApp, host }) => {
  const page = await openApp(answers);
  await ask(host, page, 'save');
  await page.getByRole('button', { name: 'Reports' }).press('Enter');
  await expect(page.getByText('Nothing here that ends in .pdf')).toBeVisible();
  await page.getByLabel('File name').fill('Signed.pdf');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => host.asked('dialog.answer')).toEqual([{ dialog: 'one', folder: 'd-2', name: 'Signed.pdf' }]);
});

test('a place chosen while its folder is still being read is taken once it is read', async ({ openApp, host }) => {
  const read = Promise.withResolvers<undefined>();
  const page = await openApp({
    ...answers,
    'dialog.list': async () => {
      await read.promise;
      return { ...home, crumbs: [home], folders: [], files: [] };
    },
  });
  await askOnly(host, page, 'save');
  await page.getByRole('button', { name: 'Save here' }).press('Enter');
  await expect(page.getByText('Reading the folder')).toBeVisible();
  expect(host.asked('dialog.answer')).toEqual([]);
  read.resolve(undefined);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => host.asked('dialog.answer')).toEqual([{ dialog: 'one', folder: 'd-1', name: 'Report.pdf' }]);
});

test('a folder opened by key takes the focus, there and back', async ({ openApp, host }) => {
  const page = await openApp(answers);
  await ask(host, page, 'save');
  await page.getByRole('button', { name: 'Reports' }).press('Enter');
  await expect(page.getByRole('list', { name: 'In Reports' })).toBeFocused();
  await page.getByRole('button', { name: 'Documents' }).press('Enter');
  await expect(page.getByRole('list', { name: 'In Documents' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Reports' })).toBeFocused();
});

test('the path of a folder typed as a name opens that folder, and the suggested name stays', async ({
  openApp,
  host,
}) => {
  const page = await openApp({ ...answers, 'dialog.answer': () => ({ accepted: false, folder: 'd-2' }) });
  await ask(host, page, 'save');
  await page.getByLabel('File name').fill('/home/officer/Reports');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing here that ends in .pdf')).toBeVisible();
  await expect(page.getByLabel('File name')).toHaveValue('Report.pdf');
});

test('Escape cancels, and the host hears of it', async ({ openApp, host }) => {
  const page = await openApp(answers);
  await ask(host, page, 'save');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => host.asked('dialog.answer')).toEqual([{ dialog: 'one' }]);
});

test('a name that is taken keeps the dialog open and says why', async ({ openApp, host }) => {
  const page = await openApp({
    ...answers,
    'dialog.answer': () => ({ accepted: false, problem: 'There is already something with this name here.' }),
  });
  await ask(host, page, 'save');
  await page.getByRole('button', { name: 'Save here' }).click();
  await expect(page.getByRole('alert')).toContainText('already something with this name');
  await expect(page.getByLabel('File name')).toHaveValue('Report.pdf');
});

test('an extract is previewed, imported and reported on', async ({ openApp, host }) => {
  const page = await openApp({
    'file.chooseOpen': openFile('cases.json'),
    'extract.preview': extractPreview,
    'extract.import': () => ({ added: 6, updated: 1, unchanged: 1, leftOut: 0 }),
  });
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Choose a case extract' }).press('Enter');
  await expect(page.getByRole('row', { name: /O'BRIEN/ })).toContainText('No risk of serious harm assessment');
  await page.getByRole('button', { name: /^Import \d+ cases$/ }).press('Enter');
  await expect(page.getByText('Imported: 6 new, 1 updated, 1 without change.')).toBeVisible();
  await expect.poll(() => host.asked('extract.import')).toEqual([{ preview: 'p-1', confirmed: [] }]);
  await page.getByRole('button', { name: 'See the cases' }).click();
  await expect(page.getByRole('heading', { name: 'Cases' })).toBeVisible();
});

test('a case that may be another person is left out until it is ticked, and the row says what differs', async ({
  openApp,
  host,
}) => {
  const page = await openApp({
    'file.chooseOpen': openFile('cases.json'),
    'extract.preview': doubtfulPreview,
    'extract.import': () => ({ added: 0, updated: 1, unchanged: 0, leftOut: 1 }),
  });
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Choose a case extract' }).press('Enter');
  const row = page.getByRole('row', { name: /LEE, Alex/ });
  await expect(row).toContainText('This may be another person.');
  await expect(row).toContainText('The date of birth differs: the store has 8 March 1974');
  await expect(page.getByText('2 cases are left out until you have ticked')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
  await expectAccessible(page, 'import, doubtful cases');
  await row.getByRole('checkbox', { name: 'It is the same person: import X123456' }).press('Space');
  await expect(page.getByText('1 case is left out until you have ticked')).toBeVisible();
  await page.getByRole('button', { name: 'Import 1 case' }).press('Enter');
  await expect(page.getByText('1 case was left out, because it was not ticked')).toBeVisible();
  await expect.poll(() => host.asked('extract.import')).toEqual([{ preview: 'p-1', confirmed: ['X123456'] }]);
});

test('made-up people are told as such, and warned of in a store that is not the demo store', async ({ openApp }) => {
  const page = await openApp({
    'app.state': () => appState('unlocked', false),
    'file.chooseOpen': openFile('cases.json'),
    'extract.preview': extractPreview,
  });
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Choose a case extract' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('made up, and this store is not the demo store');
});

test('a faulty extract names every place and offers no import', async ({ openApp }) => {
  const page = await openApp({ 'file.chooseOpen': openFile('cases.json'), 'extract.preview': faultyPreview });
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Choose a case extract' }).click();
  await expect(page.getByRole('alert')).toContainText('3 faults found');
  await expect(page.getByRole('row', { name: /record\.person\.crn/ })).toContainText(
    'one capital letter and six digits',
  );
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
});

test('a cancelled file choice changes nothing', async ({ openApp, host }) => {
  const page = await openApp({ 'file.chooseOpen': () => ({}) });
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Choose a case extract' }).click();
  await expect.poll(() => host.asked('file.chooseOpen').length).toBe(1);
  expect(host.asked('extract.preview')).toEqual([]);
});
