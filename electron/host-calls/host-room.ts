/** What the host's own handlers reach: the shell, chosen files, known stores and the unlocked store. */
import type { Clock } from '../store/store.ts';
import type { Shell } from '../shell/shell.ts';
import type { FileTokens } from './file-tokens.ts';
import type { KnownStores } from './known-stores.ts';
import type { Session } from './session.ts';
import type { Trusted } from './trusted-signers.ts';
import type { UnkeptCodes } from './unkept-codes.ts';

export interface HostOptions {
  /** The person's own folder of this app: list of stores, stores, trusted signers. Holds no case content in the clear. */
  stateFolder: string;
  templatesFolder: string;
  /** Folder with `made-up-cases.json`. */
  demoFolder: string;
  /** The built scripts of the processes beside the window, by absolute path. */
  scripts: { backend: string; verify: string };
  version: string;
  clock: Clock;
}

export interface HostRoom {
  shell: Shell;
  options: HostOptions;
  tokens: FileTokens;
  stores: KnownStores;
  session: Session;
  trusted: Trusted;
  codes: UnkeptCodes;
  /** Closes the store and loads the unlock page, which shows the warning, once the answer has gone out. */
  lock(warning?: string): Promise<void>;
  /** Ends the app after the answer has gone out. */
  quit(): void;
}
