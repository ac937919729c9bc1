/** Names of the algorithms and attributes used in signatures (RFC 5652, 5035, 6211, 5754; EN 319 122-1). */
export const oids = {
  plainContent: '1.2.840.113549.1.7.1',
  signedContent: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  algorithmProtection: '1.2.840.113549.1.9.52',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  rsa: '1.2.840.113549.1.1.1',
  rsaSha256: '1.2.840.113549.1.1.11',
  rsaSha384: '1.2.840.113549.1.1.12',
  rsaSha512: '1.2.840.113549.1.1.13',
  ecdsaSha256: '1.2.840.10045.4.3.2',
  ecdsaSha384: '1.2.840.10045.4.3.3',
  ecdsaSha512: '1.2.840.10045.4.3.4',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  basicConstraints: '2.5.29.19',
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
} as const;

/** Purposes under which a certificate may sign a document (RFC 5280, RFC 9336, and the makers' own). */
export const documentPurposes: ReadonlySet<string> = new Set([
  '2.5.29.37.0', // any purpose
  '1.3.6.1.5.5.7.3.4', // protection of e-mail
  '1.3.6.1.5.5.7.3.36', // document signing
  '1.2.840.113583.1.1.5', // Adobe: authentic documents
  '1.3.6.1.4.1.311.10.3.12', // Microsoft: document signing
]);
