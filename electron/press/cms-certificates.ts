/** The certificates that travel in a signature: the signer's, found by its name, and all of them as the signature pins them. */
import { X509Certificate } from 'node:crypto';
import { child, DerFault, readDer, readOid, type Der } from './der-read.ts';
import { joinBytes, same, tags } from './der-write.ts';
import { sha256 } from './hash.ts';
import { oids } from './oids.ts';
import { foreign } from './signature-fault.ts';

/** SHA-256 hashes of the pinned certificates, the signer's first (RFC 5035, ESSCertIDv2). */
function pinnedHashes(attribute: Der): Uint8Array[] {
  return child(attribute, 0, tags.sequence).children.map((id) => {
    const [first, second] = id.children;
    const hash = first?.tag === tags.sequence ? second : first;
    const isSha256 = first?.tag !== tags.sequence || readOid(child(first, 0, tags.oid)) === oids.sha256;
    if (hash?.tag !== tags.octets || !isSha256) throw new DerFault('certificate hash');
    return hash.body;
  });
}

function rawCertificates(signedData: Der): Uint8Array[] {
  return child(signedData, 3, tags.context0).children.map(({ whole }) => whole);
}

/** Every certificate inside must be pinned, or its bytes could be changed without a trace. */
export function pinnedCertificates(signedData: Der, pins: Der | undefined): X509Certificate[] {
  if (!pins) throw foreign('It does not say which certificate it was made with (the signing-certificate attribute).');
  const hashes = pinnedHashes(pins);
  const raws = rawCertificates(signedData);
  const inOrder = hashes.map((hash) => raws.find((raw) => same(sha256(raw), hash)));
  if (inOrder.includes(undefined)) throw new DerFault('a pinned certificate is missing');
  if (raws.length !== hashes.length) throw foreign('It carries certificates that the signature does not cover.');
  return inOrder.map((raw) => new X509Certificate(raw ?? new Uint8Array()));
}

/** Issuer and serial number, as a signature names its certificate. */
function nameOf(certificate: Uint8Array): Uint8Array {
  const fields = readDer(certificate).children[0]?.children ?? [];
  const [serial, , issuer] = fields[0]?.tag === tags.context0 ? fields.slice(1) : fields;
  return joinBytes([issuer?.whole ?? new Uint8Array(), serial?.whole ?? new Uint8Array()]);
}

export function namedSigner(signedData: Der, signerInfo: Der): X509Certificate {
  const named = child(signerInfo, 1, tags.sequence).body;
  const raw = rawCertificates(signedData).find((each) => same(nameOf(each), named));
  if (!raw) throw new DerFault('the certificate of the signer is not inside');
  return new X509Certificate(raw);
}
