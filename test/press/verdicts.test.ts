/** What a check says of honest and of unfit files: the headline is true of each, and the failing point is named. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Verdict } from '../../shared/model/report.ts';
import { verifyPdf } from '../../electron/press/verify.ts';
import { issuing } from '../fixtures/certificates/test-certificates.ts';
import { attacks } from './attacks.ts';
import { signCarelessly, signWithOpenssl, signWithPdfsig, withOpenLength } from './foreign-signers.ts';
import { makeSigned, type SignedFixture } from './signed-fixture.ts';

let made: SignedFixture;
beforeAll(async () => {
  made = await makeSigned();
});
afterAll(() => made.remove());

const verdictOn = (bytes: Uint8Array): Promise<Verdict> => verifyPdf(bytes, made.trust, 'x.pdf');
const failing = ({ points }: Verdict): string[] => points.filter(({ holds }) => holds === 'no').map(({ text }) => text);

function altered(name: string): Uint8Array {
  const attack = attacks.find((each) => each.name === name);
  if (!attack) throw new Error(`no attack ${name}`);
  return attack.make(made.pressed.pdf);
}

const unchangedBut = 'Not changed since it was signed, but';
const notForSigning = `${unchangedBut} with a certificate that is not for signing documents`;
const foreign = 'Not good: this app cannot check a signature of this kind';
const changed = 'Not good: the file was changed after signing, or its signature is broken';

test('a file without a signature is not said to be changed', async () => {
  expect(await verdictOn(made.raw)).toMatchObject({
    headline: 'Not good: there is no signature in this file',
    todo: expect.stringContaining('Ask the sender for the signed file'),
  });
});

test('half of a file is said to be half, and not to be unsigned', async () => {
  const verdict = await verdictOn(made.pressed.pdf.subarray(0, made.pressed.pdf.length / 2));
  expect(verdict).toMatchObject({
    outcome: 'changed or broken',
    headline: 'Not good: the end of this file is missing',
  });
  expect(verdict.todo).toContain('Download or copy it again');
});

test.each([
  ['poppler', () => signWithPdfsig(made)],
  ['openssl, in the form of PAdES', () => withOpenLength(signWithOpenssl(made, '-cades'))],
])('an honest signature of %s with open lengths is not said to be a change', async (_name, sign) => {
  expect((await verdictOn(sign())).headline).toBe(foreign);
});

test('bytes behind the signature are said to be a change', async () => {
  expect((await verdictOn(altered('a comment after the end'))).headline).toBe(changed);
});

test('a changed byte under a signature of another kind is said to be a change, not another kind', async () => {
  const bytes = signWithOpenssl(made);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  expect((await verdictOn(bytes)).headline).toBe(changed);
});

test('more than one signature is named as what this app cannot check', async () => {
  const verdict = await verdictOn(altered('a copied signature in an update'));
  expect(verdict).toMatchObject({ headline: foreign, todo: expect.stringContaining('is not known') });
  expect(failing(verdict)).toEqual(['It holds more than one signature.']);
});

test.each([
  ['without the signing-certificate attribute', [], 'signing-certificate attribute'],
  [
    'with a root it does not cover',
    ['-cades', '-certfile', 'root.pem'],
    'certificates that the signature does not cover',
  ],
  ['with SHA-512', ['-cades', '-md', 'sha512'], 'another digest than SHA-256'],
  ['with RSA-PSS', ['-cades', '-keyopt', 'rsa_padding_mode:pss'], 'an algorithm that this app does not know'],
])('an honest signature of another program %s is named as that', async (_name, options, words) => {
  const verdict = await verdictOn(signWithOpenssl(made, ...options));
  expect([verdict.outcome, verdict.headline]).toEqual(['changed or broken', foreign]);
  expect(failing(verdict).join('')).toContain(words);
});

test('an honest signature of another program in the form of this app is good', async () => {
  expect(await verdictOn(signWithOpenssl(made, '-cades'))).toMatchObject({ outcome: 'good' });
});

const plain = 'basicConstraints = CA:FALSE\nkeyUsage = critical, digitalSignature';
test.each([
  ['encryption', { extensions: 'basicConstraints = CA:FALSE\nkeyUsage = keyEncipherment' }, 'such as encryption'],
  ['websites', { extensions: `${plain}\nextendedKeyUsage = serverAuth` }, 'such as logging on or a website'],
  ['issuing others', { extensions: issuing }, 'issues others'],
  ['short paths', { via: [`${issuing}`.replace('CA:TRUE', 'CA:TRUE, pathlen:0'), issuing] }, 'too far from the root'],
  ['no issuing', { via: ['basicConstraints = critical, CA:TRUE\nkeyUsage = digitalSignature'] }, 'must not issue it'],
  ['signing, under another officer', { via: [plain] }, 'must not issue it'],
])('a certificate for %s is no proof of the signer, and the point is named', async (name, wish, words) => {
  const verdict = await verdictOn(await signCarelessly(made, `${name}.p12`, wish));
  expect([verdict.outcome, verdict.headline]).toEqual(['signer unknown here', notForSigning]);
  expect(failing(verdict).join('')).toContain(words);
});

test('a chain as it should be is good', async () => {
  const via = [`${issuing}`.replace('CA:TRUE', 'CA:TRUE, pathlen:1'), issuing];
  expect(await verdictOn(await signCarelessly(made, 'chain.p12', { via }))).toMatchObject({ outcome: 'good' });
});

test('a key that is too short proves nothing', async () => {
  const verdict = await verdictOn(await signCarelessly(made, 'short.p12', { key: ['rsa:1024'] }));
  expect(verdict.headline).toBe('Not good: the key of this signature is too weak to prove anything');
  expect(failing(verdict).join('')).toContain('RSA key of 1024 bits');
});

test('a certificate that was not in date is said to be that, and not unknown', async () => {
  const past = { from: '20200101000000Z', to: '20210101000000Z' };
  const verdict = await verdictOn(await signCarelessly(made, 'past.p12', past));
  expect([verdict.outcome, verdict.headline]).toEqual([
    'signer unknown here',
    `${unchangedBut} the certificate was not in date then`,
  ]);
});
