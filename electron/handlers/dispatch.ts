/** The single door of the wire: known name, parse input, run, parse output, audit, envelope. It never throws. */
import { contract, type CallName, type CallOutput, type NameIn, type ParsedInput } from '../../shared/contract.ts';
import type { Envelope, Failure } from '../../shared/errors.ts';
import { auditDetail, type AuditDetail } from './audit-detail.ts';
import { failureOf, logIncident, type Incident } from './incident.ts';

export type Room = 'host' | 'backend';

/** A complete map over the calls of one room: a missing or extra handler does not compile. */
export type Handlers<R extends Room> = {
  [N in NameIn<R>]: (input: ParsedInput<N>) => Promise<CallOutput<N>>;
};
export type BackendHandlers = Handlers<'backend'>;
export type HostHandlers = Handlers<'host'>;

/** Largest input in UTF-16 units of its JSON. */
export const largestInput = 8_000_000;

export interface Door<R extends Room> {
  room: R;
  handlers: Handlers<R>;
  /** Adds a row to the audit chain, for the room that has one. */
  record?: (event: string, detail: AuditDetail) => void;
  report?: (found: Incident) => void;
}

export type Dispatch = (name: string, input: unknown) => Promise<Envelope<unknown>>;

function refused(message: string): Failure {
  return {
    code: 'call-refused',
    message,
    safe: 'Nothing was changed.',
    todo: 'Close the app and start it again. If it happens again, tell support.',
  };
}

export function refusal(message: string): Envelope<never> {
  return { ok: false, error: refused(message) };
}

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

function isTooLarge(input: unknown): boolean {
  return (JSON.stringify(input) ?? '').length > largestInput;
}

async function answer<R extends Room>(door: Door<R>, name: NameIn<R>, input: unknown): Promise<Envelope<unknown>> {
  const call = contract[name];
  const parsed = call.input.safeParse(input);
  if (!parsed.success) return refusal('The app asked for something in a form it does not understand.');
  const run = door.handlers[name] as (input: unknown) => Promise<unknown>;
  const value = call.output.parse(await run(parsed.data));
  if (typeof call.audit === 'string') recordQuietly(door, call.audit, auditDetail(input, value));
  return { ok: true, value };
}

/** The deed is done when this runs, so a full disk here must not make it look undone. */
function recordQuietly<R extends Room>(door: Door<R>, event: string, detail: AuditDetail): void {
  try {
    door.record?.(event, detail);
  } catch (error) {
    failureOf(error, door.report ?? logIncident);
  }
}

/** @returns a function that answers every call of the room, and refuses every other name */
export function makeDispatch<R extends Room>(door: Door<R>): Dispatch {
  return async (name, input) => {
    try {
      if (!isCallName(name) || contract[name].room !== door.room)
        return refusal('The app asked for something unknown.');
      if (isTooLarge(input)) return refusal('The app asked for more than it can take in at once.');
      return await answer(door, name as NameIn<R>, input);
    } catch (error) {
      return { ok: false, error: failureOf(error, door.report ?? logIncident) };
    }
  };
}
