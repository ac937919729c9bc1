/** The host's hold on one backend process: opens the store in it, passes calls on, notices its death, ends it. */
import type { Envelope, Failure } from '../../shared/errors.ts';
import { incidentFailure, logIncident, makeIncident } from '../handlers/incident.ts';
import type { ChildPort } from '../shell/shell.ts';
import { makeLink, type Answers, type Link } from './link.ts';
import { zeroSecrets, type Opened, type OpenRequest } from './open-request.ts';

export interface Backend {
  readonly pid: number | undefined;
  readonly opened: Opened;
  call(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Closes the store and ends the process; by force when it does not answer in time. */
  end(): Promise<void>;
}

export interface BackendOptions {
  child: ChildPort;
  request: OpenRequest;
  /** What the backend may ask of the host. */
  answers: Answers;
  /** The process ended without having been asked to. */
  onDied(): void;
}

const patience = 8_000;

export const lockedFailure: Failure = {
  code: 'store-locked',
  message: 'The store is locked.',
  safe: 'Everything saved before is safe.',
  todo: 'Unlock the store and try again.',
};

/** A process that ends before the store is open has a fault of its own, which its incident tells from others. */
function diedOpening(): Failure {
  const found = makeIncident(new Error('the process ended'));
  logIncident(found);
  return incidentFailure(found.incident);
}

function exitOf(child: ChildPort): Promise<void> {
  return new Promise((resolve) => child.onExit(resolve));
}

async function endProcess(child: ChildPort, link: Link, exited: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([link.ask('close', undefined).catch(() => undefined), late]);
  clearTimeout(timer);
  child.kill();
  await exited;
}

/** @throws AppError as the store's own functions do; the process has then ended */
export async function openBackend({ child, request, answers, onDied }: BackendOptions): Promise<Backend> {
  const link = makeLink(child, answers);
  const exited = exitOf(child);
  let phase: 'opening' | 'open' | 'ending' = 'opening';
  void exited.then(() => {
    link.cut(phase === 'opening' ? diedOpening() : lockedFailure);
    if (phase === 'open') onDied();
  });
  const opening = link.ask('open', request);
  zeroSecrets(request);
  try {
    const opened = (await opening) as Opened;
    phase = 'open';
    return {
      pid: child.pid,
      opened,
      call: (name, input) => link.ask('call', { name, input }) as Promise<Envelope<unknown>>,
      end() {
        phase = 'ending';
        return endProcess(child, link, exited);
      },
    };
  } catch (error) {
    phase = 'ending';
    child.kill();
    await exited;
    throw error;
  }
}
