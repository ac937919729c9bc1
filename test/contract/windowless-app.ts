/** Starts the app from its sources behind the windowless shell, with real processes and real files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, type App, type StartOptions } from '../../electron/app.ts';
import { hostOptionsFor } from '../../electron/host-calls/app-paths.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import type { Envelope, Failure } from '../../shared/errors.ts';
import type { PageDialogs } from '../../electron/shell/shell.ts';
import { makeWindowlessShell, type WindowlessShell } from './windowless-shell.ts';

const root = join(import.meta.dirname, '..', '..');
export const goodPassphrase = 'voucher onion gilled liftoff';

export interface WindowlessApp {
  app: App;
  shell: WindowlessShell;
  /** Holds the state folder and a folder for chosen files. */
  folder: string;
  /** @throws when the call fails */
  ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** @throws when the call succeeds */
  refused<N extends CallName>(name: N, input: CallInput<N>): Promise<Failure>;
  /** Goes through a file dialog as the page does, from the top down to the folder, and answers it with this name. */
  choose(name: string, open: () => Promise<unknown>, at?: string): Promise<unknown>;
  end(): Promise<void>;
}

/** The backend and the check run from their sources, so that these tests need no build. */
const scripts = {
  backend: join(root, 'electron', 'backend', 'main.ts'),
  verify: join(root, 'electron', 'backend', 'verify.ts'),
};

export type AppChoice = Partial<Pick<StartOptions, 'idleAfter' | 'closeAfter'>> & {
  folder?: string;
  hasDialogs?: boolean;
};

export function lastDialog(shell: WindowlessShell): string {
  const opened = shell.pushed.findLast(({ event }) => event === 'dialog.opened');
  return (opened?.detail as { dialog: string }).dialog;
}

function dialogsOf(shell: WindowlessShell): PageDialogs {
  if (!shell.pageDialogs) throw new Error('no dialogs');
  return shell.pageDialogs;
}

async function walkTo(shell: WindowlessShell, dialog: string, folder: string): Promise<string> {
  const top = (await dialogsOf(shell).list(dialog)).crumbs[0]?.folder;
  let place = await dialogsOf(shell).list(dialog, top);
  for (const label of folder.split('/').filter((part) => part !== '')) {
    place = await dialogsOf(shell).list(dialog, place.folders.find((one) => one.label === label)?.folder);
  }
  return place.folder;
}

export async function startWindowless({ folder: given, hasDialogs, ...times }: AppChoice = {}): Promise<WindowlessApp> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'prepare-a-report-app-'));
  const shell = makeWindowlessShell(folder, hasDialogs ?? true);
  const app = await start(shell, { ...hostOptionsFor(root, join(folder, 'state')), scripts, ...times });
  if (!app) throw new Error('already running');
  const envelope = (name: CallName, input: unknown): Promise<Envelope<unknown>> =>
    shell.call(name, input) as Promise<Envelope<unknown>>;
  return {
    app,
    shell,
    folder,
    async ask(name, input) {
      const answer = await envelope(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.incident ?? ''}`);
      return answer.value as CallOutput<typeof name>;
    },
    async refused(name, input) {
      const answer = await envelope(name, input);
      if (answer.ok) throw new Error(`${name} went through`);
      return answer.error;
    },
    async choose(name, open, at) {
      const opening = open();
      const dialog = lastDialog(shell);
      const place = await walkTo(shell, dialog, at ?? folder);
      const { accepted, problem } = await dialogsOf(shell).answer(dialog, { folder: place, name });
      if (!accepted) throw new Error(problem);
      return opening;
    },
    async end() {
      await app.quit();
      if (!given) rmSync(folder, { recursive: true, force: true });
    },
  };
}
