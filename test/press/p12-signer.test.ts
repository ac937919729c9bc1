/** P12 files of officers: old and new encryption are opened; wrong, broken, outdated and unfit ones are refused in plain words. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppError } from '../../shared/errors.ts';
import { certificateView, openP12 } from '../../electron/press/p12-signer.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';

let certificates: TestCertificates;
const now = '2026-11-21T14:32:05.000Z';

beforeAll(() => {
  certificates = makeTestCertificates();
});
afterAll(() => {
  certificates.remove();
});

const failureOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return undefined;
  } catch (error) {
    return (error as AppError).failure;
  }
};

const open = (path: string, passphrase = certificates.passphrase) => openP12(readFileSync(path), passphrase, now);

/** Exports the first officer's key again in another form of P12. */
function again(name: string, ...options: string[]): string {
  certificates.makeP12('first.p12');
  const path = join(certificates.folder, name);
  const what = ['pkcs12', '-export', '-inkey', 'officer-1.key', '-in', 'officer-1.pem', '-certfile', 'root.pem'];
  execFileSync('openssl', [...what, ...options, '-passout', `pass:${certificates.passphrase}`, '-out', path], {
    cwd: certificates.folder,
    stdio: 'pipe',
  });
  return path;
}

test('a P12 as openssl makes it today opens, and its certificate is named', async () => {
  const view = certificateView(await open(certificates.makeP12('new.p12')));
  expect(view).toMatchObject({ subject: certificates.officerName, isDemo: false });
});

test.each([
  ['AES-256 with SHA-256', ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC', '-macalg', 'sha256']],
  ['triple DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ['RC2, as Windows exported for years', ['-legacy']],
])('a P12 under %s opens', async (name, options) => {
  const signer = await open(again(`${name.slice(0, 3)}.p12`, ...options));
  expect(await signer.sign(Uint8Array.of(1, 2, 3))).toHaveLength(256);
});

test('an elliptic key signs in the form the signature needs', async () => {
  const cwd = certificates.folder;
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '700',
      '-subj',
      '/CN=Ec',
      '-addext',
      'basicConstraints=critical,CA:FALSE',
      '-keyout',
      'ec.key',
      '-out',
      'ec.pem',
    ],
    { cwd, stdio: 'pipe' },
  );
  execFileSync(
    'openssl',
    ['pkcs12', '-export', '-inkey', 'ec.key', '-in', 'ec.pem', '-passout', 'pass:x', '-out', 'ec.p12'],
    { cwd },
  );
  const signer = await openP12(readFileSync(join(cwd, 'ec.p12')), 'x', new Date(Date.now() + 60_000).toISOString());
  expect(signer.keyKind).toBe('ecdsa');
  expect((await signer.sign(Uint8Array.of(1)))[0]).toBe(0x30);
});

test('a wrong passphrase is named as that, whatever the encryption', async () => {
  for (const path of [certificates.makeP12('wrong.p12'), again('wrong-old.p12', '-legacy')]) {
    expect((await failureOf(open(path, 'not this one')))?.code).toBe('p12-passphrase-wrong');
  }
});

test('a P12 without its check is not said to have a wrong passphrase', async () => {
  const failure = await failureOf(open(again('unsealed.p12', '-nomac')));
  expect(failure).toMatchObject({
    code: 'p12-unreadable',
    todo: expect.stringContaining('for a file with that check'),
  });
});

test('a name is read as its owner writes it, not as openssl prints it', async () => {
  const name = 'Nair, Ŵyn "PN" O\'Brien';
  const signer = await open(certificates.makeP12('written.p12', { name }));
  expect(certificateView(signer).subject).toBe(name);
});

test('a file that is no P12, or half of one, cannot be read', async () => {
  const whole = readFileSync(certificates.makeP12('half.p12'));
  const broken = [
    new Uint8Array(),
    new TextEncoder().encode('not a certificate'.repeat(20)),
    whole.subarray(0, whole.length / 2),
  ];
  for (const bytes of broken) {
    const failure = await failureOf(openP12(bytes, certificates.passphrase, now));
    expect(failure?.code).toBe('p12-unreadable');
    expect(failure?.safe).toContain('Nothing was signed');
  }
});

test('a certificate that is out of date is refused with its date', async () => {
  const past = certificates.makeP12('past.p12', { from: '20200101000000Z', to: '20210101000000Z' });
  expect(await failureOf(open(past))).toMatchObject({
    code: 'certificate-expired',
    message: 'This certificate expired on 1 January 2021.',
  });
  const future = certificates.makeP12('future.p12', { from: '20400101000000Z', to: '20410101000000Z' });
  expect(await failureOf(open(future))).toMatchObject({
    message: 'This certificate is only valid from 1 January 2040.',
    todo: 'Sign on or after that day, or check the date of this computer.',
  });
});

test('a certificate that issues others does not sign reports', async () => {
  const cwd = certificates.folder;
  execFileSync(
    'openssl',
    ['pkcs12', '-export', '-inkey', 'root.key', '-in', 'root.pem', '-passout', 'pass:x', '-out', 'root.p12'],
    { cwd },
  );
  expect((await failureOf(openP12(readFileSync(join(cwd, 'root.p12')), 'x', now)))?.code).toBe('certificate-unusable');
});

const forSignatures = 'basicConstraints = CA:FALSE\nkeyUsage = critical, digitalSignature';
const purposed = (purposes: string): string => `${forSignatures}\nextendedKeyUsage = ${purposes}`;

test.each([
  [
    'for encryption only',
    { extensions: 'basicConstraints = CA:FALSE\nkeyUsage = keyEncipherment' },
    'such as encryption',
  ],
  ['for logging on', { extensions: purposed('clientAuth') }, 'such as logging on'],
  ['for a website', { extensions: purposed('serverAuth, clientAuth') }, 'not for signing documents'],
  ['with a short RSA key', { key: ['rsa:1024'] }, 'an RSA key of 1024 bits'],
  [
    'on a small curve',
    { key: ['ec', '-pkeyopt', 'ec_paramgen_curve:secp224r1'] },
    'a key of a kind this app does not use',
  ],
])('a certificate %s is refused in words, and nothing is signed', async (name, wish, words) => {
  const failure = await failureOf(open(certificates.makeP12(`${name}.p12`, wish)));
  expect(failure).toMatchObject({ code: 'certificate-unusable', safe: expect.stringContaining('Nothing was signed') });
  expect(failure?.message).toContain(words);
});

test.each([
  ['without any limit', { extensions: 'basicConstraints = CA:FALSE' }],
  ['for non-repudiation only', { extensions: 'basicConstraints = CA:FALSE\nkeyUsage = critical, nonRepudiation' }],
  ['for e-mail and logging on', { extensions: purposed('emailProtection, clientAuth') }],
  ['for documents', { extensions: purposed('1.3.6.1.5.5.7.3.36') }],
  ["for Adobe's documents", { extensions: purposed('1.2.840.113583.1.1.5') }],
  ["for Microsoft's documents", { extensions: purposed('1.3.6.1.4.1.311.10.3.12') }],
  ['for any purpose', { extensions: purposed('anyExtendedKeyUsage') }],
  ['on the curve P-384', { key: ['ec', '-pkeyopt', 'ec_paramgen_curve:secp384r1'] }],
])('a certificate %s opens', async (name, wish) => {
  expect((await open(certificates.makeP12(`${name}.p12`, wish))).certificate.subject).toContain(
    certificates.officerName,
  );
});
