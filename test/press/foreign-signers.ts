/** Signatures this app itself refuses to make: with any certificate, by another program, or by an older tool. */
import { execFileSync } from 'node:child_process';
import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinBytes } from '../../electron/press/der-write.ts';
import { authorField } from '../../electron/press/finish-facts.ts';
import { finishPdf } from '../../electron/press/finish.ts';
import { signPdf } from '../../electron/press/sign.ts';
import type { Signer } from '../../electron/press/signer.ts';
import type { CertificateWish } from '../fixtures/certificates/test-certificates.ts';
import { finishFacts, signedAt } from './printed-report.ts';
import type { SignedFixture } from './signed-fixture.ts';

/** The key and certificates of a P12, with no question asked of their use. */
function carelessSigner({ certificates }: SignedFixture, name: string, wish: CertificateWish): Signer {
  const path = certificates.makeP12(name, wish);
  const what = ['pkcs12', '-in', path, '-nodes', '-passin', `pass:${certificates.passphrase}`];
  const pem = execFileSync('openssl', what, { encoding: 'utf8' });
  const key = createPrivateKey(pem);
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^]+?-----END CERTIFICATE-----/g) ?? [];
  const [certificate, ...others] = blocks.map((block) => new X509Certificate(block));
  if (!certificate) throw new Error('no certificate in the P12');
  return {
    certificate,
    issuers: others.filter(({ subject, issuer }) => subject !== issuer),
    keyKind: key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa',
    sign: (bytes) => Promise.resolve(new Uint8Array(sign('sha256', bytes, key))),
  };
}

/** A whole report, signed with a certificate as wished. */
export async function signCarelessly(made: SignedFixture, name: string, wish: CertificateWish): Promise<Uint8Array> {
  const facts = { reason: 'I am the author', location: 'Leeds', signedAt, fieldName: authorField };
  return signPdf(await finishPdf(made.raw, finishFacts), carelessSigner(made, name, wish), facts);
}

/** Signed by poppler with the officer's key out of a store of NSS, which writes its CMS with open lengths. */
export function signWithPdfsig(made: SignedFixture): Uint8Array {
  const p12 = made.certificates.makeP12('nss.p12');
  const store = mkdtempSync(join(made.certificates.folder, 'nss-'));
  const [unsigned, signed] = [made.file('unsigned.pdf', made.raw), join(store, 'signed.pdf')];
  const run = (program: string, ...what: string[]) => execFileSync(program, what, { stdio: 'pipe' });
  run('certutil', '-N', '-d', store, '--empty-password');
  run('certutil', '-A', '-d', store, '-n', 'root', '-t', 'CT,CT,CT', '-i', made.certificates.rootFile);
  run('pk12util', '-d', store, '-i', p12, '-W', made.certificates.passphrase, '-n', 'officer');
  const nick = /^(.*\S)\s+u,/m.exec(run('certutil', '-L', '-d', store).toString())?.[1] ?? '';
  run('pdfsig', '-nssdir', store, '-nick', nick, '-add-signature', unsigned, signed);
  const verdict = run('pdfsig', '-nssdir', store, signed).toString();
  if (!verdict.includes('Signature is Valid')) throw new Error('poppler does not find its own signature good');
  return readFileSync(signed);
}

const contentsForm = /\/Contents <([0-9a-f]+)>/;

/** The signed report of the fixture with a CMS that openssl made over the same bytes in its place. */
export function signWithOpenssl(made: SignedFixture, ...options: string[]): Uint8Array {
  const pdf = Buffer.from(made.pressed.pdf);
  const text = pdf.toString('latin1');
  const digits = contentsForm.exec(text)?.[1] ?? '';
  const opening = text.indexOf(`<${digits}`);
  const covered = joinBytes([pdf.subarray(0, opening), pdf.subarray(opening + digits.length + 2)]);
  const { folder } = made.certificates;
  writeFileSync(join(folder, 'covered'), covered);
  const what = ['cms', '-sign', '-binary', '-in', 'covered', '-signer', 'officer-1.pem', '-inkey', 'officer-1.key'];
  execFileSync('openssl', [...what, '-md', 'sha256', '-outform', 'DER', ...options, '-out', 'cms.der'], {
    cwd: folder,
  });
  const cms = readFileSync(join(folder, 'cms.der'));
  return new Uint8Array(Buffer.from(text.replace(digits, cms.toString('hex').padEnd(digits.length, '0')), 'latin1'));
}

/** The same signature, with the length of its outermost sequence left open and closed by two zeros (X.690, 8.1.3.6). */
export function withOpenLength(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const digits = contentsForm.exec(text)?.[1] ?? '';
  const length = Number.parseInt(/^3082([0-9a-f]{4})/.exec(digits)?.[1] ?? '', 16);
  const open = `3080${digits.slice(8, 8 + length * 2)}0000`;
  return new Uint8Array(Buffer.from(text.replace(digits, open.padEnd(digits.length, '0')), 'latin1'));
}
