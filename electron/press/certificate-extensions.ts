/** What a certificate says of its own use: the extensions that Node does not read (RFC 5280, 4.2.1). */
import type { X509Certificate } from 'node:crypto';
import { child, DerFault, readDer, readOid, type Der } from './der-read.ts';
import { tags } from './der-write.ts';
import { oids } from './oids.ts';

export interface CertificateUse {
  /** Bits of the key usage from the highest; undefined where the certificate does not limit it. */
  keyUsage: number | undefined;
  /** Purposes by their object identifiers; undefined where the certificate does not limit them. */
  purposes: string[] | undefined;
  /** How many issuers may stand between this one and a signer; undefined where there is no limit. */
  pathLength: number | undefined;
}

/** Bits of the key usage. */
export const usageBits = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04 } as const;

function extensionsOf(certificate: X509Certificate): Map<string, Der> {
  const fields = child(readDer(new Uint8Array(certificate.raw)), 0, tags.sequence).children;
  const block = fields.find(({ tag }) => tag === tags.context3);
  const found = new Map<string, Der>();
  for (const extension of block ? child(block, 0, tags.sequence).children : []) {
    const value = extension.children.at(-1);
    if (value?.tag !== tags.octets) throw new DerFault('extension');
    found.set(readOid(child(extension, 0, tags.oid)), readDer(value.body));
  }
  return found;
}

function keyUsageOf(value: Der): number {
  if (value.tag !== tags.bits || value.body.length < 2) throw new DerFault('key usage');
  return value.body[1] ?? 0;
}

/** Behind the mark of an issuer, the second part of the basic constraints. */
function pathLengthOf(value: Der): number | undefined {
  const last = value.children.at(-1);
  return last?.tag === tags.integer ? Number(`0x${Buffer.from(last.body).toString('hex')}`) : undefined;
}

/** @throws DerFault where the certificate is not in the one form it can have */
export function readUse(certificate: X509Certificate): CertificateUse {
  const found = extensionsOf(certificate);
  const [usage, purposes, basic] = [oids.keyUsage, oids.extendedKeyUsage, oids.basicConstraints].map((oid) =>
    found.get(oid),
  );
  return {
    keyUsage: usage && keyUsageOf(usage),
    purposes: purposes?.children.map(readOid),
    pathLength: basic && pathLengthOf(basic),
  };
}
