/** One signed PDF with its certificates, made once for a test file. */
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openP12 } from '../../electron/press/p12-signer.ts';
import { pressReport, type PressedReport } from '../../electron/press/press.ts';
import type { Trust } from '../../electron/press/trust.ts';
import { authorField } from '../../electron/press/finish-facts.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';
import { finishFacts, printRaw, signedAt } from './printed-report.ts';

export interface SignedFixture {
  certificates: TestCertificates;
  raw: Uint8Array;
  pressed: PressedReport;
  trust: Trust;
  /** Writes bytes to a file of this fixture, for programs that judge files. */
  file(name: string, bytes: Uint8Array): string;
  remove(): void;
}

export async function makeSigned(): Promise<SignedFixture> {
  const certificates = makeTestCertificates();
  const folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-signed-'));
  const root = new X509Certificate(readFileSync(certificates.rootFile));
  const trust = { roots: [new Uint8Array(root.raw)], demoRoots: [] };
  const signer = await openP12(readFileSync(certificates.makeP12('officer.p12')), certificates.passphrase, signedAt);
  const raw = await printRaw();
  const sign = { reason: 'I am the author', location: 'Leeds', signedAt, fieldName: authorField };
  const pressed = await pressReport({ raw, finish: finishFacts, signer, sign, trust });
  return {
    certificates,
    raw,
    pressed,
    trust,
    file(name, bytes) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    },
    remove() {
      certificates.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
