/** Every screen, at a desk's size, a small laptop's and 400 % zoom: no violation of WCAG 2.2 AA, nothing cut off sideways. */
import type { Page } from '@playwright/test';
import type { Answers, HostDouble } from './harness/host-double.ts';
import { expectAccessible } from '../access/accessible.ts';
import { test } from './harness/screens-test.ts';
import { appState, words } from './harness/made-up.ts';
import { extractPreview, faultyPreview, openFile, verdicts } from './harness/files.ts';

interface Screen {
  name: string;
  answers?: Answers;
  reach: (page: Page, host: HostDouble) => Promise<unknown>;
}

const locked: Answers = { 'app.state': () => appState('locked') };

async function openCase(page: Page, who: string, tab?: string): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: who, exact: true }).click();
  if (tab !== undefined) await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('tabpanel').waitFor();
}

const tabs = ['Risk', 'Offences', 'Sentence', 'Custody', 'Victims and contacts', 'Documents', 'Notes', 'Reports'];
const supervised = { 'MARLOW, Jodie': 'Order', 'REDDY-NASH, Rohan': 'Order', 'TULLY, Raymond': 'Recall' };

const screens: Screen[] = [
  {
    name: 'unlock',
    answers: locked,
    reach: (page) => page.getByRole('heading', { name: 'Unlock your case store' }).waitFor(),
  },
  {
    name: 'first start',
    answers: { ...locked, 'store.find': () => ({ stores: [] }) },
    reach: (page) => page.getByRole('heading', { name: 'Start writing reports' }).waitFor(),
  },
  {
    name: 'create a store',
    answers: {
      ...locked,
      'passphrase.suggest': () => ({ passphrase: 'otter velvet canyon plum' }),
      'passphrase.rate': () => ({
        bits: 52,
        label: 'fair',
        advice: 'One more word would make it strong.',
        isEnough: true,
      }),
    },
    reach: async (page) => {
      await page.getByRole('button', { name: 'Create a store' }).click();
      await page.getByRole('button', { name: 'Suggest four words' }).click();
      await page.getByRole('button', { name: 'Use these words' }).click();
      await page.getByRole('button', { name: 'Create the store' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'recovery code',
    answers: {
      'app.state': () => ({
        ...appState('unlocked', false),
        recoveryCode: 'K7QM-4T2X-9WRD-HJ3P-6VNC-8ZBF',
        hasUnkeptCode: true,
      }),
    },
    reach: (page) => page.getByRole('heading', { name: 'Keep your recovery code' }).waitFor(),
  },
  { name: 'my work', reach: (page) => page.getByRole('table').waitFor() },
  {
    name: 'my work, empty',
    answers: { 'work.find': () => ({ reports: [], today: '2026-11-21' }) },
    reach: (page) => page.getByText('No reports yet.').waitFor(),
  },
  {
    name: 'new report',
    reach: async (page) => {
      await page.getByRole('button', { name: 'New report' }).click();
      await page.getByRole('button', { name: 'LEE, Alex' }).last().click();
      await page.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'cases',
    reach: (page) => page.keyboard.press('Control+2').then(() => page.getByRole('table', { name: 'Cases' }).waitFor()),
  },
  { name: 'case overview', reach: (page) => openCase(page, 'LEE, Alex') },
  {
    name: 'case overview, needs as a table',
    reach: async (page) => {
      await openCase(page, 'HARGREAVES, Robert');
      await page.getByRole('button', { name: 'Show as table' }).click();
      await page.getByRole('button', { name: 'Show scores' }).click();
    },
  },
  ...tabs.map((tab) => ({
    name: `case, ${tab.toLowerCase()}`,
    reach: (page: Page) => openCase(page, 'HARGREAVES, Robert', tab),
  })),
  ...Object.entries(supervised).map(([who, tab]) => ({
    name: `case, ${tab.toLowerCase()} of ${who}`,
    reach: (page: Page) => openCase(page, who, tab),
  })),
  {
    name: 'find',
    reach: (page) =>
      page.keyboard.press('Control+k').then(() => page.getByRole('dialog').getByRole('option').first().waitFor()),
  },
  {
    name: 'import preview',
    answers: { 'file.chooseOpen': openFile('cases.json'), 'extract.preview': extractPreview },
    reach: async (page) => {
      await page.keyboard.press('Control+4');
      await page.getByRole('button', { name: 'Choose a case extract' }).click();
      await page.getByRole('table', { name: 'Cases in the file' }).waitFor();
    },
  },
  {
    name: 'import faults',
    answers: { 'file.chooseOpen': openFile('cases.json'), 'extract.preview': faultyPreview },
    reach: async (page) => {
      await page.keyboard.press('Control+4');
      await page.getByRole('button', { name: 'Choose a case extract' }).click();
      await page.getByRole('table', { name: 'Where the faults are and what was expected' }).waitFor();
    },
  },
  ...Object.entries(verdicts).map(([outcome, verdict]) => ({
    name: `verify, ${outcome}`,
    answers: { 'file.chooseOpen': openFile('report.pdf'), 'pdf.verify': verdict } as Answers,
    reach: async (page: Page) => {
      await page.keyboard.press('Control+5');
      await page.getByRole('button', { name: 'Choose a file' }).click();
      await page.getByRole('heading', { level: 2 }).waitFor();
    },
  })),
  {
    name: 'failure',
    reach: async (page, host) => {
      host.refuse('case.find', words('disk-full', 'The disk is full.'));
      await page.keyboard.press('Control+2');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'settings',
    reach: (page) => page.keyboard.press('Control+,').then(() => page.getByLabel('Name', { exact: true }).waitFor()),
  },
  {
    name: 'help',
    reach: (page) => page.keyboard.press('F1').then(() => page.getByRole('heading', { name: 'Help' }).waitFor()),
  },
];

// The longest file of all: in one worker it would outlast the rest.
test.describe.configure({ mode: 'parallel' });

for (const screen of screens) {
  test(`${screen.name}: accessible and whole at every size, in light and dark`, async ({ openApp, host }) => {
    const page = await openApp(screen.answers);
    await screen.reach(page, host);
    await page.evaluate(() => document.fonts.ready);
    await expectAccessible(page, screen.name);
  });
}
