/** The key file: the store's one secret, locked by the passphrase and again by the recovery code. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { derivePassphraseKey, kdfCost, purposeKey } from './derive-key.ts';
import type { KdfCost } from './derive-key.ts';
import {
  keyFileMissing,
  passphraseWrong,
  recoveryCodeWrong,
  storeDamaged,
  storeMissing,
  storeNewer,
} from './failures.ts';
import { makeRecoverySecret, readRecoveryCode, writeRecoveryCode } from './recovery-code.ts';
import { filesOf, readIfThere } from './store-files.ts';

const wrapperVersion = 1;
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const sealed = z.strictObject({ nonce: hex(12), secret: hex(32), tag: hex(16) });

const wrapperBody = z.strictObject({
  format: z.literal('prepare-a-report/keys'),
  version: z.literal(wrapperVersion),
  storeId: z.uuid(),
  name: z.string(),
  isDemo: z.boolean(),
  kdf: kdfCost,
  passphraseSalt: hex(16),
  databaseSalt: hex(16),
  byPassphrase: sealed,
  byRecoveryCode: sealed,
});
type WrapperBody = z.infer<typeof wrapperBody>;
/** The checksum stands outside the locks, so that a damaged file differs from a wrong passphrase. */
const wrapper = wrapperBody.extend({ checksum: hex(32) });
export type Wrapper = z.infer<typeof wrapper>;

export type StoreLabel = Pick<WrapperBody, 'storeId' | 'name' | 'isDemo' | 'databaseSalt'>;

/** Locks `secret` anew by a passphrase and by a fresh recovery code. */
export async function makeWrapper(label: StoreLabel, secret: Buffer, passphrase: string, kdf: KdfCost) {
  const passphraseSalt = randomBytes(16);
  const recovery = makeRecoverySecret();
  const passphraseKey = await derivePassphraseKey(passphrase, passphraseSalt, kdf);
  const recoveryKey = purposeKey(recovery, label.storeId, 'recovery');
  const open = { ...headOf(label), kdf, passphraseSalt: passphraseSalt.toString('hex') };
  const body: WrapperBody = {
    ...open,
    byPassphrase: seal(secret, passphraseKey, boundTo(open, 'passphrase')),
    byRecoveryCode: seal(secret, recoveryKey, boundTo(open, 'recovery code')),
  };
  const recoveryCode = writeRecoveryCode(recovery);
  for (const bytes of [passphraseKey, recoveryKey, recovery]) bytes.fill(0);
  return { wrapper: { ...body, checksum: checksumOf(body) }, recoveryCode };
}

/** @throws AppError `store-missing`, `store-newer`, `store-damaged` */
export function readWrapper(folder: string): Wrapper {
  const files = filesOf(folder);
  const bytes = readIfThere(files.wrapper);
  if (bytes === undefined) throw existsSync(files.database) ? keyFileMissing() : storeMissing();
  const parsed = parseJson(bytes);
  const version = z.looseObject({ version: z.number().int() }).safeParse(parsed);
  if (version.success && version.data.version > wrapperVersion) throw storeNewer();
  const result = wrapper.safeParse(parsed);
  if (!result.success || checksumOf(result.data) !== result.data.checksum) {
    throw storeDamaged('The key file of this store has been damaged or changed from outside.');
  }
  return result.data;
}

/** @throws AppError `passphrase-wrong` */
export async function unlockByPassphrase(held: Wrapper, passphrase: string): Promise<Buffer> {
  const key = await derivePassphraseKey(passphrase, Buffer.from(held.passphraseSalt, 'hex'), held.kdf);
  const secret = unseal(held.byPassphrase, key, boundTo(held, 'passphrase'));
  key.fill(0);
  if (secret === undefined) throw passphraseWrong();
  return secret;
}

/** @throws AppError `recovery-code-wrong` */
export function unlockByRecoveryCode(held: Wrapper, code: string): Buffer {
  const recovery = readRecoveryCode(code);
  const key = purposeKey(recovery, held.storeId, 'recovery');
  const secret = unseal(held.byRecoveryCode, key, boundTo(held, 'recovery code'));
  for (const bytes of [key, recovery]) bytes.fill(0);
  if (secret === undefined) throw recoveryCodeWrong('That recovery code does not open this store.');
  return secret;
}

type Open = Omit<WrapperBody, 'byPassphrase' | 'byRecoveryCode'>;

function headOf(label: StoreLabel) {
  const { storeId, name, isDemo, databaseSalt } = label;
  return { format: 'prepare-a-report/keys', version: wrapperVersion, storeId, name, isDemo, databaseSalt } as const;
}

/** Binds a lock to everything readable in the file: another name, salt or cost makes it fail. */
function boundTo(open: Open, purpose: string): Buffer {
  const { format, version, storeId, name, isDemo, kdf, passphraseSalt, databaseSalt } = open;
  const cost = [kdf.memoryKiB, kdf.passes, kdf.lanes];
  return Buffer.from(
    JSON.stringify([purpose, format, version, storeId, name, isDemo, cost, passphraseSalt, databaseSalt]),
  );
}

function checksumOf(body: WrapperBody): string {
  const locks = [body.byPassphrase, body.byRecoveryCode].map(({ nonce, secret, tag }) => [nonce, secret, tag]);
  return createHash('sha256').update(boundTo(body, 'checksum')).update(JSON.stringify(locks)).digest('hex');
}

function seal(secret: Buffer, key: Buffer, bound: Buffer): z.infer<typeof sealed> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  const locked = Buffer.concat([cipher.update(secret), cipher.final()]);
  return { nonce: nonce.toString('hex'), secret: locked.toString('hex'), tag: cipher.getAuthTag().toString('hex') };
}

function unseal(lock: z.infer<typeof sealed>, key: Buffer, bound: Buffer): Buffer | undefined {
  const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(lock.nonce, 'hex'), { authTagLength: 16 });
  cipher.setAAD(bound).setAuthTag(Buffer.from(lock.tag, 'hex'));
  const opened = cipher.update(Buffer.from(lock.secret, 'hex'));
  try {
    cipher.final();
    return opened;
  } catch {
    opened.fill(0);
    return undefined;
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
