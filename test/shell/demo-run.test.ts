/** The demo ends well on a clock far ahead: its cases and its prepared words come along. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { clockAhead } from '../../electron/backend/clock.ts';
import { runDemo } from '../../electron/demo/run-demo.ts';

const out = mkdtempSync(join(tmpdir(), 'demo-ahead-'));
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

it('signs and verifies every prepared report six years on, with nothing to settle', async () => {
  const lines: string[] = [];
  const clock = clockAhead(6 * 366 * 86_400_000);
  const root = resolve(import.meta.dirname, '..', '..');
  const isGood = await runDemo({
    root,
    out,
    clock,
    say: (line) => void lines.push(line),
  });
  expect(isGood).toBe(true);
  expect(lines.filter((line) => /: (blocking|warning|hint):/.test(line))).toEqual([]);
  const signed = readdirSync(out).filter((name) => name.endsWith('.pdf'));
  const annexes = signed.filter((name) => name.endsWith('WITHHELD-ANNEX.pdf'));
  expect(signed.length - annexes.length).toBe(readdirSync(join(root, 'demo', 'prepared')).length);
  const withheld = ['Parole-assessment-PAROM1', 'Parole-assessment-prison', 'Recall-review'];
  expect(annexes.toSorted()).toEqual(withheld.map((kind): unknown => expect.stringContaining(kind)));
}, 240_000);
