/** A small printed report for the press: three pages of real Chromium output with headings, table, list and signature place. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, thisMachine } from '../../electron/shell/find-browser.ts';
import { makePrintBrowser } from '../../electron/shell/print-browser.ts';
import type { FinishFacts } from '../../electron/press/finish-facts.ts';

const page = '<p>He told me that he drinks on most days. Llŷr Gŵynfryn agreed.</p>'.repeat(40);
const place =
  '<p style="display:block"><a href="https://prepare-a-report.invalid/signature/author" style="display:inline-block;width:80mm;height:24mm">Place for the signature</a></p>';

const reportHtml = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Report</title>
<style>@page{size:A4;margin:20mm}</style></head><body><h1>Report</h1><h2>1 Offence</h2>${page}<h2>2 Risk</h2>
<table><caption>Levels</caption><tr><th scope="col">Group</th><th scope="col">Level</th></tr><tr><td>Public</td><td>High</td></tr></table>
<ul><li>one</li><li>two</li></ul>${page}${place}</body></html>`;

interface Printer {
  print(html: string): Promise<Uint8Array>;
  end(): Promise<void>;
}

/** One browser for all the pages of a test file. */
export function openPrinter(): Printer {
  const executablePath = findBrowser(thisMachine());
  if (executablePath === undefined) throw new Error('these tests need Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-press-'));
  const profileFolder = join(folder, 'browser');
  mkdirSync(profileFolder);
  const browser = makePrintBrowser({ executablePath, profileFolder, isSandboxed: process.getuid?.() !== 0 });
  return {
    print: (html) => browser.print(html, { title: 'Report' }),
    async end() {
      await browser.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function printRaw(html: string = reportHtml): Promise<Uint8Array> {
  const printer = openPrinter();
  try {
    return await printer.print(html);
  } finally {
    await printer.end();
  }
}

export const signedAt = '2026-11-21T14:32:05.000Z';

export const finishFacts: FinishFacts = {
  title: 'Pre-sentence report: short format',
  author: 'Priya Nair',
  subject: 'Pre-sentence report',
  language: 'en-GB',
  createdAt: signedAt,
  documentId: '0b6f5f5e-2f0a-4f0e-9a52-0d1f6f2a7c11',
  signatureName: 'Priya Nair',
};
