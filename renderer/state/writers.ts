/** Everyone who has words for the store, in one list: the status line tells of them all, and lock and close wait for them. */
import { create } from 'zustand';
import { clockTimeAndDay } from '../ui/dates.ts';

/** How far one writer is. `at` is the instant of its last durable save. */
export type Writing =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  /** `isOvertaken`: what is stored has moved on, so that another try cannot help. */
  | { kind: 'not saved'; message: string; isOvertaken?: boolean };

/** True where only reading anew can help. */
export function isRefusedForGood(writing: Writing): boolean {
  return writing.kind === 'not saved' && writing.isOvertaken === true;
}

/** Resolves once the words are in the store; rejects when they are not. */
type Flush = () => Promise<void>;

interface Row {
  /** What would be lost, in the officer's words: "Notes on Alex Lee". */
  what: string;
  flush: Flush;
  writing: Writing | undefined;
}

/** What would be lost, and the failure in words where there was one. */
export interface Unsaved {
  what: string;
  why: string | undefined;
}

export interface Writer {
  /** Undefined when nothing waits and nothing was stored, as when a word is typed and taken back. */
  tell: (writing: Writing | undefined) => void;
  leave: () => void;
}

interface Saves {
  words: string;
  isUnsaved: boolean;
}

const rows = new Set<Row>();
/** Outlives its writer: what it says is still true. */
let lastSaved: string | undefined;

/** One sentence over all writers. */
export const useSaves = create<Saves>()(() => ({ words: '', isUnsaved: false }));

export function joinWriters(what: string, flush: Flush): Writer {
  const row: Row = { what, flush, writing: undefined };
  rows.add(row);
  return {
    tell: (writing) => {
      if (!rows.has(row)) return;
      row.writing = writing;
      if (writing?.kind === 'saved' && writing.at > (lastSaved ?? '')) lastSaved = writing.at;
      publish();
    },
    leave: () => {
      rows.delete(row);
      publish();
    },
  };
}

/** Of one store's saves the next one says nothing. */
export function forgetSaves(): void {
  lastSaved = undefined;
  publish();
}

/** Stores what is unsaved; answers with what could not be stored, of which there should be nothing. */
export async function flushAll(): Promise<Unsaved[]> {
  const asked = [...rows];
  const results = await Promise.allSettled(asked.map(({ flush }) => flush()));
  const refused = asked.filter((_row, at) => results[at]?.status === 'rejected');
  return refused.map(({ what, writing }) => ({
    what,
    why: writing?.kind === 'not saved' ? writing.message : undefined,
  }));
}

function publish(): void {
  useSaves.setState(savesOf([...rows].map(({ writing }) => writing)));
}

/** Whoever was refused speaks first, then whoever still waits, then the last save. */
function savesOf(all: readonly (Writing | undefined)[]): Saves {
  const refused = all.find((writing) => writing?.kind === 'not saved');
  if (refused?.kind === 'not saved') return { words: `Not saved: ${refused.message}`, isUnsaved: true };
  if (all.some((writing) => writing?.kind === 'saving')) return { words: 'Saving…', isUnsaved: false };
  return { words: lastSaved === undefined ? '' : `Saved ${clockTimeAndDay(lastSaved)}`, isUnsaved: false };
}
