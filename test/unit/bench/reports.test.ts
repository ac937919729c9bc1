/** The long report that is measured: as large as promised, sound, and the same in every run. */
import { expect, it } from 'vitest';
import { reportDocument } from '../../../shared/document/document.ts';
import { plainText } from '../../../shared/document/plain-text.ts';
import { longReport } from '../../bench/reports.ts';

const { document } = longReport();
const texts = document.parts.map(({ blocks }) => plainText(blocks));

it('is a sound document by the schema of the store', () => {
  expect(reportDocument.safeParse(document).error).toBeUndefined();
});

it('has about 26,000 words, 200 live facts of different ids, and 30 tables', () => {
  const words = texts.flatMap(({ text }) => text.split(/\s+/).filter((word) => word !== '')).length;
  const chips = texts.flatMap((text) => text.chips.map(({ chip }) => chip.id));
  const tables = document.parts.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'table');
  expect(Math.abs(words - 26_000)).toBeLessThan(500);
  expect(new Set(chips).size).toBe(200);
  expect(tables).toHaveLength(30);
});

it('is the same in every run', () => {
  expect(longReport().document).toEqual(document);
});
