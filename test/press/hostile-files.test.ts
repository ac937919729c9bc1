/** Checking hostile files: always a verdict or a named failure, never a crash and never "good". */
import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import type { AppError } from '../../shared/errors.ts';
import { verifyPdf } from '../../electron/press/verify.ts';
import { makeSigned, type SignedFixture } from './signed-fixture.ts';

let made: SignedFixture;
beforeAll(async () => {
  made = await makeSigned();
});
afterAll(() => {
  made.remove();
});

const codeOf = (bytes: Uint8Array) =>
  verifyPdf(bytes, made.trust, 'x.pdf').then(
    ({ outcome }) => outcome,
    (error: unknown) => (error as AppError).failure.code,
  );

test('a file that is not a PDF is named as that', async () => {
  expect(await codeOf(new TextEncoder().encode('<html>hello</html>'))).toBe('not-a-pdf');
  expect(await codeOf(new Uint8Array())).toBe('not-a-pdf');
});

test('a PDF without a signature says so in words', async () => {
  const verdict = await verifyPdf(made.raw, made.trust, 'x.pdf');
  expect(verdict.outcome).toBe('changed or broken');
  expect(verdict.headline).toBe('Not good: there is no signature in this file');
  expect(verdict.points[0]?.text).toBe('It carries no electronic signature.');
});

test('more than 50 MB is refused before it is read', async () => {
  const large = new Uint8Array(50_000_001);
  large.set(new TextEncoder().encode('%PDF-1.7'));
  expect(await codeOf(large)).toBe('file-too-large');
});

test('cut, mixed and repeated pieces of a signed file never pass and never crash', async () => {
  const { pdf } = made.pressed;
  const at = fc.integer({ min: 0, max: pdf.length });
  const rounds = process.env['LONG'] === '1' ? 5000 : 150;
  await fc.assert(
    fc.asyncProperty(at, at, fc.constantFrom('cut', 'drop', 'double', 'zero'), async (one, other, how) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const bytes = new Uint8Array(pdf);
      const parts = {
        cut: pdf.subarray(0, to),
        drop: Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)]),
        double: Buffer.concat([pdf.subarray(0, to), pdf.subarray(from)]),
        zero: bytes.fill(0, from, to),
      };
      const result = await codeOf(parts[how]);
      const isWhole = Buffer.compare(parts[how], pdf) === 0;
      if (!isWhole) expect(['changed or broken', 'not-a-pdf']).toContain(result);
    }),
    { numRuns: rounds },
  );
});
