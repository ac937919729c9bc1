/** Unlocking, creating and recovering a store, and checking a PDF without one. */
import type { Page } from '@playwright/test';
import { idleLockAfter, idleWarningBefore } from '../../../shared/idle-lock.ts';
import { expectAccessible } from '../access/accessible.ts';
import { expect, test } from './harness/screens-test.ts';
import { openFile, verdicts } from './harness/files.ts';
import { appState, stores, words } from './harness/made-up.ts';

const locked = { 'app.state': () => appState('locked') };
const codeWaits = () => ({
  ...appState('unlocked', false),
  recoveryCode: 'K7QM-4T2X-9WRD-HJ3P',
  hasUnkeptCode: true,
});
const strong = { bits: 70, label: 'strong', advice: 'Nothing to add.', isEnough: true } as const;

async function typePassphrases(page: Page, first: string, again: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(first);
  await page.getByRole('textbox', { name: 'Type the passphrase again' }).fill(again);
}

test('a wrong passphrase says so at the field, keeps what was typed and takes focus to the summary', async ({
  openApp,
  host,
}) => {
  const page = await openApp(locked);
  host.refuse('store.unlock', words('passphrase-wrong', 'The passphrase is wrong.'));
  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('otter velvet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(field).toHaveValue('otter velvet');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('link', { name: 'The passphrase is wrong.' }).press('Enter');
  await expect(field).toBeFocused();
});

test('a delay is stated in the words of the store', async ({ openApp, host }) => {
  const page = await openApp(locked);
  host.refuse('store.unlock', {
    code: 'unlock-delayed',
    message: 'Too many tries. You can try again in 30 seconds.',
    safe: 'Your store is safe.',
    todo: 'Wait, then type the passphrase again.',
  });
  await page.getByLabel('Passphrase', { exact: true }).fill('otter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('30 seconds');
});

test('while the key is stretched the screen says what it does, and then the desk appears', async ({
  openApp,
  host,
}) => {
  const page = await openApp(locked);
  let open: () => void = () => undefined;
  const stretched = new Promise<void>((resolve) => (open = resolve));
  host.set({
    'store.unlock': async () => {
      await stretched;
      host.set({ 'app.state': () => appState('unlocked', false) });
      return { done: true };
    },
  });
  await page.getByLabel('Passphrase', { exact: true }).fill('otter velvet canyon plum');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Opening your case store').first()).toBeVisible();
  open();
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
  await expect
    .poll(() => host.asked('store.unlock'))
    .toEqual([{ ref: stores[0]!.ref, passphrase: 'otter velvet canyon plum' }]);
  await expect(page.getByText('Made-up data.')).toHaveCount(0);
});

test('a damaged store is told whole: what happened, what is safe, what to do', async ({ openApp, host }) => {
  const page = await openApp(locked);
  host.refuse('store.unlock', {
    code: 'store-damaged',
    message: 'The store file is damaged.',
    safe: 'A copy from yesterday is beside it.',
    todo: 'Ask for help before you change anything.',
  });
  await page.getByLabel('Passphrase', { exact: true }).fill('otter');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The store file is damaged.');
  await expect(alert).toContainText('A copy from yesterday is beside it.');
  await expect(alert).toContainText('Code: store-damaged');
});

test('the passphrase can be shown and hidden again', async ({ openApp }) => {
  const page = await openApp(locked);
  const field = page.getByLabel('Passphrase', { exact: true });
  await page.getByRole('button', { name: 'Show passphrase' }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide passphrase' }).click();
  await expect(field).toHaveAttribute('type', 'password');
});

test('a store is created with suggested words, and opens only after the recovery code is kept', async ({
  openApp,
  host,
}) => {
  const page = await openApp({
    ...locked,
    'passphrase.suggest': () => ({ passphrase: 'otter velvet canyon plum' }),
    'passphrase.rate': () => strong,
    'store.create': () => {
      host.set({ 'app.state': codeWaits });
      return { ref: stores[0]!.ref };
    },
    'recovery.kept': () => {
      host.set({ 'app.state': () => appState('unlocked', false) });
      return { done: true };
    },
    'file.chooseSave': () => ({
      target: { token: `f-${'1'.repeat(32)}`, name: 'Recovery code.txt', folder: 'USB stick' },
    }),
    'recovery.save': () => ({ done: true }),
  });
  await page.getByRole('button', { name: 'Create a store' }).click();
  await page.getByLabel('Name of the store').fill('Leeds court team');
  await page.getByRole('button', { name: 'Suggest four words' }).click();
  await page.getByRole('button', { name: 'Use these words' }).click();
  await expect(page.getByText('Strength: strong')).toBeVisible();
  await typePassphrases(page, 'otter velvet canyon plum', 'otter velvet canyon');
  await page.getByRole('button', { name: 'Create the store' }).click();
  await expect(page.getByRole('alert')).toContainText('The two passphrases differ');
  expect(host.asked('store.create')).toEqual([]);

  await typePassphrases(page, 'otter velvet canyon plum', 'otter velvet canyon plum');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Recovery code')).toHaveText('K7QM-4T2X-9WRD-HJ3P');
  await expect(page.getByRole('button', { name: 'Back to unlock' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('Keep the code');
  await page.getByRole('button', { name: 'Save it to a file' }).click();
  await expect(page.getByText('Saved in USB stick')).toBeVisible();
  expect(host.asked('recovery.kept')).toEqual([]);
  await page.getByLabel('I have saved it, printed it or written it down').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
  expect(host.asked('store.unlock')).toEqual([]);
});

test('a code that nobody has kept yet is asked about before the window closes', async ({ openApp, host }) => {
  const page = await openApp({ 'app.state': codeWaits, 'app.stay': () => ({ done: true }) });
  await expect(page.getByLabel('Recovery code')).toHaveText('K7QM-4T2X-9WRD-HJ3P');
  await host.push('close.requested', {});
  const question = page.getByRole('dialog', { name: 'Not everything is saved' });
  await expect(question).toContainText('Your new recovery code');
  await expect.poll(() => host.asked('app.stay').length).toBe(1);
  expect(host.asked('app.quit')).toEqual([]);
  await question.getByRole('button', { name: 'Keep the window open' }).click();
  await expect(page.getByLabel('Recovery code')).toBeVisible();
});

test('the recovery code warns a minute before the store locks, as the desk does', async ({ openApp }) => {
  const page = await openApp({ 'app.state': codeWaits });
  await page.clock.fastForward(idleLockAfter - idleWarningBefore);
  const warning = page.getByRole('alert').filter({ hasText: 'Locking in a minute' });
  await expect(warning).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(warning).toHaveCount(0);
});

test('a wrong recovery code is told at its field', async ({ openApp, host }) => {
  const page = await openApp({ ...locked, 'passphrase.rate': () => strong });
  host.refuse('store.recover', {
    code: 'recovery-code-wrong',
    message: 'This is not the recovery code of this store.',
    safe: 'The store is unchanged.',
    todo: 'Compare it letter by letter.',
  });
  await page.getByRole('button', { name: 'Forgotten passphrase?' }).click();
  await page.getByLabel('Recovery code').fill('AAAA-BBBB');
  await typePassphrases(page, 'otter velvet canyon plum', 'otter velvet canyon plum');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('not the recovery code');
  await expect(page.getByLabel('Recovery code')).toHaveValue('AAAA-BBBB');
});

test('the made-up cases open with one button', async ({ openApp, host }) => {
  const page = await openApp({
    ...locked,
    'store.find': () => ({ stores: [] }),
    'store.createDemo': () => {
      host.set({ 'app.state': () => appState('unlocked') });
      return { ref: stores[1]!.ref };
    },
  });
  await page.getByRole('button', { name: 'Try with made-up cases' }).press('Enter');
  await expect(page.getByText('Made-up data.')).toBeVisible();
});

test('a signed PDF is checked without unlocking', async ({ openApp, host }) => {
  const page = await openApp({ ...locked, 'file.chooseOpen': openFile('report.pdf'), 'pdf.verify': verdicts.good });
  await page.getByRole('button', { name: 'Check a signed PDF' }).click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByRole('heading', { name: 'Not changed since it was signed' })).toBeVisible();
  expect(host.asked('store.unlock')).toEqual([]);
  await page.getByRole('button', { name: 'Back to unlock' }).click();
  await expect(page.getByRole('heading', { name: 'Unlock your case store' })).toBeVisible();
});

test('Ctrl+5 checks a signed PDF before unlocking, and is not heard where something is being typed', async ({
  openApp,
}) => {
  const page = await openApp(locked);
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { name: 'Check a signed PDF' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to unlock' }).press('Enter');
  await page.getByRole('button', { name: 'Create a store' }).press('Enter');
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create a store');
});

test('F1 opens Help over a step before unlocking; Escape brings the step back with what was typed', async ({
  openApp,
}) => {
  const page = await openApp(locked);
  const help = page.getByRole('dialog', { name: 'Help' });
  await page.keyboard.type('otter velvet');
  await page.keyboard.press('F1');
  await expect(help.getByRole('heading', { name: 'Keys everywhere' })).toBeVisible();
  await expectAccessible(page, 'help before unlocking');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('otter velvet');
  for (const step of ['Create a store', 'Forgotten passphrase?', 'Check a signed PDF']) {
    await page.getByRole('button', { name: step }).click();
    await page.keyboard.press('F1');
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.getByRole('button', { name: 'Back to unlock' }).click();
  }
});
