/** Every altered byte is seen: flips, additions, exchanges and forged ranges are all refused, and honest files are not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askPdfsig } from '../e2e/story/outside-judges.ts';
import { verifyPdf } from '../../electron/press/verify.ts';
import { attacks } from './attacks.ts';
import { makeSigned, type SignedFixture } from './signed-fixture.ts';

const isLong = process.env['LONG'] === '1';
let made: SignedFixture;

beforeAll(async () => {
  made = await makeSigned();
});
afterAll(() => {
  made.remove();
});

const outcome = async (bytes: Uint8Array) => (await verifyPdf(bytes, made.trust, 'x.pdf')).outcome;

function flipped(at: number, bit: number): Uint8Array {
  const bytes = new Uint8Array(made.pressed.pdf);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes;
}

/** Every byte of the signature's dictionary, table and trailer, and an even sample of the rest. */
function places(): number[] {
  const { pdf } = made.pressed;
  const text = Buffer.from(pdf).toString('latin1');
  const opening = text.indexOf('/Contents <') + '/Contents <'.length;
  const dictionary = text.lastIndexOf('/Type /Sig ');
  const cmsEnd = text.indexOf('>', opening);
  const structural = [
    ...Array.from({ length: opening - dictionary + 4000 }, (_, index) => dictionary + index),
    ...Array.from({ length: pdf.length - cmsEnd }, (_, index) => cmsEnd + index),
  ];
  const step = isLong ? 1 : Math.ceil(pdf.length / 2000);
  return [...structural, ...Array.from({ length: Math.floor(pdf.length / step) }, (_, index) => index * step)];
}

test('the file as it was signed is good', async () => {
  expect(await outcome(made.pressed.pdf)).toBe('good');
});

test('without the root on this computer the signer is unknown here, and the file still unchanged', async () => {
  const verdict = await verifyPdf(made.pressed.pdf, { roots: [], demoRoots: [] }, 'x.pdf');
  expect(verdict.outcome).toBe('signer unknown here');
  expect(verdict.signers[0]?.name).toBe(made.certificates.officerName);
});

test('one flipped bit anywhere is refused, with no survivor', async () => {
  const survivors: number[] = [];
  for (const [index, at] of places().entries()) {
    const result = await outcome(flipped(at, index % 8)).catch(() => 'not a pdf');
    if (result === 'good' || result === 'signer unknown here') survivors.push(at);
  }
  expect(survivors).toEqual([]);
}, 600_000);

test('pdfsig refuses content flips as well', () => {
  for (const share of [0.1, 0.35, 0.6]) {
    const at = Math.floor(made.raw.length * share);
    const words = askPdfsig(made.file('flipped.pdf', flipped(at, 3)), made.certificates.rootFile);
    expect(words).not.toContain('Signature is Valid');
  }
});

test.each(attacks)('$name is refused', async ({ make }) => {
  const result = await outcome(make(new Uint8Array(made.pressed.pdf))).catch(() => 'not a pdf');
  expect(['changed or broken', 'not a pdf']).toContain(result);
});
