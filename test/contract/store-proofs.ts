/** The host's calls on stores: each does what it says, and refuses. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NameIn } from '../../shared/contract.ts';
import { codeOf, extraKey, lockAfter, unknownFile, type HostProof } from './host-steps.ts';
import { goodPassphrase } from './windowless-app.ts';

const unknownStore = `s-${'0'.repeat(16)}`;

export const storeProofs = {
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
} satisfies Partial<Record<NameIn<'host'>, HostProof>>;
