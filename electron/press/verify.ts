/** Checks a signed PDF strictly and says what came of it in plain words: good, signer unknown here, changed or broken. */
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Verdict } from '../../shared/model/report.ts';
import { readCoverage, type Coverage } from './byte-range.ts';
import { standingOf, type Standing } from './chain.ts';
import { checkCms, type CheckedCms } from './cms-read.ts';
import { DerFault } from './der-read.ts';
import { joinBytes } from './der-write.ts';
import { failure } from './failures.ts';
import { sha256, sha256Hex } from './hash.ts';
import { viewOf } from './p12-signer.ts';
import { changed, foreign, SignatureFault } from './signature-fault.ts';
import { refuted, upheld } from './verdict-words.ts';
import type { Trust } from './trust.ts';

/** PAdES, EN 319 142-1. */
const ownForm = 'ETSI.CAdES.detached';
/** In bytes. */
const largestPdf = 50_000_000;

/** What the signature's own dictionary says; it must be the one the form points to. */
interface Claimed {
  pages: number;
  signedAt: string | undefined;
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
}

/** `D:20261121143205Z`, or with the distance from UTC as in `+01'00'`, as an ISO instant. */
function instantOf(date: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d))/.exec(date);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, zoneHour, zoneMinute] = parts.map(String);
  const zone = parts[7] === undefined ? 'Z' : `${String(zoneHour)}:${String(zoneMinute)}`;
  const at = new Date(
    `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}${zone}`,
  );
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** Opens the file as a reader does and finds the signature there, so that no other object can pose as it. */
async function readClaim(pdf: Uint8Array, coverage: Coverage): Promise<Claimed> {
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const fields = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray);
  const values = fields.asArray().flatMap((_, index) => {
    const value = fields.lookup(index, PDFDict).lookup(PDFName.of('V'));
    return value instanceof PDFDict ? [value] : [];
  });
  const [signature, ...others] = values;
  const contents = signature?.lookup(PDFName.of('Contents')) as { asBytes?: () => Uint8Array } | undefined;
  const isTheSame = contents?.asBytes !== undefined && Buffer.compare(contents.asBytes(), coverage.contents) === 0;
  if (!signature || others.length > 0 || !isTheSame)
    throw new SignatureFault('changed', 'The signature is not where readers look for it.');
  const date = signature.lookup(PDFName.of('M'));
  return {
    pages: document.getPageCount(),
    signedAt: date instanceof PDFString ? instantOf(date.asString()) : undefined,
  };
}

interface Checked {
  cms: CheckedCms;
  claimed: Claimed;
  standing: Standing;
}

/** Lengths left open (BER), which strict DER never has. */
const openLength = 0x80;

/** What is not even in this app's form comes from another program, and no more is known of it. */
function readCms({ contents, covered, form }: Coverage): CheckedCms {
  try {
    return checkCms(contents, sha256(joinBytes(covered)));
  } catch (error) {
    const isOurForm = form === ownForm && contents[1] !== openLength;
    if (isOurForm || !(error instanceof DerFault)) throw error;
    throw foreign('It was written by another program in a form of its own.');
  }
}

async function check(pdf: Uint8Array, trust: Trust): Promise<Checked> {
  const coverage = readCoverage(pdf);
  const cms = readCms(coverage);
  const claimed = await readClaim(pdf, coverage);
  const at = claimed.signedAt === undefined ? undefined : new Date(claimed.signedAt);
  return { cms, claimed, standing: standingOf(cms, trust, at) };
}

/**
 * Never throws for what is inside a PDF: that becomes a verdict.
 * @throws AppError `not-a-pdf`, `file-too-large`
 */
export async function verifyPdf(bytes: Uint8Array, trust: Trust, fileName: string): Promise<Verdict> {
  if (bytes.length > largestPdf) throw failure('file-too-large');
  if (!isPdf(bytes)) throw failure('not-a-pdf');
  const about = { fileName, sha256: sha256Hex(bytes) };
  try {
    const { cms, claimed, standing } = await check(bytes, trust);
    const { subject, issuer, validTo } = viewOf(cms.signer);
    const signer = { name: subject, issuer, validTo, isDemo: standing.kind === 'demo' };
    const signedAt = claimed.signedAt === undefined ? {} : { signedAt: claimed.signedAt };
    return { ...about, pages: claimed.pages, ...upheld(standing, { ...signer, ...signedAt }) };
  } catch (error) {
    return { ...about, ...refuted(error instanceof SignatureFault ? error : changed()) };
  }
}
