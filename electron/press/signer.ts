/** Who signs: a private key that never leaves its implementation, and the certificates that vouch for it. */
import type { X509Certificate } from 'node:crypto';

export interface Signer {
  readonly certificate: X509Certificate;
  /** Issuers from the signer's own upwards, without the self-signed root: readers bring that themselves. */
  readonly issuers: readonly X509Certificate[];
  readonly keyKind: 'rsa' | 'ecdsa';
  /** Signs with SHA-256; PKCS #1 v1.5 for RSA, a DER sequence (r, s) for ECDSA. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
