/** The press lets nothing out that its own strict check does not uphold. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { authorField } from '../../electron/press/finish-facts.ts';
import { openP12 } from '../../electron/press/p12-signer.ts';
import { pressReport } from '../../electron/press/press.ts';
import type { Signer } from '../../electron/press/signer.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';
import { finishFacts, printRaw, signedAt } from './printed-report.ts';

let certificates: TestCertificates;
let raw: Uint8Array;
let signer: Signer;

beforeAll(async () => {
  certificates = makeTestCertificates();
  raw = await printRaw();
  signer = await openP12(readFileSync(certificates.makeP12('officer.p12')), certificates.passphrase, signedAt);
});
afterAll(() => certificates.remove());

const press = (over: { signer?: Signer; raw?: Uint8Array }): Promise<unknown> => {
  const sign = { reason: 'I am the author', location: 'Leeds', signedAt, fieldName: authorField };
  return pressReport({ raw, finish: finishFacts, signer, sign, trust: { roots: [], demoRoots: [] }, ...over });
};

test('a signer nobody here knows is no obstacle', async () => {
  expect(await press({})).toMatchObject({ verdict: { outcome: 'signer unknown here' } });
});

test('a signature over other bytes is found before anyone hears that it is done', async () => {
  const careless: Signer = { ...signer, sign: (bytes) => signer.sign(bytes.subarray(1)) };
  await expect(press({ signer: careless })).rejects.toMatchObject({ failure: { code: 'verify-failed' } });
});

test('a key that fails is told as a signature that could not be made, without the words of the key', async () => {
  const broken: Signer = { ...signer, sign: () => Promise.reject(new Error('secret of the key')) };
  const failed = (await press({ signer: broken }).catch((error: unknown) => error)) as { failure: object };
  expect(failed.failure).toMatchObject({ code: 'signature-failed' });
  expect(JSON.stringify(failed.failure)).not.toContain('secret');
});

test('bytes that are no PDF are told as a print that failed', async () => {
  await expect(press({ raw: new Uint8Array(500) })).rejects.toMatchObject({ failure: { code: 'print-failed' } });
});
