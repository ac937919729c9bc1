/** The desk on which the backend's calls are proved: imported cases, an author, and three reports at three stages. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import type { CallName } from '../../shared/contract.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

export const nobody = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
export const author = {
  name: 'Priya Nair',
  role: 'Probation officer',
  office: 'Leeds',
  officeAddress: '',
  division: '',
  email: '',
  telephone: '',
};
export const prepared = readPrepared(join(root, 'demo', 'prepared', 'psr-short.json'));
export const extractFile = join(root, 'demo', 'made-up-cases.json');

export interface ProvingDesk {
  desk: BackendDesk;
  certificates: TestCertificates;
  /** A report that can be signed, one that cannot yet, and one that has been. */
  ready: string;
  begun: string;
  signed: string;
  caseId(): Promise<string>;
  target(name: string): string;
  ownP12(): { readonly kind: 'p12'; readonly file: string; readonly passphrase: string };
  refusedAs(code: string, name: CallName, input: unknown): Promise<void>;
  end(): Promise<void>;
}

/** One way to succeed and one to be refused; a call without both does not compile. */
export interface BackendProof {
  success(on: ProvingDesk): Promise<void>;
  refusal(on: ProvingDesk): Promise<void>;
}

export const surplus =
  (name: CallName): BackendProof['refusal'] =>
  ({ refusedAs }) =>
    refusedAs('call-refused', name, { surplus: 1 });
export const unknownReport =
  (name: CallName, rest: object = {}): BackendProof['refusal'] =>
  ({ refusedAs }) =>
    refusedAs('report-unknown', name, { id: nobody, ...rest });

export async function openProvingDesk(): Promise<ProvingDesk> {
  const certificates = makeTestCertificates();
  const p12 = certificates.makeP12('officer.p12');
  const desk = await openBackendDesk({ isDemo: false });
  const target = (name: string): string => desk.tokenFor(join(desk.folder, 'signed', name));
  const ownP12 = () => ({ kind: 'p12', file: desk.tokenFor(p12), passphrase: certificates.passphrase }) as const;
  mkdirSync(join(desk.folder, 'signed'));
  const { preview } = await desk.ask('extract.preview', { file: desk.tokenFor(extractFile) });
  await desk.ask('extract.import', { preview, confirmed: [] });
  await desk.ask('settings.save', { author });
  const ready = await newReport(desk, true);
  const begun = await newReport(desk, false);
  const signed = await newReport(desk, true);
  await desk.ask('report.sign', { id: signed, target: target('first.pdf'), certificate: ownP12() });
  return {
    ...{ desk, certificates, ready, begun, signed, target, ownP12 },
    caseId: () => caseOn(desk),
    async refusedAs(code, name, input) {
      expect(await desk.refused(name, input)).toMatchObject({
        code,
        message: expect.stringMatching(/\w/) as string,
        safe: expect.stringMatching(/\w/) as string,
        todo: expect.stringMatching(/\w/) as string,
      });
    },
    async end() {
      await desk.end();
      certificates.remove();
    },
  };
}

async function caseOn(desk: BackendDesk): Promise<string> {
  const { cases } = await desk.ask('case.find', { query: prepared.crn });
  return cases[0]?.id ?? '';
}

async function newReport(desk: BackendDesk, isReady: boolean): Promise<string> {
  const { id } = await desk.ask('report.create', { caseId: await caseOn(desk), templateId: prepared.templateId });
  const { parts, answers, plans } = prepared;
  if (isReady) await desk.ask('report.save', { id, revision: 1, parts, answers, plans });
  return id;
}
