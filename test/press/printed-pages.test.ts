/** The printed pages before judges that did not make them: reading order, structure, fonts, headers, page numbers. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPrintFonts } from '../../electron/press/print-fonts.ts';
import { renderReportHtml } from '../../shared/print/report-html.ts';
import { isShown } from '../../shared/template/is-shown.ts';
import { draft, preparedPrint, signed } from '../fixtures/prepared-print.ts';
import { preparedIds, type PreparedId } from '../fixtures/prepared-ids.ts';
import { openPrinter } from './printed-report.ts';

let folder: string;
let printer: ReturnType<typeof openPrinter>;
beforeAll(() => {
  printer = openPrinter();
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-pages-'));
});
afterAll(async () => {
  await printer.end();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (program: string, ...words: string[]) =>
  execFileSync(program, words, { encoding: 'utf8', maxBuffer: 64_000_000, stdio: 'pipe' });
const pagesOf = (path: string) => Number(/^Pages:\s+(\d+)/m.exec(ask('pdfinfo', path))?.[1]);

/** More pages than these would be a report that nobody reads. */
const longest: Record<PreparedId, number> = {
  'psr-short': 14,
  'psr-standard': 16,
  'psr-oral': 9,
  verification: 8,
  breach: 12,
  parom1: 22,
  'parom1-pom': 20,
  'recall-review': 18,
  'addendum-court': 7,
  'addendum-breach': 7,
  'addendum-verification': 7,
  'addendum-parole': 7,
};

describe.each(preparedIds)('the pages of %s', (id) => {
  const input = preparedPrint(id, signed, readPrintFonts());
  const sections = input.template.sections.filter(
    ({ showWhen, withheld }) => withheld === undefined && isShown(showWhen, input.document.answers),
  );
  let path: string;
  beforeAll(async () => {
    path = join(folder, `${id}.pdf`);
    writeFileSync(path, await printer.print(renderReportHtml(input)));
  });

  test('hold every section heading that the answers leave in, in order', () => {
    const text = ask('pdftotext', path, '-').replace(/\s+/g, ' ');
    let at = text.indexOf(' 1 ');
    for (const { heading } of sections) {
      const next = text.indexOf(heading, at);
      expect(next, heading).toBeGreaterThan(-1);
      at = next;
    }
  });

  test('carry name, CRN, marking and page x of y each, and no word of a draft', () => {
    const pages = pagesOf(path);
    expect(pages).toBeLessThanOrEqual(longest[id]);
    for (let page = 1; page <= pages; page += 1) {
      const text = ask('pdftotext', '-layout', '-f', String(page), '-l', String(page), path, '-');
      expect(text).toContain(input.person.fullName);
      expect(text).toContain(`CRN ${input.person.crn}`);
      expect(text.split(input.template.marking).length - 1).toBeGreaterThanOrEqual(2);
      expect(text).toContain(`Page ${String(page)} of ${String(pages)}`);
      expect(text).not.toContain('DRAFT');
    }
  });

  test('show the key facts and the proposal or view on the first', () => {
    const first = ask('pdftotext', '-f', '1', '-l', '1', path, '-').replace(/\s+/g, ' ');
    expect(first).toContain(input.person.fullName);
    expect(first).toContain(input.template.summary.proposal.heading);
  });

  test('are tagged with headings in order, tables with heads, and lists', () => {
    const structure = ask('pdfinfo', '-struct', path)
      .split('\n')
      .map((line) => line.trim().split(/[ (":]/)[0]);
    expect(structure.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(structure.filter((tag) => tag === 'H2').length).toBeGreaterThanOrEqual(sections.length);
    for (const tag of ['H3', 'Table', 'TH', 'TD', 'L', 'LI']) expect(structure).toContain(tag);
  });

  test('use only embedded subsets with names, none drawn as Type 3', () => {
    const fonts = ask('pdffonts', path).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) {
      expect(font).not.toContain('Type 3');
      expect(font).toMatch(/\byes\s+yes\s+yes\b/);
    }
  });

  test('have a bookmark for every section', () => {
    const outline = ask('qpdf', '--json', '--json-key=outlines', path);
    for (const { heading } of sections) expect(outline).toContain(JSON.stringify(heading).slice(1, -1));
  });
});

test('a draft says DRAFT on every page', async () => {
  const path = join(folder, 'draft.pdf');
  writeFileSync(path, await printer.print(renderReportHtml(preparedPrint('psr-short', draft, readPrintFonts()))));
  for (let page = 1; page <= pagesOf(path); page += 1) {
    expect(ask('pdftotext', '-f', String(page), '-l', String(page), path, '-')).toContain('DRAFT');
  }
});

test('Welsh and Vietnamese letters print with their own shapes and read back whole', async () => {
  const input = preparedPrint('psr-short', draft, readPrintFonts());
  const name = 'Llŷr Gŵynfryn Nguyễn Thị Hồng Ánh';
  const path = join(folder, 'letters.pdf');
  writeFileSync(path, await printer.print(renderReportHtml({ ...input, person: { ...input.person, fullName: name } })));
  expect(ask('pdftotext', path, '-').normalize('NFC')).toContain('Nguyễn Thị Hồng Ánh');
  expect(ask('pdffonts', path)).not.toContain('Type 3');
});
