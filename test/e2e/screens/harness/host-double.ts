/** Stands in for host and backend: answers by the contract, checks every question and answer against it, keeps a log. */
import type { Page } from '@playwright/test';
import {
  contract,
  type CallName,
  type CallOutput,
  type EventDetail,
  type EventName,
  type ParsedInput,
} from '../../../../shared/contract.ts';
import { AppError, type Envelope, type Failure } from '../../../../shared/errors.ts';

type Answer<N extends CallName> = (input: ParsedInput<N>) => CallOutput<N> | Promise<CallOutput<N>>;
export type Answers = { [N in CallName]?: Answer<N> };

export interface HostDouble {
  /** Replaces answers; the rest stay. */
  set(answers: Answers): void;
  /** Makes a call fail with these words. */
  refuse(name: CallName, failure: Failure): void;
  push<N extends EventName>(event: N, detail: EventDetail<N>): Promise<void>;
  /** Inputs of a call so far, oldest first. */
  asked<N extends CallName>(name: N): ParsedInput<N>[];
}

type AnyAnswer = (input: unknown) => unknown;

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

export async function installDouble(page: Page, first: Answers): Promise<HostDouble> {
  const answers = new Map(Object.entries(first) as [string, AnyAnswer][]);
  const log: { name: string; input: unknown }[] = [];

  const answer = async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    if (!isCallName(name)) throw new Error(`the page asked for ${name}, which the contract does not have`);
    const parsed = contract[name].input.parse(input);
    log.push({ name, input: parsed });
    const reply = answers.get(name);
    if (reply === undefined) throw new Error(`the double has no answer to ${name}`);
    try {
      return { ok: true, value: contract[name].output.parse(await reply(parsed)) };
    } catch (thrown) {
      if (thrown instanceof AppError) return { ok: false, error: thrown.failure };
      throw thrown;
    }
  };

  await page.exposeFunction('askDouble', answer);
  await page.addInitScript(installBridge);
  return {
    set: (more) => {
      for (const [name, reply] of Object.entries(more)) answers.set(name, reply as AnyAnswer);
    },
    refuse: (name, failure) => {
      answers.set(name, () => {
        throw new AppError(failure);
      });
    },
    push: (event, detail) =>
      page.evaluate(([name, what]) => (window as unknown as BridgedWindow).pushFromDouble(name, what), [
        event,
        detail,
      ] as const),
    asked: <N extends CallName>(name: N) =>
      log.filter((entry) => entry.name === name).map((entry) => entry.input as ParsedInput<N>),
  };
}

interface BridgedWindow {
  askDouble(name: string, input: unknown): Promise<unknown>;
  pushFromDouble(event: string, detail: unknown): void;
}

/** Runs in the page before its own scripts. */
function installBridge(): void {
  const bridged = window as unknown as BridgedWindow;
  const listeners = new Map<string, Set<(detail: unknown) => void>>();
  bridged.pushFromDouble = (event, detail) => {
    for (const listener of listeners.get(event) ?? []) listener(detail);
  };
  Object.defineProperty(window, 'prepareAReport', {
    value: {
      call: (name: string, input: unknown) => bridged.askDouble(name, input),
      on: (event: string, listener: (detail: unknown) => void) => {
        const heard = listeners.get(event) ?? new Set();
        listeners.set(event, heard.add(listener));
        return () => heard.delete(listener);
      },
    },
  });
}
