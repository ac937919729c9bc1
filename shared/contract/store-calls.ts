/** Stores, their passphrases and their recovery codes. */
import { z } from 'zod';
import { isoInstant, words } from '../model/ids.ts';
import { call, done, fileToken, nothing, passphrase, storeRef } from './call.ts';

/** One store in the list of known ones. */
export const storeRow = z.strictObject({
  ref: storeRef,
  name: z.string(),
  folder: z.string(),
  isDemo: z.boolean(),
  exists: z.boolean(),
  lastOpened: isoInstant.optional(),
});

/** Answered at any time; a store is opened and locked by them. */
export const storeCalls = {
  'store.find': call('host', { none: 'names of stores only' }, nothing, z.strictObject({ stores: z.array(storeRow) })),
  'store.create': call(
    'host',
    'store.created',
    z.strictObject({ name: words(80), passphrase, folder: fileToken.optional() }),
    z.strictObject({ ref: storeRef }),
  ),
  'store.createDemo': call('host', 'store.created', nothing, z.strictObject({ ref: storeRef })),
  'store.unlock': call('host', 'store.unlocked', z.strictObject({ ref: storeRef, passphrase }), done),
  'store.recover': call(
    'host',
    'store.recovered',
    z.strictObject({ ref: storeRef, recoveryCode: z.string().max(200), passphrase }),
    done,
  ),
  /** `losesWords`: nobody was there to ask, and not all words could be saved; the unlock page says so. */
  'store.lock': call('host', 'store.locked', z.strictObject({ losesWords: z.boolean().optional() }), done),
  'store.add': call(
    'host',
    { none: 'adds a known store file to the list' },
    z.strictObject({ file: fileToken }),
    z.strictObject({ ref: storeRef }),
  ),
  'passphrase.suggest': call('host', { none: 'no stored secret' }, nothing, z.strictObject({ passphrase: z.string() })),
  'passphrase.rate': call(
    'host',
    { none: 'no stored secret' },
    z.strictObject({ passphrase }),
    z.strictObject({
      bits: z.number(),
      label: z.enum(['too weak', 'fair', 'strong']),
      advice: z.string(),
      isEnough: z.boolean(),
    }),
  ),
  'recovery.save': call(
    'host',
    { none: 'writes the code where the person chose' },
    z.strictObject({ recoveryCode: z.string().max(200), target: fileToken }),
    done,
  ),
  'recovery.kept': call('host', { none: 'the code is forgotten; nothing is stored' }, nothing, done),
} as const;
