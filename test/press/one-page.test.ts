/** A page one that is read by itself: the whole note stands on it, and the check warns before it would not. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPrintFonts } from '../../electron/press/print-fonts.ts';
import { heightOfPage, heightOfPageOne } from '../../shared/checks/page-one-height.ts';
import type { DocBlock } from '../../shared/document/document.ts';
import type { PrintInput } from '../../shared/print/print-input.ts';
import { renderReportHtml } from '../../shared/print/report-html.ts';
import { draft, preparedPrint, signed } from '../fixtures/prepared-print.ts';
import { printRaw } from './printed-report.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-one-page-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Words of each page, in reading order. */
async function pagesOf(input: PrintInput): Promise<string[]> {
  const path = join(folder, 'report.pdf');
  writeFileSync(path, await printRaw(renderReportHtml(input)));
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  return text.split('\f').map((page) => page.replaceAll(/\s+/g, ' '));
}

const oral = (state: PrintInput['state']) => preparedPrint('psr-oral', state, readPrintFonts());
/** Begins the written record. */
const opening = 'Is an oral report right for this case?';

test('the prepared oral report has its whole note on page one, and its record begins on page two', async () => {
  for (const state of [draft, signed]) {
    const [first = '', second = ''] = await pagesOf(oral(state));
    expect(first).toContain('he is sure to fail.');
    expect(first).toContain('Main needs');
    expect(first).not.toContain(opening);
    expect(second).toContain(opening);
  }
});

const words = 'He drank from the afternoon on and hit out at a stranger who laughed at him at the taxi rank.'.split(
  ' ',
);
const text = (count: number) => Array.from({ length: count }, (_, at) => words[at % words.length]).join(' ');
const run = (count: number) => [{ type: 'text' as const, text: text(count) }];
const many = <T>(count: number, make: (size: number) => T, size: number): T[] =>
  Array.from({ length: Math.floor(count / size) }, () => make(size));

/** A note of so many words, in each way that an officer may set it. */
const shapes: Record<string, (count: number) => DocBlock[]> = {
  'long paragraphs': (count) => many(count, (size) => ({ type: 'paragraph', children: run(size) }), 60),
  'short paragraphs': (count) => many(count, (size) => ({ type: 'paragraph', children: run(size) }), 7),
  'a list of points': (count) => [
    { type: 'list', ordered: false, entries: many(count, (size) => ({ children: run(size) }), 12) },
  ],
  'lines broken by hand': (count) => [
    {
      type: 'paragraph',
      children: many(count, run, 9).flatMap(([one]) => [one!, { type: 'line-break' as const }]),
    },
  ],
};

function withNote(blocks: DocBlock[]): PrintInput {
  const input = oral(draft);
  const last: DocBlock = { type: 'paragraph', children: [{ type: 'text', text: 'Zlastword.' }] };
  const parts = input.document.parts.map((part) =>
    part.id === 'speaking-note' ? { ...part, blocks: [...blocks, last] } : part,
  );
  return { ...input, document: { ...input.document, parts } };
}

describe.each(Object.entries(shapes))('a note of %s', (_, shape) => {
  const fits = (count: number) => heightOfPageOne(withNote(shape(count))) <= heightOfPage;
  const most = Array.from({ length: 600 }, (_one, count) => count).findLast(fits) ?? 0;

  test('stands on page one, all of it, where the check just lets it pass', async () => {
    expect(most).toBeGreaterThan(40);
    const [first = ''] = await pagesOf(withNote(shape(most)));
    expect(first).toContain('Zlastword');
    expect(first).toContain('Main needs');
  });

  test('is not warned of much too early: four more lines and it takes a second page', async () => {
    const longer = [...shape(most), ...many(4, (): DocBlock => ({ type: 'paragraph', children: run(6) }), 1)];
    const [first = '', second = ''] = await pagesOf(withNote(longer));
    expect(first.includes('Zlastword') && first.includes('Main needs')).toBe(false);
    expect(second).not.toContain(opening);
  });
});
