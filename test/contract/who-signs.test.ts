/** Who answers for a report and whose certificate signs it: both must be known, and may differ only knowingly. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

const author = {
  name: 'Priya Nair',
  role: 'Probation officer',
  office: 'Leeds',
  officeAddress: '',
  division: '',
  email: '',
  telephone: '',
};
const prepared = readPrepared(join(root, 'demo', 'prepared', 'psr-short.json'));

let desk: BackendDesk;
let certificates: TestCertificates;

async function newReport(): Promise<string> {
  const { cases } = await desk.ask('case.find', { query: prepared.crn });
  const { id } = await desk.ask('report.create', { caseId: cases[0]!.id, templateId: prepared.templateId });
  const { parts, answers, plans } = prepared;
  await desk.ask('report.save', { id, revision: 1, parts, answers, plans });
  return id;
}

function signing(id: string, file: string, name: string) {
  const p12 = certificates.makeP12(`${file}.p12`, { name });
  const certificate = { kind: 'p12', file: desk.tokenFor(p12), passphrase: certificates.passphrase } as const;
  return { id, target: desk.tokenFor(join(desk.folder, 'signed', file)), certificate };
}

beforeAll(async () => {
  certificates = makeTestCertificates();
  desk = await openBackendDesk({ isDemo: false });
  mkdirSync(join(desk.folder, 'signed'));
  const { preview } = await desk.ask('extract.preview', {
    file: desk.tokenFor(join(root, 'demo', 'made-up-cases.json')),
  });
  await desk.ask('extract.import', { preview, confirmed: [] });
  await desk.ask('settings.save', { author });
});
afterAll(async () => {
  await desk.end();
  certificates.remove();
});

test('a report without its author is not signed, and the refusal names the detail that is missing', async () => {
  const id = await newReport();
  await desk.ask('settings.save', { author: { ...author, office: '' } });
  expect(await desk.refused('report.sign', signing(id, 'nobody.pdf', 'Priya Nair'))).toMatchObject({
    code: 'report-blocked',
    faults: [{ message: 'Your office is missing from your details.' }],
  });
  const { findings } = await desk.ask('report.check', { id });
  const blocking = findings.filter(({ weight }) => weight === 'blocking');
  expect(blocking.map(({ place }) => place)).toEqual([{ author: 'office' }]);
  await desk.ask('settings.save', { author });
});

test('a certificate of another name signs only when confirmed, and its name is the signer everywhere', async () => {
  const input = signing(await newReport(), 'other.pdf', 'John Smith');
  const refusal = await desk.refused('report.sign', input);
  expect(refusal).toMatchObject({
    code: 'signer-differs',
    message: 'Your details name Priya Nair as the author. The certificate names John Smith.',
  });
  expect(readdirSync(join(desk.folder, 'signed'))).toEqual([]);
  const receipt = await desk.ask('report.sign', { ...input, isSignerConfirmed: true });
  expect(receipt.signer).toBe('John Smith');
  const path = join(desk.folder, 'signed', 'other.pdf');
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const lastPage = text.slice(text.lastIndexOf('How to check this report'));
  expect(lastPage).toMatch(/Author\s+Priya Nair/);
  expect(lastPage).toMatch(/Signed by\s+John Smith/);
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Author:\s+Priya Nair/);
  expect(text).toContain('Digital signature of John Smith');
});

test('a name that differs in letters’ case and spacing only is the same name', async () => {
  const receipt = await desk.ask('report.sign', signing(await newReport(), 'same.pdf', 'PRIYA  NAIR'));
  expect(receipt.signer).toBe('PRIYA  NAIR');
});

test('a certificate that puts the surname first is the author’s own, and the PDF names its owner', async () => {
  const receipt = await desk.ask('report.sign', signing(await newReport(), 'surname-first.pdf', 'Nair, Priya'));
  expect(receipt.signer).toBe('Nair, Priya');
  const judged = execFileSync('pdfsig', ['-nocert', join(desk.folder, 'signed', 'surname-first.pdf')], {
    encoding: 'utf8',
  });
  expect(judged).toContain('Signer Certificate Common Name: Nair, Priya');
});
