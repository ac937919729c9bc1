/** The unlocked store, if there is one: opening it in its own process, calling it, locking it, and noticing its death. */
import { AppError, type Envelope } from '../../shared/errors.ts';
import { lockedFailure, openBackend, type Backend } from '../backend/backend-process.ts';
import type { Answers } from '../backend/link.ts';
import { zeroSecrets, type Opened, type OpenRequest } from '../backend/open-request.ts';
import type { ChildPort } from '../shell/shell.ts';
import { lossWarning } from './loss-warning.ts';

export interface Session {
  /** The store that is open, or undefined when locked. */
  current(): { ref: string; opened: Opened } | undefined;
  readonly backendPid: number | undefined;
  /** What the person must know about how the last session ended; shown on the unlock page. */
  warnings(): string[];
  /** Locks what was open. @throws AppError `store-busy` while another is being opened, and as the store's own functions do */
  open(ref: string, request: OpenRequest): Promise<Opened>;
  call(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Closes the store and ends its process. @param warning for the unlock page */
  lock(warning?: string): Promise<void>;
}

export interface SessionOptions {
  startBackend(): ChildPort;
  answers: Answers;
  /** The backend died by itself: the store is locked now. */
  onDied(): void;
  /** The open store has something to say that its opening did not show; it stands in `opened.warnings`. */
  onWarned(): void;
}

const saves = new Set(['report.save', 'report.saveNotes', 'case.saveNotes']);

function savedAtIn(envelope: Envelope<unknown>): string | undefined {
  const value = envelope.ok ? envelope.value : undefined;
  return typeof value === 'object' && value !== null && 'savedAt' in value ? String(value.savedAt) : undefined;
}

function alreadyOpening(): AppError {
  return new AppError({
    code: 'store-busy',
    message: 'A store is being opened.',
    safe: 'Nothing was changed.',
    todo: 'Wait until it has opened. It takes a few seconds.',
  });
}

export function makeSession({ startBackend, answers, onDied, onWarned }: SessionOptions): Session {
  let unlocked: { ref: string; backend: Backend } | undefined;
  let lastSaved: string | undefined;
  let warnings: string[] = [];

  /** A second process beside one that is still opening would be lost sight of, with its keys. */
  let opening: Promise<Opened> | undefined;

  const endCurrent = async (): Promise<void> => {
    const ending = unlocked;
    unlocked = undefined;
    await ending?.backend.end();
  };
  const openNext = async (ref: string, request: OpenRequest): Promise<Opened> => {
    await endCurrent();
    const died = (): void => {
      unlocked = undefined;
      warnings = [lossWarning(lastSaved)];
      onDied();
    };
    const warn = (warning: string): void => {
      unlocked?.backend.opened.warnings.push(warning);
      onWarned();
    };
    const child = startBackend();
    const backend = await openBackend({ child, request, answers: { ...answers, warn }, onDied: died });
    unlocked = { ref, backend };
    warnings = [];
    lastSaved = undefined;
    return backend.opened;
  };
  return {
    current: () => unlocked && { ref: unlocked.ref, opened: unlocked.backend.opened },
    get backendPid() {
      return unlocked?.backend.pid;
    },
    warnings: () => warnings,
    async open(ref, request) {
      if (opening) {
        zeroSecrets(request);
        throw alreadyOpening();
      }
      opening = openNext(ref, request);
      try {
        return await opening;
      } finally {
        opening = undefined;
      }
    },
    async call(name, input) {
      if (!unlocked) return { ok: false, error: lockedFailure };
      try {
        const envelope = await unlocked.backend.call(name, input);
        if (saves.has(name)) lastSaved = savedAtIn(envelope) ?? lastSaved;
        return envelope;
      } catch {
        return { ok: false, error: lockedFailure };
      }
    },
    async lock(warning) {
      await opening?.catch(() => undefined);
      await endCurrent();
      if (warning !== undefined) warnings = [warning];
    },
  };
}
