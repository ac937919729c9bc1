/** The app above its window: joins shell, host calls and the unlocked store, and ends in good order. */
import { mkdirSync } from 'node:fs';
import { isCallName, makeDispatch } from './handlers/dispatch.ts';
import { contract } from '../shared/contract.ts';
import { idleLockAfter, isSignOfLife } from '../shared/idle-lock.ts';
import type { Envelope } from '../shared/errors.ts';
import { makeClosing } from './host-calls/closing.ts';
import { makeFileTokens } from './host-calls/file-tokens.ts';
import { makeHostAnswers, makeServedFiles } from './host-calls/host-answers.ts';
import { makeHostHandlers } from './host-calls/host-handlers.ts';
import { makeHostLock } from './host-calls/host-lock.ts';
import type { HostOptions, HostRoom } from './host-calls/host-room.ts';
import { makeIdleLock } from './host-calls/idle-lock.ts';
import { makeKnownStores } from './host-calls/known-stores.ts';
import { wordsMayBeLost } from './host-calls/loss-warning.ts';
import { makeSession } from './host-calls/session.ts';
import { makeTrusted } from './host-calls/trusted-signers.ts';
import { makeUnkeptCodes } from './host-calls/unkept-codes.ts';
import type { Shell } from './shell/shell.ts';
import { takeInstance } from './shell/single-instance.ts';

export interface StartOptions extends HostOptions {
  /** Milliseconds without a sign of life from the page after which the store is locked; ten minutes if not given. */
  idleAfter?: number;
  /** Milliseconds the page has to flush when the window is closed; five seconds if not given. */
  closeAfter?: number;
}

export interface App {
  /** The process with the store, while one is unlocked. */
  readonly backendPid: number | undefined;
  /** Asks the page to flush, then ends the app. */
  requestClose(): void;
  /** Ends the app now; the store is closed properly. */
  quit(): Promise<void>;
  /** Resolves when everything has ended. */
  readonly ended: Promise<void>;
}

const fiveSeconds = 5_000;
/** Milliseconds the page has to flush before the store is locked with nobody at the desk. */
const lockDeadline = 2_500;

interface Ending {
  ended: Promise<void>;
  quit(): Promise<void>;
}

/** However often it is asked, the end comes once. */
function makeEnding(run: () => Promise<void>): Ending {
  const { promise: ended, resolve } = Promise.withResolvers<undefined>();
  let running: Promise<void> | undefined;
  const quit = (): Promise<void> => {
    running ??= run().finally(() => resolve(undefined));
    return running;
  };
  return { ended, quit };
}

function isBackendCall(name: string): boolean {
  return isCallName(name) && contract[name].room === 'backend';
}

function makeRoom(shell: Shell, options: StartOptions, quit: () => void): HostRoom {
  const tokens = makeFileTokens();
  const trusted = makeTrusted(options.stateFolder);
  const served = makeServedFiles();
  const unlockPage = async (): Promise<void> => {
    served.withdrawAll();
    await shell.reloadWindow().catch(() => undefined);
    shell.push('store.locked', {});
  };
  const session = makeSession({
    startBackend: () => shell.fork(options.scripts.backend),
    answers: makeHostAnswers(shell, tokens, trusted, served),
    onDied: () => void unlockPage(),
    onWarned: () => shell.push('store.warned', {}),
  });
  return {
    shell,
    options,
    tokens,
    trusted,
    session,
    stores: makeKnownStores(options.stateFolder),
    codes: makeUnkeptCodes(),
    async lock(warning) {
      await session.lock(warning);
      setImmediate(() => void unlockPage());
    },
    quit: () => setImmediate(quit),
  };
}

/** @returns undefined when the app is already running for this state folder; its window has then come forward */
export async function start(shell: Shell, options: StartOptions): Promise<App | undefined> {
  mkdirSync(options.stateFolder, { recursive: true, mode: 0o700 });
  const instance = await takeInstance(options.stateFolder, () => void shell.comeForward().catch(() => undefined));
  if (!instance) {
    await shell.quit();
    return undefined;
  }
  const ending = makeEnding(async () => {
    idle.stop();
    await room.session.lock();
    await shell.quit();
    instance.release();
  });
  const room = makeRoom(shell, options, () => void ending.quit());
  const host = makeDispatch({ room: 'host', handlers: makeHostHandlers(room) });
  const lockFromHere = makeHostLock({
    current: () => room.session.current()?.opened,
    ask: () => shell.push('lock.requested', {}),
    lock: () => void room.lock(wordsMayBeLost),
    deadline: lockDeadline,
  });
  const idle = makeIdleLock(options.idleAfter ?? idleLockAfter, lockFromHere);
  const closing = makeClosing({
    ask: () => shell.push('close.requested', {}),
    end: () => void ending.quit(),
    deadline: options.closeAfter ?? fiveSeconds,
  });
  const answer = async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    if (isSignOfLife(name)) idle.touch();
    const envelope = isBackendCall(name) ? await room.session.call(name, input) : await host(name, input);
    closing.answered(envelope.ok && name !== 'app.stay');
    return envelope;
  };

  shell.onCloseRequested(closing.request);
  shell.onWindowRestored(() => shell.push('window.restored', {}));
  shell.onSecondInstance(() => void shell.comeForward().catch(() => undefined));
  shell.onSuspend(lockFromHere);
  await shell.openWindow(answer);
  return {
    get backendPid() {
      return room.session.backendPid;
    },
    requestClose: closing.request,
    quit: ending.quit,
    ended: ending.ended,
  };
}
