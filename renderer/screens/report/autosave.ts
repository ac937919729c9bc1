/** Decides when to save: soon after the last key, at the latest a moment after the first, one save at a time. */
import type { Writing } from '../../state/writers.ts';

/** Milliseconds. Together with the save itself they keep every key durable within 2 s. */
export const pace = { idle: 400, longest: 1000, retry: 3000 };

export interface SaveJob {
  /** Sends what has changed, if anything, and resolves with the instant of the last save. */
  send(): Promise<string>;
  /** Words for the status line, from whatever `send` threw, and whether another try could help. */
  explain(error: unknown): { message: string; isOvertaken: boolean };
  onState(state: Writing): void;
}

export interface Autosave {
  /** Something was typed, chosen or inserted. */
  touch(): void;
  /** Saves now; resolves to false when it could not be saved. */
  flush(): Promise<boolean>;
  /** Stops the timers; what is unsaved stays with the caller. */
  stop(): void;
}

export function makeAutosave(job: SaveJob): Autosave {
  let idle: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let isStopped = false;
  let shown: Writing['kind'] | undefined;

  /** A try after a failure is no news until it succeeds: shown each time, it would hide and repeat what went wrong. */
  const show = (state: Writing) => {
    if (state.kind === 'saving' && (shown === 'saving' || shown === 'not saved')) return;
    shown = state.kind;
    job.onState(state);
  };
  const clear = () => {
    clearTimeout(idle);
    clearTimeout(longest);
    idle = longest = undefined;
  };

  const save = async (): Promise<boolean> => {
    clear();
    show({ kind: 'saving' });
    try {
      show({ kind: 'saved', at: await job.send() });
      if (idle !== undefined) show({ kind: 'saving' });
      return true;
    } catch (error) {
      const why = job.explain(error);
      show({ kind: 'not saved', ...why });
      if (!isStopped && !why.isOvertaken) idle = setTimeout(flush, pace.retry);
      return false;
    }
  };

  /** A save asked for while one runs starts after it, so that revisions never overtake each other. */
  const flush = (): Promise<boolean> => {
    const next = (running ?? Promise.resolve(true)).then(save);
    running = next;
    return next;
  };

  return {
    touch() {
      isStopped = false;
      clearTimeout(idle);
      idle = setTimeout(flush, pace.idle);
      longest ??= setTimeout(flush, pace.longest);
      show({ kind: 'saving' });
    },
    flush,
    stop() {
      isStopped = true;
      clear();
    },
  };
}
