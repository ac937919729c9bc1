/** A pressed report before judges that did not make it: pdfsig, openssl, qpdf, pdfinfo, pdffonts, pdftotext. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOpenssl, askPdfsig, askQpdf, readLanguage, readPdfFacts, readText } from '../e2e/story/outside-judges.ts';
import { finishPdf } from '../../electron/press/finish.ts';
import { finishFacts } from './printed-report.ts';
import { makeSigned, type SignedFixture } from './signed-fixture.ts';

let made: SignedFixture;
let signed: string;

beforeAll(async () => {
  made = await makeSigned();
  signed = made.file('signed.pdf', made.pressed.pdf);
});
afterAll(() => {
  made.remove();
});

function structure(path: string): string[] {
  return execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8' }).split('\n');
}

test('pdfsig finds the signature valid, the certificate trusted and the whole document signed', () => {
  const words = askPdfsig(signed, made.certificates.rootFile);
  expect(words).toContain('Signature is Valid');
  expect(words).toContain('Certificate is Trusted');
  expect(words).toContain('Total document signed');
  expect(words).toContain('ETSI.CAdES.detached');
});

test('openssl verifies the CMS over the covered bytes', () => {
  expect(askOpenssl(signed, made.certificates.rootFile).isContent).toBe(true);
});

test('qpdf finds no fault in the file', () => {
  const { words, isContent } = askQpdf(signed);
  expect(isContent).toBe(true);
  expect(words).not.toMatch(/warning/i);
});

test('title, author and language are the report’s own and the engine is not named', () => {
  const facts = readPdfFacts(signed);
  expect(facts).toMatchObject({
    Title: finishFacts.title,
    Author: 'Priya Nair',
    Creator: 'Prepare a Report',
    Tagged: 'yes',
  });
  expect(readLanguage(signed)).toBe('en-GB');
  expect(Buffer.from(made.pressed.pdf).toString('latin1')).not.toMatch(/HeadlessChrome|Skia\/PDF/);
});

test('finishing and signing keep the structure the engine made, and the signature becomes a form control in it', () => {
  const before = structure(made.file('raw.pdf', made.raw));
  const after = structure(signed);
  expect(after.length).toBeGreaterThanOrEqual(before.length - 2);
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'L', 'LI'])
    expect(after.some((line) => line.trim().startsWith(tag))).toBe(true);
  expect(after.some((line) => line.includes('Form'))).toBe(true);
});

test('all fonts are embedded subsets with Unicode, and the text reads in order', () => {
  const fonts = execFileSync('pdffonts', [signed], { encoding: 'utf8' }).trim().split('\n').slice(2);
  for (const font of fonts) expect(font).toMatch(/\byes\s+yes\s+yes\b/);
  const text = readText(signed);
  expect(text.indexOf('1 Offence')).toBeLessThan(text.indexOf('2 Risk'));
  expect(text).toContain('Llŷr Gŵynfryn');
});

test('the metadata packet names PDF/UA and agrees with the document information', () => {
  const packet = Buffer.from(made.pressed.pdf).toString('latin1');
  expect(packet).toContain('pdfuaid');
  expect(packet).toContain(finishFacts.documentId);
});

test('the same print finished twice is the same file, byte for byte', async () => {
  const [one, other] = [await finishPdf(made.raw, finishFacts), await finishPdf(made.raw, finishFacts)];
  expect(Buffer.compare(one, other)).toBe(0);
});
