/** Decides when a changed text is sent to the store: after a pause, at the latest two seconds on, and again after a failure. */

const pause = 800;
const longest = 1500;
const beforeRetry = 3000;

export interface SaverWork {
  /** Answers with the instant at which the words were stored. */
  save: (text: string) => Promise<string>;
  /** `isBehind`: more was typed while these words were on their way. */
  onSaved: (instant: string, isBehind: boolean) => void;
  onFailed: (thrown: unknown) => void;
}

export interface TextSaver {
  change: (text: string) => void;
  /** Saves now what is unsaved; rejects when the store did not take it. */
  flush: () => Promise<void>;
  isUnsaved: () => boolean;
  /** For good: nothing is sent after it, whoever still asks, and a save that is on its way is not tried again. */
  stop: () => void;
}

export function makeTextSaver(first: string, work: SaverWork): TextSaver {
  let text = first;
  let stored = first;
  let oldestChange: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isStopped = false;

  const later = (delay: number) => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      flush().catch(() => undefined);
    }, delay);
  };
  const send = async () => {
    const sent = text;
    oldestChange = undefined;
    try {
      const instant = await work.save(sent);
      stored = sent;
      work.onSaved(instant, text !== stored);
    } catch (thrown) {
      work.onFailed(thrown);
      later(beforeRetry);
      throw thrown;
    }
  };
  /** One save at a time: a second would overtake the first and store the older words last. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    if (running !== undefined) return running.catch(() => undefined).then(flush);
    if (isStopped || text === stored) return Promise.resolve();
    running = send().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    change: (next) => {
      text = next;
      oldestChange ??= Date.now();
      later(Math.max(0, Math.min(pause, oldestChange + longest - Date.now())));
    },
    flush,
    isUnsaved: () => text !== stored,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
