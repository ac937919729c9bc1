/** The made-up cases never go stale: whole weeks forward, sound at any distance, and not a letter moved before that. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readPrepared } from '../../../electron/demo/prepared-report.ts';
import { bringUpToDate, firstHearing, weeksBehind } from '../../../electron/import/bring-up-to-date.ts';
import { parseExtract } from '../../../electron/import/import-extract.ts';
import type { CaseExtract } from '../../../shared/model/extract.ts';
import { demoFolder } from '../demo/made-up-cases.ts';

const shipped = JSON.parse(readFileSync(new URL('made-up-cases.json', demoFolder), 'utf8')) as CaseExtract;
/** Up to ten years of weeks, and each day of a week. */
const anyToday = fc
  .integer({ min: 0, max: 520 * 7 })
  .map((days) => Temporal.PlainDate.from(firstHearing).add({ days }).toString());
/** Half a year ahead: enough that weeks, months and years all change. */
const laterDay = '2027-05-20';

const wholeDate = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/** Every ISO date and instant of the data, in the order in which they stand, as a day number. */
function daysIn(value: unknown): number[] {
  if (typeof value === 'string') {
    const found = wholeDate.exec(value);
    return found === null ? [] : [Date.parse(found[0]) / 86_400_000];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

function sourceDates(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'system' in value && 'date' in value ? [String(value.date)] : [];
  return [...own, ...Object.values(value).flatMap(sourceDates)];
}

describe('made-up cases brought up to date', () => {
  it.each(['2019-01-01', '2026-11-21', firstHearing])('are the very same data on %s', (today) => {
    expect(bringUpToDate(shipped, today)).toBe(shipped);
    expect(weeksBehind(today)).toBe(0);
  });

  it('moves by as few whole weeks as put the first hearing on the day or after it', () => {
    expect(['2026-11-24', '2026-11-30', '2026-12-01'].map(weeksBehind)).toEqual([1, 1, 2]);
  });

  it('stays a sound extract whose sources are past and whose first hearing is to come, on any day', () => {
    const before = daysIn(shipped);
    expect(before.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(anyToday, (today) => {
        const later = bringUpToDate(shipped, today);
        const { extract, faults } = parseExtract(new TextEncoder().encode(JSON.stringify(later)));
        expect(faults).toEqual([]);
        const after = daysIn(later);
        expect(after.map((day, at) => day - (before[at] ?? 0))).toEqual(before.map(() => weeksBehind(today) * 7));
        const records = extract?.cases.map(({ record }) => record) ?? [];
        expect(records.flatMap(sourceDates).filter((date) => date > today)).toEqual([]);
        const coming = records.map(
          (one) =>
            one.parole?.panelDate ??
            one.hearings
              .map(({ date }) => date)
              .toSorted()
              .at(-1),
        );
        expect(coming.toSorted()[0]! >= today).toBe(true);
      }),
      { numRuns: 40, examples: [[firstHearing], ['2026-11-24'], ['2036-11-10']] },
    );
  });

  it('leaves numbers of people and cases alone', () => {
    const numbers = ({ cases }: CaseExtract) =>
      cases.map(({ record: { person, hearings }, guardedPeople }) => [
        person.crn,
        person.nomsNumber,
        person.pncNumber,
        hearings.map(({ caseNumber }) => caseNumber),
        guardedPeople.map((one) => one.numbers),
      ]);
    expect(numbers(bringUpToDate(shipped, '2036-01-01'))).toEqual(numbers(shipped));
  });

  it.each(['psr-short', 'parom1'])('takes the dates of the words of %s along, but not the day of a law', (name) => {
    const prepared = readPrepared(fileURLToPath(new URL(`prepared/${name}.json`, demoFolder)));
    const words = JSON.stringify(bringUpToDate(prepared, laterDay));
    const left = JSON.stringify(prepared).match(/\d{1,2} [A-Z][a-z]+ 2026/g) ?? [];
    expect(left.length).toBeGreaterThan(10);
    expect(words.match(/\d{1,2} (?:October|November) 2026(?!\d)/g) ?? []).toEqual([]);
    expect(words.includes('convicted after 22 March 2026')).toBe(name === 'psr-short');
  });
});
