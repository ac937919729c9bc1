/** The texts being written in plain boxes since unlock, each with what of it is stored: leaving the box loses none of it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../shared/errors.ts';
import { failureOf } from './failure.ts';
import { makeTextSaver, type SaverWork } from './text-saver.ts';
import { joinWriters, type Writer } from './writers.ts';

export interface PadState {
  text: string;
  savedAt: string | undefined;
  isUnsaved: boolean;
  failure: Failure | undefined;
}

export interface PadText {
  /**
   * Names the text for as long as the store is open: whoever leaves it and comes back finds what was typed, stored or
   * not, and the rest counts only the first time.
   */
  key: string;
  /** What would be lost, in the officer's words. */
  what: string;
  first: string;
  /** Answers with the instant at which it was stored. */
  save: (text: string) => Promise<string>;
}

interface Pad {
  readonly state: StoreApi<PadState>;
  change: (text: string) => void;
  saveNow: () => void;
}

interface HeldPad extends Pad {
  letGo: () => void;
}

const held = new Map<string, HeldPad>();

/** What a screen read may be older than what was typed since, so a text that is known goes on from here. */
export function openPad(text: PadText): Pad {
  const known = held.get(text.key);
  if (known !== undefined) return known;
  const pad = makePad(text);
  held.set(text.key, pad);
  return pad;
}

/** When the store is locked, nothing of it stays in the page. */
export function forgetPads(): void {
  for (const pad of held.values()) pad.letGo();
  held.clear();
}

/** What was typed here has been stored anew in another place: the next to open it begins with that. */
export function forgetPad(key: string): void {
  held.get(key)?.letGo();
  held.delete(key);
}

function makePad({ what, first, save }: PadText): HeldPad {
  const nothing = { savedAt: undefined, isUnsaved: false, failure: undefined };
  const state = createStore<PadState>(() => ({ text: first, ...nothing }));
  const writer = joinWriters(what, () => saver.flush());
  const saver = makeTextSaver(first, { save, ...tellers(state, writer) });
  return {
    state,
    change: (text) => {
      saver.change(text);
      const isUnsaved = saver.isUnsaved();
      const failure = isUnsaved ? state.getState().failure : undefined;
      state.setState({ text, isUnsaved, failure });
      if (failure === undefined) writer.tell(isUnsaved ? { kind: 'saving' } : undefined);
    },
    saveNow: () => {
      saver.flush().catch(() => undefined);
    },
    letGo: () => {
      writer.leave();
      saver.stop();
    },
  };
}

function tellers(state: StoreApi<PadState>, writer: Writer): Pick<SaverWork, 'onSaved' | 'onFailed'> {
  return {
    onSaved: (savedAt, isUnsaved) => {
      state.setState({ savedAt, isUnsaved, failure: undefined });
      writer.tell({ kind: 'saved', at: savedAt });
      if (isUnsaved) writer.tell({ kind: 'saving' });
    },
    onFailed: (thrown) => {
      const failure = failureOf(thrown);
      state.setState(({ failure: before }) => ({ failure: isSame(before, failure) ? before : failure }));
      writer.tell({ kind: 'not saved', message: `${failure.message} ${failure.safe} ${failure.todo}` });
    },
  };
}

/** A try that fails like the one before tells nothing new, and must not be shown as news. */
function isSame(one: Failure | undefined, other: Failure): boolean {
  if (one === undefined) return false;
  const { code, message, safe, todo } = one;
  return code === other.code && message === other.message && safe === other.safe && todo === other.todo;
}
