/** The page's only way out: typed calls to the host and backend, and the events they push. */
import type { CallInput, CallName, CallOutput, EventDetail, EventName } from '../shared/contract.ts';
import type { Envelope, Failure } from '../shared/errors.ts';
import { isSignOfLife } from '../shared/idle-lock.ts';
import { allowOwnWorkers } from './own-workers.ts';

interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  on(event: string, listener: (detail: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly prepareAReport: Bridge;
  }
}

/** What a refused call rejects with; screens show `failure` and switch on its code. */
class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

/** The failure of the app's other half not answering at all, for example because it is ending. */
const silent: Failure = {
  code: 'call-refused',
  message: 'The app did not answer.',
  safe: 'Everything saved before is safe.',
  todo: 'Try again. If it happens again, close the app and start it anew.',
};

allowOwnWorkers();

let lastSignAt = performance.now();

/** Milliseconds since the page last told that somebody is here: the host locks the store when this grows long. */
export function sinceSignOfLife(): number {
  return performance.now() - lastSignAt;
}

async function envelopeOf<N extends CallName>(name: N, input: CallInput<N>): Promise<Envelope<CallOutput<N>>> {
  if (isSignOfLife(name)) lastSignAt = performance.now();
  try {
    return (await window.prepareAReport.call(name, input)) as Envelope<CallOutput<N>>;
  } catch {
    return { ok: false, error: silent };
  }
}

/** @throws CallFailed */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const envelope = await envelopeOf(name, input);
  if (!envelope.ok) throw new CallFailed(envelope.error);
  return envelope.value;
}

/** @returns a function that stops listening */
export function on<N extends EventName>(event: N, listener: (detail: EventDetail<N>) => void): () => void {
  return window.prepareAReport.on(event, (detail) => listener(detail as EventDetail<N>));
}

/** The failure behind anything a call or its handling threw. */
export function failureIn(error: unknown): Failure {
  return error instanceof CallFailed ? error.failure : silent;
}
