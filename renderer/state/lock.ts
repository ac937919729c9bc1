/** Leaving the store, by locking or closing: unsaved words first, and a question when the store does not take them. */
import { create } from 'zustand';
import type { CallOutput } from '../../shared/contract.ts';
import type { Failure } from '../../shared/errors.ts';
import { call } from '../client.ts';
import { failureOf } from './failure.ts';
import { isHeld, whenFree } from './hold.ts';
import { forgetPads } from './pads.ts';
import { queryClient } from './queries.ts';
import { useRoute } from './route.ts';
import { clearStatus } from './status.ts';
import { flushAll, forgetSaves, type Unsaved } from './writers.ts';

export type Leaving =
  | { stage: 'here' }
  /** Words are being stored and the store locked: the desk lies still, or what is typed now would be lost. */
  | { stage: 'locking' }
  /** The host is about to load the page anew: nothing typed into this one would stay. */
  | { stage: 'locked' }
  | { stage: 'asking'; way: 'lock' | 'close'; unsaved: readonly Unsaved[] }
  | { stage: 'refused'; way: 'lock' | 'close'; failure: Failure };

export const useLeaving = create<{ leaving: Leaving }>()(() => ({ leaving: { stage: 'here' } }));

function show(leaving: Leaving): void {
  useLeaving.setState({ leaving });
}

export function stay(): void {
  show({ stage: 'here' });
}

/** The new page, or the old one where it could not be loaded anew: asks whether the store is open. */
export async function leaveStore(): Promise<void> {
  forgetStore();
  stay();
  await queryClient.invalidateQueries({ queryKey: ['app.state'] });
}

/** Nothing of the case stays in this page. */
function forgetStore(): void {
  useRoute.getState().reset();
  clearStatus();
  forgetPads();
  forgetSaves();
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'app.state' });
}

/** Refused while work runs that must not be left; the reason is then in the band. */
export async function lockStore(): Promise<void> {
  if (isHeld()) return;
  show({ stage: 'locking' });
  const unsaved = await flushAll();
  if (unsaved.length > 0) show({ stage: 'asking', way: 'lock', unsaved });
  else await lockNow();
}

/** Milliseconds. The host locks by itself 2.5 s after it has asked, and the last words must be saved by then. */
const heldAtMost = 1_000;

/** The host asks, because nobody is at the desk: there is nobody to decide about words that cannot be saved. */
export async function lockUnattended(): Promise<void> {
  const { stage } = useLeaving.getState().leaving;
  if (stage === 'locking' || stage === 'locked') return;
  show({ stage: 'locking' });
  await Promise.race([whenFree(), pause(heldAtMost)]);
  const unsaved = await flushAll();
  await lockNow(unsaved.length > 0 ? { losesWords: true } : {});
}

/** Locks whatever is unsaved: it has been saved, or somebody has decided. */
export async function lockNow(input: { losesWords?: boolean } = {}): Promise<void> {
  show({ stage: 'locking' });
  try {
    await call('store.lock', input);
    forgetStore();
    show({ stage: 'locked' });
  } catch (thrown) {
    show({ stage: 'refused', way: 'lock', failure: failureOf(thrown) });
  }
}

/** Ends the app, or keeps the window open: to show what held work ran into, or for a decision about what would be lost. */
export async function closeApp(): Promise<void> {
  if (await heldWorkFails()) return keepOpen();
  const unsaved = [...(await flushAll()), ...unkeptCode()];
  if (unsaved.length > 0) {
    show({ stage: 'asking', way: 'close', unsaved });
    return keepOpen();
  }
  try {
    await closeNow();
  } catch (thrown) {
    show({ stage: 'refused', way: 'close', failure: failureOf(thrown) });
  }
}

/** @throws CallFailed when the host does not end the app; the window then stays as it is */
export async function closeNow(): Promise<void> {
  await call('app.quit', {});
  stay();
}

/** Without it the host ends an app that has been silent for some seconds after it was asked to close. */
async function keepOpen(): Promise<void> {
  await call('app.stay', {}).catch(() => undefined);
}

/** A recovery code is held in memory only, so it ends with the app. */
function unkeptCode(): Unsaved[] {
  const app = queryClient.getQueryData<CallOutput<'app.state'>>(['app.state', {}]);
  if (app?.hasUnkeptCode !== true) return [];
  const why =
    app.recoveryCode === undefined
      ? 'Unlock the store to see it again, then save it, print it or write it down.'
      : 'Save it, print it or write it down, then say that you have.';
  return [{ what: 'Your new recovery code', why }];
}

/** Milliseconds. Meanwhile the host must not take the page for dead. */
const signOfLifeEvery = 2_000;

async function heldWorkFails(): Promise<boolean> {
  const signs = setInterval(() => {
    call('app.state', {}).catch(() => undefined);
  }, signOfLifeEvery);
  const failure = await whenFree().finally(() => {
    clearInterval(signs);
  });
  return failure !== undefined;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
