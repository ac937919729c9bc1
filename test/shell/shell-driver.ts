/** What the contract suite needs of a shell, whichever process it runs in. */
import type { Page } from 'playwright-core';

export interface AskedCall {
  name: string;
  input: unknown;
}

export type ShellEvent = 'close requested' | 'window restored';

/** The shell under test answers every call with `{ name, input }`, and a call named `wait` never. */
export interface ShellDriver {
  page(): Page;
  /** Calls that reached the app. */
  calls(): Promise<AskedCall[]>;
  /** Events the shell told the app. */
  told(): Promise<ShellEvent[]>;
  push(event: string, detail: unknown): Promise<void>;
  print(html: string, title: string): Promise<Uint8Array>;
  /** @returns the address, which answers until `withdraw` */
  serve(text: string, contentType: string): Promise<string>;
  withdraw(): Promise<void>;
  reload(): Promise<void>;
  /** Process ids of the window's renderers. */
  renderers(): Promise<number[]>;
  /** As a person closes the window. */
  closeByHand(): Promise<void>;
  /** Kills the process that shows the page, with signal 9. */
  killWindow(): Promise<void>;
  /** Sends a message to a forked script that answers with it, and waits for the answer. */
  forkEcho(script: string, message: unknown): Promise<unknown>;
  quit(): Promise<void>;
}
