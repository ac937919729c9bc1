/**
 * Builds the detached signature of a PDF: CMS SignedData in PAdES baseline form (EN 319 142-1, B-B).
 * The signing time is left out on purpose: in PAdES the /M entry of the PDF carries it.
 */
import { readDer } from './der-read.ts';
import { der, derOid, derSet, derSmall, tags } from './der-write.ts';
import { sha256 } from './hash.ts';
import { oids } from './oids.ts';
import type { Signer } from './signer.ts';

const digestAlgorithm = der(tags.sequence, derOid(oids.sha256));

function signatureAlgorithm(signer: Signer): Uint8Array {
  if (signer.keyKind === 'ecdsa') return der(tags.sequence, derOid(oids.ecdsaSha256));
  return der(tags.sequence, derOid(oids.rsa), der(tags.nothing));
}

function attribute(oid: string, value: Uint8Array): Uint8Array {
  return der(tags.sequence, derOid(oid), der(tags.set, value));
}

/** Pins every certificate that travels along, the signer's first (RFC 5035; SHA-256 is the default and left out). */
function signingCertificate(certificates: readonly Uint8Array[]): Uint8Array {
  const ids = certificates.map((raw) => der(tags.sequence, der(tags.octets, sha256(raw))));
  return der(tags.sequence, der(tags.sequence, ...ids));
}

/** RFC 6211: binds the algorithm names, which would otherwise stand outside what is signed. */
function algorithmProtection(signer: Signer): Uint8Array {
  const signature = readDer(signatureAlgorithm(signer)).body;
  return der(tags.sequence, digestAlgorithm, der(tags.context1, signature));
}

function issuerAndSerial(certificate: Uint8Array): Uint8Array {
  const fields = readDer(certificate).children[0]?.children ?? [];
  const [serial, , issuer] = fields[0]?.tag === tags.context0 ? fields.slice(1) : fields;
  if (!serial || !issuer) throw new Error('certificate without serial or issuer');
  return der(tags.sequence, issuer.whole, serial.whole);
}

function signedAttributes(digest: Uint8Array, signer: Signer, certificates: readonly Uint8Array[]): Uint8Array[] {
  return [
    attribute(oids.contentType, derOid(oids.plainContent)),
    attribute(oids.messageDigest, der(tags.octets, digest)),
    attribute(oids.signingCertificateV2, signingCertificate(certificates)),
    attribute(oids.algorithmProtection, algorithmProtection(signer)),
  ];
}

/** @param digest SHA-256 of the bytes that the ByteRange covers */
export async function buildCms(digest: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const certificates = [signer.certificate, ...signer.issuers].map((each) => new Uint8Array(each.raw));
  const attributes = signedAttributes(digest, signer, certificates);
  const signature = await signer.sign(derSet(attributes));
  const signerInfo = der(
    tags.sequence,
    derSmall(1),
    issuerAndSerial(certificates[0] ?? new Uint8Array()),
    digestAlgorithm,
    derSet(attributes, tags.context0),
    signatureAlgorithm(signer),
    der(tags.octets, signature),
  );
  const signedData = der(
    tags.sequence,
    derSmall(1),
    der(tags.set, digestAlgorithm),
    der(tags.sequence, derOid(oids.plainContent)),
    derSet(certificates, tags.context0),
    der(tags.set, signerInfo),
  );
  return der(tags.sequence, derOid(oids.signedContent), der(tags.context0, signedData));
}
