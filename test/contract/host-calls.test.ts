/** Every call the host answers: that it does what it says, and how it refuses. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type CallName, type NameIn } from '../../shared/contract.ts';
import { fileProofs } from './file-proofs.ts';
import { extraKey, type HostProof } from './host-steps.ts';
import { passphraseProofs } from './passphrase-proofs.ts';
import { storeProofs } from './store-proofs.ts';
import { goodPassphrase, startWindowless, type WindowlessApp } from './windowless-app.ts';

/** In this order: the first store is made only after the list of stores was seen to be empty. */
const proofs: Record<Exclude<NameIn<'host'>, 'app.quit'>, HostProof> = {
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
  ...storeProofs,
  ...passphraseProofs,
  ...fileProofs,
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
