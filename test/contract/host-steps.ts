/** What the proofs of the host's calls have in common: their form, choosing files, locking, and a question in the wrong form. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CallName } from '../../shared/contract.ts';
import type { WindowlessApp } from './windowless-app.ts';

/** One way to succeed and one to be refused; a call without both does not compile. */
export interface HostProof {
  success(running: WindowlessApp): Promise<void>;
  refusal(running: WindowlessApp): Promise<void>;
}

export const unknownFile = `f-${'0'.repeat(32)}`;

export const chooseFile = async (running: WindowlessApp, name: string, content: string): Promise<string> => {
  writeFileSync(join(running.folder, name), content);
  const purpose = name.endsWith('.pdf') ? 'signed pdf' : name.endsWith('.json') ? 'extract' : 'store';
  const chosen = await running.choose(name, () => running.ask('file.chooseOpen', { purpose }));
  return (chosen as { file: { token: string } }).file.token;
};
export const chooseTarget = async (running: WindowlessApp, name: string): Promise<string> => {
  const open = (): Promise<unknown> =>
    running.ask('file.chooseSave', { purpose: 'recovery code', suggestedName: name });
  return ((await running.choose(name, open)) as { target: { token: string } }).target.token;
};
export const extraKey = async (running: WindowlessApp, name: CallName): Promise<void> => {
  expect(await running.refused(name, { surplus: 1 } as never)).toMatchObject({ code: 'call-refused' });
};
export const lockAfter = async (running: WindowlessApp): Promise<void> => {
  await running.ask('store.lock', {});
  expect((await running.ask('app.state', {})).lock).toBe('locked');
};

export const codeOf = async (running: WindowlessApp): Promise<string> =>
  (await running.ask('app.state', {})).recoveryCode ?? '';
