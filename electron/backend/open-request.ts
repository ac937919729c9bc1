/** What the host sends to have a store opened, and what it hears back. Secrets travel as bytes and are zeroed after use. */

export type StoreChoice =
  | { mode: 'open'; passphrase: Uint8Array }
  | { mode: 'create'; name: string; passphrase: Uint8Array }
  /** A store of made-up people, filled from the case extract in this file. */
  | { mode: 'demo'; name: string; passphrase: Uint8Array; extractFile: string }
  | { mode: 'recover'; recoveryCode: Uint8Array; passphrase: Uint8Array };

export type OpenRequest = StoreChoice & {
  /** Absolute path of the store's folder. */
  folder: string;
  templatesFolder: string;
  /** How far the app's clock is ahead of the machine's, in milliseconds. */
  clockAheadBy: number;
};

export interface Opened {
  name: string;
  isDemo: boolean;
  isReadOnly: boolean;
  warnings: string[];
  /** After creating and recovering: shown to the person once. */
  recoveryCode?: string;
}

export function zeroSecrets(choice: StoreChoice): void {
  choice.passphrase.fill(0);
  if (choice.mode === 'recover') choice.recoveryCode.fill(0);
}
