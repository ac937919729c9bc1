/** Whether a certificate may do what it is used for: sign a document, or vouch for another certificate. */
import type { KeyObject, X509Certificate } from 'node:crypto';
import { readUse, usageBits, type CertificateUse } from './certificate-extensions.ts';
import { DerFault } from './der-read.ts';
import { documentPurposes } from './oids.ts';

/** In bits: RSA keys below are no longer safe, and so are curves below P-256. */
const shortestRsa = 2048;
const smallestCurve = 256;

export const otherKey = 'has a key of a kind this app does not use; RSA from 2048 bits, P-256, P-384 and P-521 will do';

/** `prime256v1`, `secp384r1` and `brainpoolP512r1` carry their size in their names. */
function curveSize(name: string | undefined): number {
  return Number(/\d{3}/.exec(name ?? '')?.[0] ?? 0);
}

/** @returns what is wrong with the key, as the end of a sentence that begins with the certificate */
export function whyKeyIsWeak(key: KeyObject): string | undefined {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss':
      return modulusLength < shortestRsa
        ? `has an RSA key of ${String(modulusLength)} bits, and fewer than ${String(shortestRsa)} are not safe`
        : undefined;
    case 'ec':
      return curveSize(namedCurve) < smallestCurve
        ? `has an elliptic key smaller than P-${String(smallestCurve)}, which is not safe`
        : undefined;
    default:
      return otherKey;
  }
}

function useOf(certificate: X509Certificate): CertificateUse | undefined {
  try {
    return readUse(certificate);
  } catch (error) {
    if (error instanceof DerFault) return undefined;
    throw error;
  }
}

/** @returns why the certificate must not sign a document, as the end of a sentence that begins with it */
export function whyUnfitToSign(certificate: X509Certificate): string | undefined {
  if (certificate.ca) return 'issues others and must not sign reports';
  const use = useOf(certificate);
  if (!use) return 'cannot be read, so its use is not known';
  const { keyUsage, purposes } = use;
  if (keyUsage !== undefined && (keyUsage & (usageBits.digitalSignature | usageBits.nonRepudiation)) === 0)
    return 'was issued for something else, such as encryption, and not for signatures';
  if (purposes && !purposes.some((purpose) => documentPurposes.has(purpose)))
    return 'was issued for something else, such as logging on or a website, and not for signing documents';
  return undefined;
}

/** @param below how many issuers already stand between this one and the signer */
export function mayIssue(certificate: X509Certificate, below: number): boolean {
  const use = useOf(certificate);
  if (!use || !certificate.ca || whyKeyIsWeak(certificate.publicKey) !== undefined) return false;
  const { keyUsage, pathLength } = use;
  const mayVouch = keyUsage === undefined || (keyUsage & usageBits.keyCertSign) !== 0;
  return mayVouch && (pathLength === undefined || below <= pathLength);
}
