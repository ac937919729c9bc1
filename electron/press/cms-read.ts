/** Reads and checks the CMS of a PDF signature: strict DER, one signer, every byte accounted for (RFC 5652, EN 319 142-1). */
import { createPublicKey, verify, type X509Certificate } from 'node:crypto';
import { whyKeyIsWeak } from './certificate-purpose.ts';
import { namedSigner, pinnedCertificates } from './cms-certificates.ts';
import { child, DerFault, readDer, readDerPrefix, readOid, type Der } from './der-read.ts';
import { same, tags } from './der-write.ts';
import { oids } from './oids.ts';
import { changed, foreign, SignatureFault } from './signature-fault.ts';

export interface CheckedCms {
  signer: X509Certificate;
  /** The other certificates inside, all pinned by the signature. */
  others: X509Certificate[];
}

/** Behind the CMS only zeros: anything else could change unnoticed. */
function unpadded(contents: Uint8Array): Der {
  const element = readDerPrefix(contents);
  if (contents.subarray(element.whole.length).some((byte) => byte !== 0)) throw new DerFault('padding');
  return readDer(element.whole);
}

function signedDataOf(contents: Uint8Array): Der {
  const outer = unpadded(contents);
  if (outer.children.length !== 2 || readOid(child(outer, 0, tags.oid)) !== oids.signedContent)
    throw new DerFault('content');
  const wrapper = child(outer, 1, tags.context0);
  if (wrapper.children.length !== 1) throw new DerFault('content');
  return child(wrapper, 0, tags.sequence);
}

function attributesOf(signerInfo: Der): { raw: Uint8Array; values: Map<string, Der> } {
  const block = child(signerInfo, 3, tags.context0);
  const values = new Map<string, Der>();
  for (const attribute of block.children) {
    const oid = readOid(child(attribute, 0, tags.oid));
    const set = child(attribute, 1, tags.set);
    const value = set.children[0];
    if (attribute.children.length !== 2 || set.children.length !== 1 || !value || values.has(oid))
      throw new DerFault('attribute');
    values.set(oid, value);
  }
  const raw = new Uint8Array(block.whole);
  raw[0] = tags.set;
  return { raw, values };
}

function required(values: Map<string, Der>, oid: string): Der {
  const value = values.get(oid);
  if (!value) throw new DerFault(`attribute ${oid} is missing`);
  return value;
}

const digests: Record<string, string> = {
  [oids.rsa]: 'sha256',
  [oids.rsaSha256]: 'sha256',
  [oids.rsaSha384]: 'sha384',
  [oids.rsaSha512]: 'sha512',
  [oids.ecdsaSha256]: 'sha256',
  [oids.ecdsaSha384]: 'sha384',
  [oids.ecdsaSha512]: 'sha512',
};

function assertSignature(signerInfo: Der, raw: Uint8Array, signer: X509Certificate): void {
  const algorithm = readOid(child(child(signerInfo, 4, tags.sequence), 0, tags.oid));
  const digest = digests[algorithm];
  const signature = child(signerInfo, 5, tags.octets);
  if (digest === undefined) throw foreign('It uses an algorithm that this app does not know.');
  if (signer.publicKey.asymmetricKeyType === 'ec') readDer(signature.body);
  if (!verify(digest, raw, createPublicKey(signer.publicKey.export({ format: 'pem', type: 'spki' })), signature.body)) {
    throw changed();
  }
}

function isVersionOne(element: Der | undefined): boolean {
  return element?.tag === tags.integer && same(element.body, Uint8Array.of(1));
}

/** Version numbers and names of algorithms stand outside what is signed: they must be exactly what they can only be. */
function assertShape(signedData: Der, signerInfo: Der): void {
  const content = child(signedData, 2, tags.sequence);
  const isDetached = content.children.length === 1 && readOid(child(content, 0, tags.oid)) === oids.plainContent;
  const algorithms = child(signedData, 1, tags.set).children;
  const digest = child(signerInfo, 2, tags.sequence);
  if (signerInfo.children.length === 7)
    throw foreign('It carries additions, such as a time stamp, that it does not cover.');
  if (signedData.children.length !== 5 || signerInfo.children.length !== 6)
    throw new DerFault('parts that are not signed');
  if (child(signedData, 4, tags.set).children.length !== 1 || !isDetached) throw new DerFault('form');
  if (!isVersionOne(signedData.children[0]) || !isVersionOne(signerInfo.children[0])) throw new DerFault('version');
  if (algorithms.length !== 1 || !same(algorithms[0]?.whole ?? digest.body, digest.whole))
    throw new DerFault('digest names');
}

/** SHA-384 and SHA-512 are as good, but nothing here could compare them. */
function assertDigestKind(signerInfo: Der): void {
  const kind = readOid(child(child(signerInfo, 2, tags.sequence), 0, tags.oid));
  if (kind !== oids.sha256) throw foreign('It uses another digest than SHA-256.');
}

/** RFC 6211: the algorithms named must be the ones signed; without the attribute only the plainest form is accepted. */
function assertAlgorithms(signerInfo: Der, values: Map<string, Der>): void {
  const [digest, signature] = [child(signerInfo, 2, tags.sequence), child(signerInfo, 4, tags.sequence)];
  const protectedNames = values.get(oids.algorithmProtection);
  if (!protectedNames) {
    if (digest.children.length !== 1 || signature.children.length > 2) throw new DerFault('algorithm form');
    if (signature.children[1] && signature.children[1].tag !== tags.nothing) throw new DerFault('algorithm form');
    return;
  }
  const [first, second] = protectedNames.children;
  const isSame = first && second && same(first.whole, digest.whole) && same(second.body, signature.body);
  if (!isSame || second.tag !== tags.context1) throw new DerFault('the algorithms are not the ones signed');
}

/**
 * What another program signed well is told apart from what was changed only after the signature has been found to fit.
 * @param digest SHA-256 of the bytes the ByteRange covers
 * @throws SignatureFault `changed`, `foreign` or `weak`
 * @throws DerFault, with words for logs of tests only, where anything is not exactly as it must be
 */
export function checkCms(contents: Uint8Array, digest: Uint8Array): CheckedCms {
  const signedData = signedDataOf(contents);
  const signerInfo = child(child(signedData, 4, tags.set), 0, tags.sequence);
  assertDigestKind(signerInfo);
  const { raw, values } = attributesOf(signerInfo);
  if (!same(required(values, oids.messageDigest).body, digest)) throw changed();
  const named = namedSigner(signedData, signerInfo);
  assertSignature(signerInfo, raw, named);
  const weak = whyKeyIsWeak(named.publicKey);
  if (weak) throw new SignatureFault('weak', `The certificate of the signer ${weak}.`);
  assertShape(signedData, signerInfo);
  assertAlgorithms(signerInfo, values);
  if (readOid(required(values, oids.contentType)) !== oids.plainContent) throw new DerFault('content type');
  const [signer, ...others] = pinnedCertificates(signedData, values.get(oids.signingCertificateV2));
  if (signer?.fingerprint256 !== named.fingerprint256) throw new DerFault('the signer named is not the one pinned');
  return { signer, others };
}
