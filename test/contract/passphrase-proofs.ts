/** The host's calls on passphrases and recovery codes: each does what it says, and refuses. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { NameIn } from '../../shared/contract.ts';
import { chooseTarget, codeOf, extraKey, lockAfter, type HostProof } from './host-steps.ts';
import { goodPassphrase } from './windowless-app.ts';

export const passphraseProofs = {
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
} satisfies Partial<Record<NameIn<'host'>, HostProof>>;
