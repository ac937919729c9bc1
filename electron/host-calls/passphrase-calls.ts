/** Suggesting and rating passphrases, writing the recovery code where the person chose, and forgetting it once kept. */
import { writeFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import { lockedFailure } from '../backend/backend-process.ts';
import type { HostHandlers } from '../handlers/dispatch.ts';
import { ratePassphrase, suggestPassphrase } from '../store/passphrase.ts';
import type { HostRoom } from './host-room.ts';

type PassphraseCalls = Pick<HostHandlers, 'passphrase.suggest' | 'passphrase.rate' | 'recovery.save' | 'recovery.kept'>;

function notWritten(): AppError {
  return new AppError({
    code: 'folder-read-only',
    message: 'The recovery code could not be written there.',
    safe: 'Your store is safe, and the code is still on the screen.',
    todo: 'Choose another folder or another name, or print the code.',
  });
}

function codeText(recoveryCode: string): string {
  return [
    'Prepare a Report: recovery code',
    '',
    recoveryCode,
    '',
    'Whoever has this code can open your store. Keep it apart from the computer, for example in a locked drawer.',
    'It is needed only if you forget your passphrase.',
    '',
  ].join('\r\n');
}

export function makePassphraseCalls({ tokens, session, codes }: HostRoom): PassphraseCalls {
  return {
    'passphrase.suggest': async () => ({ passphrase: await suggestPassphrase() }),
    'passphrase.rate': async ({ passphrase }) => ratePassphrase(passphrase),
    'recovery.save': async ({ recoveryCode, target }) => {
      const path = tokens.pathOf(target);
      try {
        await writeFile(path, codeText(recoveryCode), { flag: 'wx', mode: 0o600, flush: true });
      } catch {
        throw notWritten();
      }
      return { done: true };
    },
    'recovery.kept': () => {
      const current = session.current();
      if (!current) throw new AppError(lockedFailure);
      codes.kept(current.ref);
      return Promise.resolve({ done: true });
    },
  };
}
