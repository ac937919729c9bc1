/** Thousands of damaged and hostile extracts: import never throws, never half-reads, and leaves the program as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExtract } from '../../../electron/import/import-extract.ts';
import { caseExtract } from '../../../shared/model/extract.ts';
import { madeUpExtract } from '../demo/made-up-cases.ts';

const encoder = new TextEncoder();
const whole = madeUpExtract();
/** A court case and a prison case, each in an extract of its own to keep the runs short. */
const samples = whole.cases.slice(11, 13).map((one) => ({ ...whole, cases: [one] }));
const sample = fc.constantFrom(...samples);
const prototypeKeys = Object.getOwnPropertyNames(Object.prototype).toSorted().join();

function soundOrNamed(bytes: Uint8Array): boolean {
  const { extract, faults } = parseExtract(bytes);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted().join()).toBe(prototypeKeys);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  if (extract === undefined) {
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(201);
    expect(faults.every(({ where, message }) => where !== '' && message !== '')).toBe(true);
    return false;
  }
  expect(faults).toEqual([]);
  expect(caseExtract.safeParse(extract).success).toBe(true);
  return true;
}

/** Every place of the extract, as the keys that lead to it. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function withValue(value: unknown, path: readonly string[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (String(index) === key ? withValue(one, rest, put) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, name === key ? withValue(inner, rest, put) : inner]),
  );
}

const hostileValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    '2026-02-30',
    '9999999999-01-01',
    '\ud800',
    '\u0000',
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("x")',
    'x'.repeat(100_000),
    -1,
    1e308,
    0.1,
    [],
    {},
    null,
    true,
  ),
);

describe('import', () => {
  it('answers 2,000 extracts with one value replaced by something hostile', { timeout: 120_000 }, () => {
    const places = new Map(samples.map((one) => [one, placesOf(one)]));
    let refused = 0;
    fc.assert(
      fc.property(sample, fc.nat(), hostileValue, (one, at, value) => {
        const paths = places.get(one) ?? [];
        const text = JSON.stringify(withValue(one, paths[at % paths.length] ?? [], value));
        if (!soundOrNamed(encoder.encode(text))) refused += 1;
      }),
      { numRuns: 2000, seed: 20_261_121 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('counts the faults of a file that has two hundred thousand of them', () => {
    const [one] = whole.cases;
    const [offence] = one?.record.offences ?? [];
    const unknown = Object.fromEntries(Array.from({ length: 1900 }, (_, at) => [`unknown${at}`, 0]));
    const offences = Array.from({ length: 100 }, () => ({ ...offence, ...unknown }));
    const text = JSON.stringify({ ...whole, cases: [{ ...one, record: { ...one?.record, offences } }] });
    expect(soundOrNamed(encoder.encode(text))).toBe(false);
    expect(parseExtract(encoder.encode(text)).faults.at(-1)?.message).toMatch(/^and \d{6} more faults$/);
  });

  it('answers 500 extracts with characters cut out, doubled or replaced', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        sample,
        fc.nat(),
        fc.nat(40),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (one, place, length, put) => {
          const text = JSON.stringify(one);
          const at = place % text.length;
          soundOrNamed(encoder.encode(text.slice(0, at) + put + text.slice(at + length)));
        },
      ),
      { numRuns: 500, seed: 20_261_122 },
    );
  });

  it('answers 500 runs of arbitrary bytes and of arbitrary JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.json().map((text) => encoder.encode(text)),
        ),
        (bytes) => {
          expect(soundOrNamed(bytes)).toBe(false);
        },
      ),
      { numRuns: 500, seed: 20_261_123 },
    );
  });
});
