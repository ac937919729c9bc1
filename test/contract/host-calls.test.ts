/** Every call the host answers: that it does what it says, and how it refuses. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type CallName, type NameIn } from '../../shared/contract.ts';
import { chooseFile, chooseTarget, codeOf, extraKey, lockAfter } from './host-steps.ts';
import { goodPassphrase, lastDialog, startWindowless, type WindowlessApp } from './windowless-app.ts';

const unknownFile = `f-${'0'.repeat(32)}`;
const unknownStore = `s-${'0'.repeat(16)}`;

/** One way to succeed and one to be refused for each host call; a call without both does not compile. */
interface Proof {
  success(running: WindowlessApp): Promise<void>;
  refusal(running: WindowlessApp): Promise<void>;
}

const proofs: Record<Exclude<NameIn<'host'>, 'app.quit'>, Proof> = {
  'app.state': {
    async success(running) {
      expect(await running.ask('app.state', {})).toMatchObject({ lock: 'locked', isSandboxed: true, warnings: [] });
    },
    refusal: (running) => extraKey(running, 'app.state'),
  },
  'app.stay': {
    async success(running) {
      expect(await running.ask('app.stay', {})).toEqual({ done: true });
    },
    refusal: (running) => extraKey(running, 'app.stay'),
  },
  'store.find': {
    async success(running) {
      expect((await running.ask('store.find', {})).stores).toEqual([]);
    },
    refusal: (running) => extraKey(running, 'store.find'),
  },
  'store.create': {
    async success(running) {
      const { ref } = await running.ask('store.create', { name: 'Cases of one', passphrase: goodPassphrase });
      expect((await codeOf(running)).length).toBeGreaterThan(40);
      expect(await running.ask('app.state', {})).toMatchObject({
        lock: 'unlocked',
        store: { ref, name: 'Cases of one' },
      });
      await lockAfter(running);
    },
    async refusal(running) {
      expect(await running.refused('store.create', { name: 'Weak', passphrase: 'password' })).toMatchObject({
        code: 'passphrase-weak',
      });
      expect((await running.ask('store.find', {})).stores.map(({ name }) => name)).not.toContain('Weak');
    },
  },
  'store.createDemo': {
    async success(running) {
      const { ref } = await running.ask('store.createDemo', {});
      const { cases } = await running.shell
        .call('case.find', { query: '' })
        .then((answer) => (answer as { value: { cases: unknown[] } }).value);
      expect(cases.length).toBeGreaterThanOrEqual(8);
      await running.ask('store.lock', {});
      expect(await running.ask('store.createDemo', {})).toEqual({ ref });
      await lockAfter(running);
    },
    refusal: (running) => extraKey(running, 'store.createDemo'),
  },
  'store.unlock': {
    async success(running) {
      const { ref } = await running.ask('store.create', { name: 'To unlock', passphrase: goodPassphrase });
      await running.ask('store.lock', {});
      await running.ask('store.unlock', { ref, passphrase: goodPassphrase });
      expect((await running.ask('app.state', {})).store).toMatchObject({
        ref,
        lastOpened: expect.any(String) as string,
      });
      await lockAfter(running);
    },
    async refusal(running) {
      const [store] = (await running.ask('store.find', {})).stores;
      expect(await running.refused('store.unlock', { ref: store?.ref ?? '', passphrase: 'wrong' })).toMatchObject({
        code: 'passphrase-wrong',
      });
      expect(await running.refused('store.unlock', { ref: unknownStore, passphrase: 'x' })).toMatchObject({
        code: 'store-missing',
      });
      expect(running.app.backendPid).toBeUndefined();
    },
  },
  'store.recover': {
    async success(running) {
      const { ref } = await running.ask('store.create', { name: 'To recover', passphrase: goodPassphrase });
      const recoveryCode = await codeOf(running);
      await running.ask('store.lock', {});
      const passphrase = 'another quite different passphrase';
      await running.ask('store.recover', { ref, recoveryCode, passphrase });
      expect(await codeOf(running)).not.toBe(recoveryCode);
      await running.ask('store.lock', {});
      await running.ask('store.unlock', { ref, passphrase });
      await lockAfter(running);
    },
    async refusal(running) {
      const [store] = (await running.ask('store.find', {})).stores;
      const asked = { ref: store?.ref ?? '', recoveryCode: 'AAAA-BBBB', passphrase: goodPassphrase };
      expect(await running.refused('store.recover', asked)).toMatchObject({ code: 'recovery-code-wrong' });
    },
  },
  'store.lock': {
    async success(running) {
      await running.ask('store.createDemo', {});
      const loads = running.shell.loads;
      await running.ask('store.lock', {});
      expect(running.app.backendPid).toBeUndefined();
      await expect.poll(() => running.shell.loads).toBe(loads + 1);
      await expect.poll(() => running.shell.pushed.at(-1)?.event).toBe('store.locked');
      expect(await running.refused('case.find', { query: '' })).toMatchObject({ code: 'store-locked' });
    },
    refusal: (running) => extraKey(running, 'store.lock'),
  },
  'store.add': {
    async success(running) {
      const { ref } = await running.ask('store.create', { name: 'Kept elsewhere', passphrase: goodPassphrase });
      await lockAfter(running);
      const open = (): Promise<unknown> => running.ask('file.chooseOpen', { purpose: 'store' });
      const chosen = await running.choose('cases.db', open, join(running.folder, 'state', 'stores', ref));
      const { file } = chosen as { file: { token: string } };
      expect(await running.ask('store.add', { file: file.token })).toEqual({ ref });
    },
    async refusal(running) {
      expect(await running.refused('store.add', { file: unknownFile })).toMatchObject({ code: 'file-missing' });
    },
  },
  'passphrase.suggest': {
    async success(running) {
      const { passphrase } = await running.ask('passphrase.suggest', {});
      expect(passphrase.split(' ')).toHaveLength(4);
      expect((await running.ask('passphrase.rate', { passphrase })).isEnough).toBe(true);
    },
    refusal: (running) => extraKey(running, 'passphrase.suggest'),
  },
  'passphrase.rate': {
    async success(running) {
      expect(await running.ask('passphrase.rate', { passphrase: 'letmein' })).toMatchObject({
        label: 'too weak',
        isEnough: false,
      });
    },
    async refusal(running) {
      expect(await running.refused('passphrase.rate', { passphrase: 'a'.repeat(1025) })).toMatchObject({
        code: 'call-refused',
      });
    },
  },
  'recovery.save': {
    async success(running) {
      const target = await chooseTarget(running, 'recovery code.txt');
      await running.ask('recovery.save', { recoveryCode: 'ABCD-EFGH', target });
      const file = join(running.folder, 'recovery code.txt');
      expect(readFileSync(file, 'utf8')).toContain('ABCD-EFGH');
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
    async refusal(running) {
      const target = await chooseTarget(running, 'taken.txt');
      writeFileSync(join(running.folder, 'taken.txt'), 'somebody else');
      expect(await running.refused('recovery.save', { recoveryCode: 'ABCD', target })).toMatchObject({
        code: 'folder-read-only',
      });
      expect(readFileSync(join(running.folder, 'taken.txt'), 'utf8')).toBe('somebody else');
    },
  },
  'recovery.kept': {
    async success(running) {
      const { ref } = await running.ask('store.create', { name: 'Code kept', passphrase: goodPassphrase });
      expect(await codeOf(running)).not.toBe('');
      await running.ask('recovery.kept', {});
      expect(await codeOf(running)).toBe('');
      await lockAfter(running);
      await running.ask('store.unlock', { ref, passphrase: goodPassphrase });
      expect(await codeOf(running)).toBe('');
      await lockAfter(running);
    },
    async refusal(running) {
      expect(await running.refused('recovery.kept', {})).toMatchObject({ code: 'store-locked' });
    },
  },
  'file.chooseOpen': {
    async success(running) {
      const token = await chooseFile(running, 'extract.json', '{}');
      expect(token).toMatch(/^f-/);
    },
    refusal: (running) => extraKey(running, 'file.chooseOpen'),
  },
  'file.chooseSave': {
    async success(running) {
      const open = (): Promise<unknown> =>
        running.ask('file.chooseSave', { purpose: 'report', suggestedName: 'Report' });
      const chosen = await running.choose('PSR X123456', open);
      expect(chosen).toMatchObject({ target: { name: 'PSR X123456.pdf' } });
      expect(existsSync(join(running.folder, 'PSR X123456.pdf'))).toBe(false);
    },
    async refusal(running) {
      expect(await running.refused('file.chooseSave', { purpose: 'report', suggestedName: '' })).toMatchObject({
        code: 'call-refused',
      });
    },
  },
  'file.show': {
    async success(running) {
      const place = await chooseTarget(running, 'shown.txt');
      await running.ask('file.show', { place, name: 'shown (2).txt' });
      expect(running.shell.shown).toEqual([join(running.folder, 'shown (2).txt')]);
    },
    async refusal(running) {
      const asked = { place: unknownFile, name: 'a.pdf' };
      expect(await running.refused('file.show', asked)).toMatchObject({ code: 'file-missing' });
      expect(await running.refused('file.show', { ...asked, name: '../a' })).toMatchObject({ code: 'call-refused' });
    },
  },
  'dialog.list': {
    async success(running) {
      mkdirSync(join(running.folder, 'Reports'), { recursive: true });
      await chooseFile(running, 'here.json', '{}');
      const opening = running.ask('file.chooseOpen', { purpose: 'extract' });
      const dialog = lastDialog(running.shell);
      const listed = await running.ask('dialog.list', { dialog });
      expect(listed.folders.map(({ label }) => label)).toContain('Reports');
      expect(JSON.stringify(listed.folders)).not.toContain(running.folder);
      await running.ask('dialog.answer', { dialog });
      expect(await opening).toEqual({});
    },
    async refusal(running) {
      expect(await running.refused('dialog.list', { dialog: 'none' })).toMatchObject({ code: 'cancelled' });
    },
  },
  'dialog.answer': {
    async success(running) {
      const opening = running.ask('file.chooseSave', { purpose: 'report', suggestedName: 'x' });
      const dialog = lastDialog(running.shell);
      const { folder } = await running.ask('dialog.list', { dialog });
      const tried = await running.ask('dialog.answer', { dialog, folder, name: '../outside' });
      expect(tried).toMatchObject({ accepted: false, problem: expect.any(String) as string });
      expect(await running.ask('dialog.answer', { dialog })).toEqual({ accepted: true });
      expect(await opening).toEqual({});
    },
    async refusal(running) {
      expect(await running.refused('dialog.answer', { dialog: 'none' })).toMatchObject({ code: 'cancelled' });
    },
  },
  'pdf.verify': {
    async success(running) {
      const file = await chooseFile(running, 'unsigned.pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n');
      const verdict = await running.ask('pdf.verify', { file });
      expect(verdict).toMatchObject({ outcome: 'changed or broken', fileName: 'unsigned.pdf' });
    },
    async refusal(running) {
      const file = await chooseFile(running, 'letter.pdf', 'Dear Sir or Madam');
      expect(await running.refused('pdf.verify', { file })).toMatchObject({ code: 'not-a-pdf' });
    },
  },
};

describe('host calls', () => {
  let running: WindowlessApp;
  beforeAll(async () => {
    running = await startWindowless();
  });
  afterAll(() => running.end());

  for (const [name, { success, refusal }] of Object.entries(proofs)) {
    test(`${name} does what it says`, () => success(running));
    test(`${name} refuses in the officer's words`, () => refusal(running));
  }

  test('every host call is proved here', () => {
    const all = (Object.keys(contract) as CallName[]).filter((name) => contract[name].room === 'host');
    expect(Object.keys(proofs).concat('app.quit').sort()).toEqual(all.sort());
  });

  test('the list of known stores holds no secret of a store with real cases', () => {
    const list = readFileSync(join(running.folder, 'state', 'stores.json'), 'utf8');
    expect(list).not.toContain(goodPassphrase);
    expect(statSync(join(running.folder, 'state', 'stores.json')).mode & 0o777).toBe(0o600);
  });
});

describe('app.quit', () => {
  test('closes the store and ends the app once the answer is out', async () => {
    const running = await startWindowless();
    await running.ask('store.createDemo', {});
    const pid = running.app.backendPid ?? 0;
    expect(await running.ask('app.quit', {})).toEqual({ done: true });
    await running.app.ended;
    expect(running.shell.hasEnded).toBe(true);
    expect(() => process.kill(pid, 0)).toThrow();
    await running.end();
  });
  test('refuses what it does not know', async () => {
    const running = await startWindowless();
    await extraKey(running, 'app.quit');
    await running.end();
  });
});

describe("where the system shows the dialogs, the page's own are refused", () => {
  test.each(['dialog.list', 'dialog.answer'] as const)('%s', async (name) => {
    const running = await startWindowless({ hasDialogs: false });
    expect(await running.refused(name, { dialog: 'd' })).toMatchObject({ code: 'call-refused' });
    await running.end();
  });
});
