/** Opens the officer's P12 file: the key that signs, its certificate, and what speaks against using it. */
import { X509Certificate } from 'node:crypto';
import { P12Signer } from '@libpdf/core';
import { PFX } from 'pkijs';
import { otherKey, whyKeyIsWeak, whyUnfitToSign } from './certificate-purpose.ts';
import { commonNames } from './common-name.ts';
import { readDer } from './der-read.ts';
import { failure } from './failures.ts';
import type { Signer } from './signer.ts';

export interface CertificateView {
  subject: string;
  issuer: string;
  validFrom: string;
  validTo: string;
  isDemo: boolean;
}

/** The word that marks certificates of the demo, in subject and issuer. */
export const demoMark = 'DEMO';

export function viewOf(certificate: X509Certificate): CertificateView {
  return {
    ...commonNames(certificate),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    isDemo: certificate.issuer.includes(demoMark),
  };
}

export function certificateView(signer: Signer): CertificateView {
  return viewOf(signer.certificate);
}

/** A P12 is one DER sequence; what is not even that cannot fail for its passphrase. */
function looksLikeP12(bytes: Uint8Array): boolean {
  return bytes[0] === 0x30 && bytes.length > 64;
}

const unsealed = [
  'This certificate file was made without the check that shows whether it is whole, so it is not used.',
  'Ask the people who issue your signing certificates for a file with that check (a MAC), as P12 files usually have.',
] as const;

/** Without a MAC no passphrase opens it, so that a right one must not be called wrong (RFC 7292, 4). */
function isSealed(bytes: Uint8Array): boolean {
  try {
    return PFX.fromBER(Uint8Array.from(bytes)).macData !== undefined;
  } catch {
    return true;
  }
}

async function unlock(bytes: Uint8Array, passphrase: string): Promise<P12Signer> {
  if (!looksLikeP12(bytes)) throw failure('p12-unreadable');
  try {
    return await P12Signer.create(bytes, passphrase);
  } catch (error) {
    const words = error instanceof Error ? error.message.toLowerCase() : '';
    if (words.includes('no private key') || words.includes('no certificate')) throw failure('certificate-unusable');
    if (/key algorithm|curve/.test(words)) throw failure('certificate-unusable', `This certificate ${otherKey}.`);
    if (!/password|mac|decrypt|integrity/.test(words)) throw failure('p12-unreadable');
    if (!isSealed(bytes)) throw failure('p12-unreadable', ...unsealed);
    throw failure('p12-passphrase-wrong');
  }
}

const dateWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** @param now ISO instant @throws AppError `certificate-expired`, `certificate-unusable` */
function assertUsable(certificate: X509Certificate, now: string): void {
  const at = new Date(now);
  const { validFromDate, validToDate } = certificate;
  if (at > validToDate)
    throw failure('certificate-expired', `This certificate expired on ${dateWords.format(validToDate)}.`);
  if (at < validFromDate)
    throw failure(
      'certificate-expired',
      `This certificate is only valid from ${dateWords.format(validFromDate)}.`,
      'Sign on or after that day, or check the date of this computer.',
    );
  const unfit = whyUnfitToSign(certificate) ?? whyKeyIsWeak(certificate.publicKey);
  if (unfit) throw failure('certificate-unusable', `This certificate ${unfit}.`);
}

/**
 * @param now ISO instant at which the certificate must be in date
 * @throws AppError `p12-passphrase-wrong`, `p12-unreadable`, `certificate-expired`, `certificate-unusable`
 */
export async function openP12(bytes: Uint8Array, passphrase: string, now: string): Promise<Signer> {
  const opened = await unlock(bytes, passphrase);
  const certificate = new X509Certificate(opened.certificate);
  assertUsable(certificate, now);
  const issuers = opened.certificateChain
    .map((raw) => new X509Certificate(raw))
    .filter((each) => each.fingerprint256 !== certificate.fingerprint256 && each.subject !== each.issuer);
  return {
    certificate,
    issuers,
    keyKind: opened.keyType === 'EC' ? 'ecdsa' : 'rsa',
    sign: async (data) => derSignature(await opened.sign(data, 'SHA-256'), opened.keyType === 'EC'),
  };
}

/** ECDSA must be a DER sequence; anything else is returned as it is. */
function derSignature(signature: Uint8Array, isElliptic: boolean): Uint8Array {
  if (isElliptic) readDer(signature);
  return signature;
}
