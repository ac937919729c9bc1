/** Proves the open store while nobody needs it: its history in small pieces, its pages once nobody is at the desk. */
import { AppError } from '../../shared/errors.ts';
import { logIncident, makeIncident } from '../handlers/incident.ts';
import type { Store } from '../store/store.ts';
import { makeQuiet, type Quiet } from './quiet.ts';

export const idleWarnings = {
  'history-changed':
    'The history of this store has been changed from outside the app. Reports and cases that open are as they were last saved. Leave the store’s folder as it is, and have it looked at before you rely on its history.',
  'pages-damaged':
    'Part of this store’s file is damaged. What still opens is as it was last saved. Save copies of your signed reports now, copy the store’s folder to another drive, and put back an earlier copy if something no longer opens.',
} as const;

/**
 * Milliseconds: `quiet` since the last call before a piece of the history is read, and `between` pieces; `away` since
 * the last call before the pages are read, which cannot be done in pieces. An idle store locks after ten minutes.
 */
export const idlePace = { quiet: 1_000, between: 50, away: 300_000 };

export interface IdleChecksOptions {
  store: Pick<Store, 'audit' | 'checkPages'>;
  isBusy(): boolean;
  warn(warning: string): void;
  pace?: typeof idlePace;
}

export interface IdleChecks {
  /** Somebody needs the store: the checks wait again. */
  touch(): void;
  /** Before the store is closed. */
  stop(): void;
  /** Resolves when all has been read, or the checks were stopped. */
  done: Promise<void>;
}

export function startIdleChecks({ store, isBusy, warn, pace = idlePace }: IdleChecksOptions): IdleChecks {
  const quiet = makeQuiet(isBusy);
  const tell = (warning: keyof typeof idleWarnings): void => {
    warn(idleWarnings[warning]);
    recordQuietly(store, warning);
  };
  const proveAll = async (): Promise<void> => {
    if ((await firstBroken(store, quiet, pace)) !== undefined) tell('history-changed');
    await quiet.lasting(pace.away);
    store.checkPages();
  };
  const failed = (error: unknown): void => {
    if (quiet.isStopped()) return;
    if (error instanceof AppError && error.failure.code === 'store-damaged') tell('pages-damaged');
    else logIncident(makeIncident(error));
  };
  return { touch: quiet.touch, stop: quiet.stop, done: proveAll().catch(failed) };
}

async function firstBroken(
  store: IdleChecksOptions['store'],
  quiet: Quiet,
  pace: typeof idlePace,
): Promise<number | undefined> {
  const walk = store.audit.walk();
  for (;;) {
    await quiet.lasting(pace.quiet);
    const step = walk.next();
    if (step.done === true) return step.value;
    await quiet.pause(pace.between);
  }
}

/** A store that is damaged, or on a full disk, may refuse the row; the warning itself stands. */
function recordQuietly({ audit }: IdleChecksOptions['store'], warning: string): void {
  try {
    audit.record('store.warned', { warning });
  } catch (error) {
    logIncident(makeIncident(error));
  }
}
