/** The limits that docs/case-extract.md promises hold: a file of full cases up to 25 MB, and one of 2,000 cases. */
import { describe, expect, it } from 'vitest';
import { largestExtract, parseExtract } from '../../../electron/import/import-extract.ts';
import { jsonLimits } from '../../../electron/import/scan-json.ts';
import { madeUpExtract } from '../demo/made-up-cases.ts';

const full = madeUpExtract();
/** The text of each made-up case, the shortest first. */
const bySize = full.cases.map((one) => JSON.stringify(one)).sort((one, other) => one.length - other.length);

function crnAt(at: number): string {
  return `Y${String(at).padStart(6, '0')}`;
}

/** Cases one after another, each under a CRN of its own, until the file is full. */
function fileOf(texts: readonly string[], mostBytes: number, mostCases: number): { bytes: Uint8Array; count: number } {
  const { cases: _cases, ...head } = full;
  const parts: string[] = [];
  let size = 1000;
  for (let at = 0; at < mostCases; at += 1) {
    const text = (texts[at % texts.length] ?? '').replace(/"crn":"[A-Z]\d{6}"/, `"crn":"${crnAt(at)}"`);
    size += Buffer.byteLength(text) + 1;
    if (size > mostBytes) break;
    parts.push(text);
  }
  const whole = `${JSON.stringify(head).slice(0, -1)},"cases":[${parts.join()}]}`;
  return { bytes: Buffer.from(whole), count: parts.length };
}

/** How many MB the process has grown by when the work is done. */
function growthOf(work: () => void): number {
  const before = process.memoryUsage().rss;
  work();
  return (process.memoryUsage().rss - before) / 1024 / 1024;
}

describe('the largest extracts', () => {
  it('of 25 MB with full cases are read whole, in sane memory', () => {
    const { bytes, count } = fileOf(bySize, largestExtract, jsonLimits.entries);
    expect(bytes.length).toBeGreaterThan(largestExtract - 60_000);
    expect(count).toBeGreaterThan(1_600);
    const growth = growthOf(() => {
      const { extract, faults } = parseExtract(bytes);
      expect(faults).toEqual([]);
      expect(extract?.cases).toHaveLength(count);
    });
    expect(growth).toBeLessThan(1_000);
  });

  it('with 2,000 cases are read whole, and one more is refused with what to do', () => {
    const small = bySize.slice(0, 2);
    const { bytes, count } = fileOf(small, largestExtract, 2_000);
    expect(count).toBe(2_000);
    expect(parseExtract(bytes).extract?.cases).toHaveLength(2_000);
    const { faults } = parseExtract(fileOf(small, largestExtract, 2_001).bytes);
    expect(faults[0]?.message).toMatch(/at most 2,000 are read; ask for smaller files/);
  });
});
