/** What programs that did not make a signed PDF say of it: pdfsig, openssl, qpdf, pdftotext and pdfinfo. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the work in a folder that is gone afterwards. */
function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-judge-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything the program printed, whether or not it was content. */
function said(program: string, ...words: string[]): { words: string; isContent: boolean } {
  const { stdout, stderr, status } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 64_000_000 });
  return { words: `${stdout}\n${stderr}`, isContent: status === 0 };
}

/**
 * The test certificates name no responder, so nothing is asked online; `-no-ocsp` would report even a trusted one as corrupt.
 * @param rootFile PEM of the root that pdfsig is to trust
 */
export function askPdfsig(pdf: string, rootFile: string): string {
  return inFolder((folder) => {
    const trust = `sql:${folder}`;
    execFileSync('certutil', ['-N', '-d', trust, '--empty-password'], { stdio: 'pipe' });
    execFileSync('certutil', ['-A', '-d', trust, '-n', 'root', '-t', 'CT,CT,CT', '-i', rootFile], { stdio: 'pipe' });
    return said('pdfsig', '-nssdir', trust, pdf).words;
  });
}

interface SignedRanges {
  signed: Buffer;
  /** The CMS container, DER. */
  container: Buffer;
}

function rangesOf(pdf: Buffer): SignedRanges {
  const numbers = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(pdf.toString('latin1'))?.slice(1);
  const [start = 0, length = 0, start2 = 0, length2 = 0] = numbers?.map(Number) ?? [];
  const signed = Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(start2, start2 + length2)]);
  const hex = pdf
    .subarray(start + length, start2)
    .toString('latin1')
    .replaceAll(/[<>]/g, '');
  const padded = Buffer.from(hex, 'hex');
  // The place for the signature is filled up with zeros; the length stands in its first bytes.
  const longForm = (padded[1] ?? 0) & 0x7f;
  return { signed, container: padded.subarray(0, 2 + longForm + padded.readUIntBE(2, longForm)) };
}

/** `openssl cms -verify` over the bytes that the signature says it covers. */
export function askOpenssl(pdf: string, rootFile: string): { words: string; isContent: boolean } {
  return inFolder((folder) => {
    const { signed, container } = rangesOf(readFileSync(pdf));
    const files = { signed: join(folder, 'signed'), container: join(folder, 'container.der') };
    writeFileSync(files.signed, signed);
    writeFileSync(files.container, container);
    const what = ['-verify', '-binary', '-inform', 'DER', '-in', files.container, '-content', files.signed];
    return said('openssl', 'cms', ...what, '-CAfile', rootFile, '-purpose', 'any', '-out', join(folder, 'out'));
  });
}

export function askQpdf(pdf: string): { words: string; isContent: boolean } {
  return said('qpdf', '--check', pdf);
}

/** The facts of `pdfinfo` by their names. */
export function readPdfFacts(pdf: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }).split('\n');
  return Object.fromEntries(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
}

/** The language in the catalogue, which readers aloud go by; qpdf writes the catalogue first. */
export function readLanguage(pdf: string): string | undefined {
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', pdf, '-'], { maxBuffer: 64_000_000 });
  const [catalogue = ''] = plain.toString('latin1').split('endobj');
  return /\/Lang \(([^)]*)\)/.exec(catalogue)?.[1];
}

/** The text as pdftotext lays it out for a reader, line by line. */
export function readText(pdf: string): string {
  return execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
}

/** The text in the order in which the pages hold it: a number in the margin stands before its heading. */
export function readContentOrder(pdf: string): string {
  return execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
}
