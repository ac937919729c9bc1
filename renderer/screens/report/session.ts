/** One open report: what it holds now, what is not yet saved, and what the checks say. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CheckResult } from '../../../shared/checks/finding.ts';
import type { CallInput, CallOutput } from '../../../shared/contract.ts';
import type { Failure } from '../../../shared/errors.ts';
import type {
  Answer,
  DocPart,
  FactSnapshot,
  ReportDocument,
  TableSnapshot,
} from '../../../shared/document/document.ts';
import type { Plan } from '../../../shared/document/plan.ts';
import type { RestoredFields, RestoredLetters } from '../../editor/field-history.ts';
import type { HoldEditor } from '../../editor/report-editor.tsx';
import type { ReportSession } from '../../editor/report-session.ts';
import type { Writing } from '../../state/writers.ts';
import { makeAutosave, type Autosave, type SaveJob } from './autosave.ts';
import { PendingChanges, type Changes } from './pending-changes.ts';
import type { RestoredPlace } from './plan-place.ts';

export type ReportView = CallOutput<'report.read'>;

/** The calls a session makes, so that it can be driven without a window. */
export interface SessionCalls {
  save(input: CallInput<'report.save'>): Promise<CallOutput<'report.save'>>;
  check(input: CallInput<'report.check'>): Promise<CheckResult>;
  explain: SaveJob['explain'];
  failureOf(error: unknown): Failure;
}

export interface SessionState {
  document: ReportDocument;
  save: Writing;
  /** What the checks last said; it stays in sight where they cannot run again. */
  checks: CheckResult | undefined;
  /** Why the checks could not run the last time. */
  checksFailure: Failure | undefined;
  /** Where beside the page undo or redo has come to, until that is shown or something else is done. */
  comeTo: RestoredPlace | undefined;
  /** Fields whose letters undo has taken back: they show what is stored, whatever was typed. */
  takenBack: ReadonlySet<string>;
}

export interface Session {
  readonly state: StoreApi<SessionState>;
  /** The editor of this report: made on its first showing, then the same with its undo and its caret, until the session ends. */
  editor: HoldEditor;
  /** Where dirty parts of the text come from. Call what it answers when the editor goes: its last words are taken then. */
  attachEditor(takeDirtyParts: () => DocPart[]): () => void;
  textChanged(): void;
  /** @param isTyped letter by letter: a run of them is undone as one */
  setAnswer(block: string, answer: Answer | null, isTyped?: boolean): void;
  setFact(block: string, fact: FactSnapshot): void;
  setTable(block: string, table: TableSnapshot): void;
  /** @param typedIn the field of its form that is typed in: a run of letters is undone as one */
  setPlan(block: string, plan: Plan, typedIn?: string): void;
  /** As undo and redo ask for it. */
  restore(fields: RestoredFields, letters?: RestoredLetters): void;
  comeTo(place: RestoredPlace | undefined): void;
  /** Saves what waits; false when it could not be saved. */
  flush(): Promise<boolean>;
  /** What is not known to be stored, the last words of the editor with it. */
  waiting(): Changes | undefined;
  /** Runs the checks on what is stored. Never rejects: why they could not run is in the state. */
  recheck(): Promise<void>;
  /** As `recheck`, after saving what waits. */
  runChecks(): Promise<void>;
  stop(): void;
}

function withParts(document: ReportDocument, parts: readonly DocPart[]): ReportDocument {
  if (parts.length === 0) return document;
  const changed = new Map(parts.map((part) => [part.id, part]));
  return { ...document, parts: document.parts.map((part) => changed.get(part.id) ?? part) };
}

function withAnswer(document: ReportDocument, block: string, value: Answer | null): ReportDocument {
  const { [block]: _previous, ...others } = document.answers;
  return { ...document, answers: value === null ? others : { ...others, [block]: value } };
}

