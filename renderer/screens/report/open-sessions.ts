/** The sessions of the reports written in since unlock: who leaves a report and comes back finds the words, saved or not. */
import type { ErrorCode } from '../../../shared/errors.ts';
import type { ReportId } from '../../../shared/model/ids.ts';
import { fullName } from '../../../shared/model/naming.ts';
import { call, on } from '../../client.ts';
import { failureOf } from '../../state/failure.ts';
import { isRefusedForGood, joinWriters } from '../../state/writers.ts';
import { keepRefused, wordsOf } from './refused-words.ts';
import { openSession, type ReportView, type Session, type SessionCalls } from './session.ts';

interface Held {
  session: Session;
  letGo: () => void;
}

const held = new Map<ReportId, Held>();

/** Refused for good, or until the report is read anew: the session cannot go on from what it knows. */
const overtakenBy: ReadonlySet<ErrorCode> = new Set(['revision-conflict', 'report-signed', 'document-invalid']);

/** The next opening of this report must read it anew. */
export function isOvertaken(id: ReportId): boolean {
  const known = held.get(id)?.session;
  return known !== undefined && isRefusedForGood(known.state.getState().save);
}

/** The store may answer later than the officer comes back, so a report goes on from here and not from what was read. */
export function sessionOf(view: ReportView): Session {
  const known = held.get(view.id)?.session;
  if (known !== undefined && isOvertaken(view.id)) keepWords(view, known);
  else if (known !== undefined && !view.isReadOnly) return known;
  letGo(view.id);
  const session = openSession(view, calls);
  if (!view.isReadOnly) hold(view, session);
  return session;
}

function hold(view: ReportView, session: Session): void {
  const { id } = view;
  const writer = joinWriters(nameOf(view), () => flushOrThrow(session));
  // Sessions come and go while the screen is being drawn; the status line may be drawn anew only after that.
  queueMicrotask(() => {
    writer.tell(session.state.getState().save);
  });
  const stopTelling = session.state.subscribe((now, before) => {
    if (now.save !== before.save) writer.tell(now.save);
  });
  const stopWatching = on('store.locked', () => {
    letGo(id);
  });
  held.set(id, {
    session,
    letGo: () => {
      stopWatching();
      stopTelling();
      queueMicrotask(writer.leave);
      session.stop();
    },
  });
}

function nameOf({ case: { record }, template }: ReportView): string {
  return `Report on ${fullName(record.person.name)} (${template.title})`;
}

function keepWords(view: ReportView, session: Session): void {
  const changes = session.waiting();
  if (changes !== undefined) keepRefused(view.id, nameOf(view), wordsOf(changes, view));
}

function letGo(id: ReportId): void {
  held.get(id)?.letGo();
  held.delete(id);
}

async function flushOrThrow(session: Session): Promise<void> {
  if (!(await session.flush())) throw new Error('unsaved');
}

const calls: SessionCalls = {
  save: (input) => call('report.save', input),
  check: (input) => call('report.check', input),
  failureOf,
  explain: (error) => {
    const { code, message, safe, todo } = failureOf(error);
    return { message: `${message} ${safe} ${todo}`, isOvertaken: overtakenBy.has(code) };
  },
};
