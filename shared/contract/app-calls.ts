/** What the page asks of the app itself, whether a store is open or not. */
import { z } from 'zod';
import { call, done, nothing } from './call.ts';
import { storeRow } from './store-calls.ts';

/** Answered at any time. */
export const appCalls = {
  'app.state': call(
    'host',
    { none: 'shows the app, no case' },
    nothing,
    z.strictObject({
      shell: z.enum(['electron', 'chromium']),
      version: z.string(),
      isSandboxed: z.boolean(),
      canShowFolders: z.boolean(),
      lock: z.enum(['locked', 'unlocked']),
      store: storeRow.optional(),
      isReadOnly: z.boolean(),
      warnings: z.array(z.string()),
      /** Of the store that is open: there until the person says that it is kept. */
      recoveryCode: z.string().optional(),
      /** A recovery code of any store would be lost by closing. */
      hasUnkeptCode: z.boolean(),
    }),
  ),
  'app.quit': call('host', { none: 'ends the app after a flush' }, nothing, done),
  'app.stay': call('host', { none: 'keeps the window open for a decision' }, nothing, done),
} as const;