function withRestored<T>(held: Record<string, T>, restored: Record<string, T | null>): Record<string, T> {
  const entries = Object.entries<T | null>({ ...held, ...restored });
  return Object.fromEntries(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
}

function withAllRestored(document: ReportDocument, restored: RestoredFields): ReportDocument {
  return {
    ...document,
    answers: withRestored(document.answers, restored.answers),
    facts: withRestored(document.facts, restored.facts),
    tables: withRestored(document.tables, restored.tables),
    plans: withRestored(document.plans, restored.plans),
  };
}

/** The same set where nothing is different: a letter typed draws nothing anew. */
function withLetters(takenBack: ReadonlySet<string>, { field, areBack }: RestoredLetters): ReadonlySet<string> {
  if (areBack !== takenBack.has(field)) return takenBack;
  const others = [...takenBack].filter((one) => one !== field);
  return new Set(areBack ? others : [...others, field]);
}

const noParts = (): DocPart[] => [];

export function openSession(view: ReportView, calls: SessionCalls): Session {
  const pending = new PendingChanges();
  let takeDirtyParts = noParts;
  let editor: ReportSession | undefined;
  let revision = view.revision;
  let lastSaved = view.savedAt;
  const state = createStore<SessionState>(() => ({
    document: view.document,
    save: { kind: 'saved', at: view.savedAt },
    checks: undefined,
    checksFailure: undefined,
    comeTo: undefined,
    takenBack: new Set(),
  }));
  const edit = (change: (document: ReportDocument) => ReportDocument) => {
    state.setState(({ document }) => ({ document: change(document) }));
  };

  const gather = () => {
    const parts = takeDirtyParts();
    pending.addParts(parts);
    edit((document) => withParts(document, parts));
  };

  const send = async (): Promise<string> => {
    gather();
    const changes = pending.take();
    if (changes === undefined) return lastSaved;
    const saved = await calls.save({ id: view.id, revision, ...changes });
    pending.settle();
    revision = saved.revision;
    lastSaved = saved.savedAt;
    return saved.savedAt;
  };

  const autosave: Autosave = makeAutosave({
    send,
    explain: calls.explain,
    onState: (save) => {
      state.setState({ save });
    },
  });

  /** What was put back and is not shown yet would open its card long after it was asked for. */
  const comeToNothing = () => {
    if (state.getState().comeTo !== undefined) state.setState({ comeTo: undefined });
  };

  const lettersAre = (letters: RestoredLetters) => {
    state.setState(({ takenBack }) => ({ takenBack: withLetters(takenBack, letters) }));
  };

  const changed = (change: (document: ReportDocument) => ReportDocument) => {
    edit(change);
    autosave.touch();
  };

  /** What the author does beside the page is a step of the history. */
  const done = (change: (document: ReportDocument) => ReportDocument, typedIn?: string) => {
    changed(change);
    comeToNothing();
    if (typedIn !== undefined) lettersAre({ field: typedIn, areBack: true });
    editor?.keepFields(state.getState().document, typedIn);
  };

  const recheck = async () => {
    try {
      state.setState({ checks: await calls.check({ id: view.id }), checksFailure: undefined });
    } catch (error) {
      state.setState({ checksFailure: calls.failureOf(error) });
    }
  };

  return {
    state,
    editor: (make) => (editor ??= make()),
    attachEditor: (take) => {
      takeDirtyParts = take;
      return () => {
        gather();
        takeDirtyParts = noParts;
      };
    },
    textChanged: () => {
      comeToNothing();
      autosave.touch();
    },
    setAnswer: (block, value, isTyped = false) => {
      pending.setAnswer(block, value);
      done((document) => withAnswer(document, block, value), isTyped ? block : undefined);
    },
    setFact: (block, fact) => {
      pending.setFact(block, fact);
      done((document) => ({ ...document, facts: { ...document.facts, [block]: fact } }));
    },
    setTable: (block, table) => {
      pending.setTable(block, table);
      done((document) => ({ ...document, tables: { ...document.tables, [block]: table } }));
    },
    setPlan: (block, plan, typedIn) => {
      pending.setPlan(block, plan);
      done((document) => ({ ...document, plans: { ...document.plans, [block]: plan } }), typedIn);
    },
    restore: (restored, letters) => {
      if (letters !== undefined) lettersAre(letters);
      for (const [block, value] of Object.entries(restored.answers)) pending.setAnswer(block, value);
      for (const [block, value] of Object.entries(restored.facts)) pending.setFact(block, value);
      for (const [block, value] of Object.entries(restored.tables)) pending.setTable(block, value);
      for (const [block, value] of Object.entries(restored.plans)) pending.setPlan(block, value);
      changed((document) => withAllRestored(document, restored));
    },
    comeTo: (comeTo) => {
      state.setState({ comeTo });
    },
    flush: autosave.flush,
    waiting: () => {
      gather();
      return pending.take();
    },
    recheck,
    runChecks: async () => {
      await autosave.flush();
      await recheck();
    },
    stop: autosave.stop,
  };
}
