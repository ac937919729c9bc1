/** Makes the identity of a demo store: a root and a signer of its own, both marked DEMO for every reader. */
import { createPrivateKey, randomBytes, sign, X509Certificate } from 'node:crypto';
import { BitString, Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, CryptoEngine, Extension, setEngine } from 'pkijs';
import { oids } from './oids.ts';
import { demoMark } from './p12-signer.ts';
import type { Signer } from './signer.ts';

/** DER bytes: PKCS #8 key, the signer's certificate, and the root that issued it. */
export interface DemoIdentity {
  key: Uint8Array;
  certificate: Uint8Array;
  root: Uint8Array;
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
/** Bits of the key usage extension, RFC 5280, 4.2.1.3. */
const mayIssue = 0b0000_0110;
const maySign = 0b1100_0000;

/** The same type under the libraries of Node and of the browser, which name it differently. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

interface Wish {
  subject: string;
  issuer: string;
  now: string;
  isRoot: boolean;
  publicKey: Key;
  issuerKey: Key;
}

function named(commonName: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: oids.commonName, value: new Utf8String({ value: commonName }) });
}

function extensions(isRoot: boolean): Extension[] {
  const usage = new BitString({
    valueHex: Uint8Array.of(isRoot ? mayIssue : maySign).buffer,
    unusedBits: isRoot ? 1 : 6,
  });
  const basic = isRoot ? new BasicConstraints({ cA: true }) : new BasicConstraints({ cA: false });
  return [
    new Extension({ extnID: oids.basicConstraints, critical: true, extnValue: basic.toSchema().toBER() }),
    new Extension({ extnID: oids.keyUsage, critical: true, extnValue: usage.toBER() }),
  ];
}

async function makeCertificate(wish: Wish): Promise<Uint8Array> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.from([1, ...randomBytes(15)]).buffer });
  certificate.issuer.typesAndValues.push(named(wish.issuer));
  certificate.subject.typesAndValues.push(named(wish.subject));
  const from = new Date(wish.now);
  from.setUTCHours(0, 0, 0, 0);
  certificate.notBefore.value = from;
  certificate.notAfter.value = new Date(Date.UTC(from.getUTCFullYear() + 2, from.getUTCMonth(), from.getUTCDate()));
  certificate.extensions = extensions(wish.isRoot);
  await certificate.subjectPublicKeyInfo.importKey(wish.publicKey);
  await certificate.sign(wish.issuerKey, 'SHA-256');
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** @param name the author's name, which the certificate then carries with the word DEMO */
export async function makeDemoIdentity(name: string, now: string): Promise<DemoIdentity> {
  setEngine('demo', new CryptoEngine({ name: 'demo', crypto }));
  const rootPair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const pair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const issuer = `${demoMark} certificates, made-up cases only`;
  const shared = { issuer, now, issuerKey: rootPair.privateKey };
  return {
    root: await makeCertificate({ ...shared, subject: issuer, isRoot: true, publicKey: rootPair.publicKey }),
    certificate: await makeCertificate({
      ...shared,
      subject: `${name} (${demoMark})`,
      isRoot: false,
      publicKey: pair.publicKey,
    }),
    key: new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  };
}

export function openDemoIdentity({ key, certificate }: DemoIdentity): Signer {
  const privateKey = createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' });
  return {
    certificate: new X509Certificate(certificate),
    issuers: [],
    keyKind: 'ecdsa',
    sign: (bytes) => Promise.resolve(new Uint8Array(sign('sha256', bytes, privateKey))),
  };
}
