/** Questions and answers in both directions between the host and the backend process; bytes are allowed. */
import { AppError, type Envelope, type Failure } from '../../shared/errors.ts';
import { failureOf, logIncident } from '../handlers/incident.ts';

export interface LinkPort {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Answers the other side's questions by name. */
export type Answers = Record<string, (input: never) => unknown>;

export interface Link {
  /** @throws AppError when the other side failed as expected, or when the link was cut */
  ask(name: string, input: unknown): Promise<unknown>;
  /** Says something that needs no answer. */
  tell(name: string, input: unknown): void;
  /** Ends every open question with this failure; later questions end the same way. */
  cut(failure: Failure): void;
}

type Message =
  | { kind: 'ask'; id: number; name: string; input: unknown }
  | { kind: 'tell'; name: string; input: unknown }
  | { kind: 'answer'; id: number; envelope: Envelope<unknown> };

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

async function envelopeOf(answers: Answers, name: string, input: unknown): Promise<Envelope<unknown>> {
  try {
    const run = answers[name] as ((input: unknown) => unknown) | undefined;
    if (!run) throw new Error('unknown question');
    return { ok: true, value: await run(input) };
  } catch (error) {
    return { ok: false, error: failureOf(error, logIncident) };
  }
}

function settle(waiting: Map<number, Waiting>, id: number, envelope: Envelope<unknown>): void {
  const one = waiting.get(id);
  waiting.delete(id);
  if (envelope.ok) one?.resolve(envelope.value);
  else one?.reject(new AppError(envelope.error));
}

export function makeLink(port: LinkPort, answers: Answers): Link {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let cutBy: Failure | undefined;
  const send = (message: Message): void => {
    if (!cutBy) port.send(message);
  };

  port.onMessage((raw) => {
    const message = raw as Message;
    if (message.kind === 'answer') return settle(waiting, message.id, message.envelope);
    const done = envelopeOf(answers, message.name, message.input);
    if (message.kind === 'ask') void done.then((envelope) => send({ kind: 'answer', id: message.id, envelope }));
  });

  return {
    ask(name, input) {
      if (cutBy) return Promise.reject(new AppError(cutBy));
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ kind: 'ask', id, name, input });
      });
    },
    tell: (name, input) => send({ kind: 'tell', name, input }),
    cut(failure) {
      cutBy = failure;
      for (const id of [...waiting.keys()]) settle(waiting, id, { ok: false, error: failure });
    },
  };
}
