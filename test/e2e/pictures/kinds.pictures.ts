/** Page one of every kind of report, small, for the guide: `npm run pictures -- kinds.pictures` takes these alone. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPrintFonts } from '../../../electron/press/print-fonts.ts';
import { renderReportHtml } from '../../../shared/print/report-html.ts';
import { preparedIds } from '../../fixtures/prepared-ids.ts';
import { preparedPrint, signed } from '../../fixtures/prepared-print.ts';
import { openPrinter } from '../../press/printed-report.ts';
import { readPgm, smallPng } from './small-png.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'pictures', 'kinds');
const width = 480;

test('page one of every kind', async () => {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'prepare-a-report-pictures-'));
  const printer = openPrinter();
  for (const id of preparedIds) {
    const pdf = join(scratch, `${id}.pdf`);
    writeFileSync(pdf, await printer.print(renderReportHtml(preparedPrint(id, signed, readPrintFonts()))));
    const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
    execFileSync('pdftoppm', ['-gray', '-f', '1', '-l', '1', '-singlefile', ...size, pdf, join(scratch, id)]);
    const picture = smallPng(readPgm(readFileSync(join(scratch, `${id}.pgm`))));
    expect(picture.length).toBeLessThan(60_000);
    writeFileSync(join(folder, `${id}.png`), picture);
  }
  await printer.end();
  rmSync(scratch, { recursive: true, force: true });
});
