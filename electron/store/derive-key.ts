/** Keys: Argon2id from a passphrase, and separate keys for database, audit and anchor from the store's one secret. */
import { hashRaw, hashRawSync } from '@node-rs/argon2';
import { hkdfSync } from 'node:crypto';
import { z } from 'zod';

/** Below 64 MiB guessing becomes cheap, so a lower value is refused; the upper bounds keep a forged file from hanging the app. */
export const kdfCost = z.strictObject({
  memoryKiB: z.number().int().min(65_536).max(2_097_152),
  passes: z.number().int().min(1).max(20),
  lanes: z.number().int().min(1).max(16),
});
export type KdfCost = z.infer<typeof kdfCost>;

export const usualCost: KdfCost = { memoryKiB: 262_144, passes: 3, lanes: 4 };

/** For a passphrase that is kept in plain sight: making it dear to guess would protect nothing. */
export const leastCost: KdfCost = { memoryKiB: 65_536, passes: 1, lanes: 1 };

/** Argon2id (RFC 9106, version 1.3) of the NFC form of the passphrase: 32 bytes. Zero them after use. */
export async function derivePassphraseKey(passphrase: string, salt: Buffer, cost: KdfCost): Promise<Buffer> {
  assertArgon2();
  const text = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  try {
    return await hashRaw(text, {
      salt,
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: 32,
    });
  } finally {
    text.fill(0);
  }
}

/** A known answer (64 KiB, 3 passes, 4 lanes) made with an implementation that passes the RFC 9106 vector. */
const knownAnswer = 'ea06bc60ff504206ccde939c732764e571df198013ba076d21aaaa1919f62dc5';
export const knownQuestion = {
  passphrase: 'pontypridd ŵ',
  salt: '0123456789abcdef',
  memoryKiB: 64,
  passes: 3,
  lanes: 4,
};

let isArgon2Proved = false;
function assertArgon2(): void {
  if (isArgon2Proved) return;
  const found = hashRawSync(knownQuestion.passphrase, {
    salt: Buffer.from(knownQuestion.salt),
    memoryCost: knownQuestion.memoryKiB,
    timeCost: knownQuestion.passes,
    parallelism: knownQuestion.lanes,
    outputLen: 32,
  });
  if (found.toString('hex') !== knownAnswer) throw new Error('Argon2id gives a wrong answer on this computer');
  isArgon2Proved = true;
}

export interface StoreKeys {
  database: Buffer;
  audit: Buffer;
  anchor: Buffer;
}

/** One key per purpose, so that none of them tells anything about the others. */
export function storeKeys(secret: Buffer, storeId: string): StoreKeys {
  return {
    database: purposeKey(secret, storeId, 'database'),
    audit: purposeKey(secret, storeId, 'audit'),
    anchor: purposeKey(secret, storeId, 'anchor'),
  };
}

/** HKDF-SHA256 (RFC 5869), 32 bytes. */
export function purposeKey(secret: Buffer, storeId: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, storeId, `prepare-a-report ${purpose}`, 32));
}

export function wipe(keys: StoreKeys): void {
  for (const key of [keys.database, keys.audit, keys.anchor]) key.fill(0);
}
