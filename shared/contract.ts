/** Every call across the wire, joined from one file a group: who answers it, its shapes, and the audit event it leaves. */
import { z } from 'zod';
import { appCalls } from './contract/app-calls.ts';
import { nothing } from './contract/call.ts';
import { caseCalls } from './contract/case-calls.ts';
import { extractCalls } from './contract/extract-calls.ts';
import { fileCalls } from './contract/file-calls.ts';
import { reportCalls } from './contract/report-calls.ts';
import { settingsCalls } from './contract/settings-calls.ts';
import { signingCalls } from './contract/signing-calls.ts';
import { storeCalls } from './contract/store-calls.ts';

export const contract = {
  ...appCalls,
  ...storeCalls,
  ...fileCalls,
  ...settingsCalls,
  ...caseCalls,
  ...extractCalls,
  ...reportCalls,
  ...signingCalls,
} as const;

type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
export type ParsedInput<N extends CallName> = z.output<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;
export type NameIn<R extends 'host' | 'backend'> = {
  [N in CallName]: Contract[N]['room'] extends R ? N : never;
}[CallName];

/**
 * Facts in the past that the host may push. `dialog.opened` is the Chromium shell's file dialog, `history.requested` the
 * Edit menu of the Electron shell.
 */
export const events = {
  'store.locked': nothing,
  /** The warnings in `app.state` have changed. */
  'store.warned': nothing,
  'window.restored': nothing,
  'close.requested': nothing,
  'lock.requested': nothing,
  'history.requested': z.strictObject({ what: z.enum(['undo', 'redo']) }),
  'dialog.opened': z.strictObject({
    dialog: z.string(),
    mode: z.enum(['open', 'save']),
    title: z.string(),
    suggestedName: z.string().optional(),
    endings: z.array(z.string()),
  }),
} as const;
export type EventName = keyof typeof events;
export type EventDetail<N extends EventName> = z.output<(typeof events)[N]>;
