/** Signs a finished report: one incremental update that holds the signature and covers every other byte of the file. */
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { buildCms } from './cms-build.ts';
import { commonNames } from './common-name.ts';
import { joinBytes } from './der-write.ts';
import { failure } from './failures.ts';
import { pdfDate } from './finish-facts.ts';
import { sha256 } from './hash.ts';
import type { Signer } from './signer.ts';

export interface SignFacts {
  reason: string;
  location: string;
  /** ISO instant in UTC; claimed by the signer's computer. */
  signedAt: string;
  /** Name of the signature field that the finished PDF holds. */
  fieldName: string;
}

/** Room for the CMS in bytes: a chain of four RSA-4096 certificates fits twice. */
const cmsRoom = 16_384;
const rangeRoom = '[0 0000000000 0000000000 0000000000]';

interface Revision {
  document: PDFDocument;
  field: PDFDict;
  fieldRef: PDFRef;
  /** Offset of the cross-reference table the new one follows. */
  previousTable: number;
}

function latin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

async function openFinished(finished: Uint8Array, fieldName: string): Promise<Revision> {
  const document = await PDFDocument.load(finished, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const fields = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray);
  for (const ref of fields.asArray()) {
    if (!(ref instanceof PDFRef)) continue;
    const field = document.context.lookup(ref, PDFDict);
    const name = field.lookup(PDFName.of('T'));
    const text = name instanceof PDFHexString || name instanceof PDFString ? name.decodeText() : '';
    if (text === fieldName) return { document, field, fieldRef: ref, previousTable: lastTable(finished) };
  }
  throw failure('signature-failed', 'The report has no field for this signature.');
}

function lastTable(pdf: Uint8Array): number {
  const tail = Buffer.from(pdf.subarray(-1024)).toString('latin1');
  const offset = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (offset === undefined) throw failure('signature-failed');
  return Number(offset);
}

/** The signature dictionary (ISO 32000-2, 12.8.1) with room for the range and the CMS; DocMDP P=2 allows a countersignature. */
function signatureObject(facts: SignFacts, signer: Signer): string {
  const text = (words: string) => PDFHexString.fromText(words).toString();
  const name = commonNames(signer.certificate).subject;
  return [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/Name ${text(name)} /Reason ${text(facts.reason)} /Location ${text(facts.location)}`,
    `/M (${pdfDate(facts.signedAt)})`,
    '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]',
    `/ByteRange ${rangeRoom}`,
    `/Contents <${'0'.repeat(cmsRoom * 2)}> >>`,
  ].join('\n');
}

interface Entry {
  number: number;
  text: string;
}

/** Objects, cross-reference table and trailer of an incremental update (ISO 32000-2, 7.5.6). */
function updateText(start: number, entries: readonly Entry[], trailer: string): string {
  let body = '\n';
  const rows: string[] = [];
  for (const { number, text } of entries.toSorted((one, other) => one.number - other.number)) {
    rows.push(`${String(number)} 1\n${String(start + body.length).padStart(10, '0')} 00000 n \n`);
    body += `${String(number)} 0 obj\n${text}\nendobj\n`;
  }
  const table = start + body.length;
  return `${body}xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\nstartxref\n${String(table)}\n%%EOF\n`;
}

function makeUpdate(finished: Uint8Array, revision: Revision, facts: SignFacts, signer: Signer): string {
  const { document, field, fieldRef, previousTable } = revision;
  const { context, catalog } = document;
  const signature = PDFRef.of(context.largestObjectNumber + 1);
  const { Root, Info, ID } = context.trailerInfo;
  if (!(Root instanceof PDFRef)) throw failure('signature-failed');
  field.set(PDFName.of('V'), signature);
  catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signature }));
  const info = Info === undefined ? '' : ` /Info ${Info.toString()}`;
  const id = ID === undefined ? '' : ` /ID ${ID.toString()}`;
  const size = String(signature.objectNumber + 1);
  return updateText(
    finished.length,
    [
      { number: signature.objectNumber, text: signatureObject(facts, signer) },
      { number: fieldRef.objectNumber, text: field.toString() },
      { number: Root.objectNumber, text: catalog.toString() },
    ],
    `<< /Size ${size} /Root ${Root.toString()}${info}${id} /Prev ${String(previousTable)} >>`,
  );
}

/**
 * PAdES baseline B-B (EN 319 142-1).
 * @throws AppError `signature-failed`
 */
export async function signPdf(finished: Uint8Array, signer: Signer, facts: SignFacts): Promise<Uint8Array> {
  const revision = await openFinished(finished, facts.fieldName);
  const update = makeUpdate(finished, revision, facts, signer);
  const opening = finished.length + update.indexOf('/Contents <') + '/Contents '.length;
  const closing = opening + cmsRoom * 2 + 2;
  const total = finished.length + update.length;
  const range = `[0 ${[opening, closing, total - closing].map((n) => String(n).padStart(10, '0')).join(' ')}]`;
  const signed = joinBytes([finished, latin1(update.replace(rangeRoom, range))]);
  const covered = joinBytes([signed.subarray(0, opening), signed.subarray(closing)]);
  const cms = Buffer.from(await buildCms(sha256(covered), signer)).toString('hex');
  if (cms.length > cmsRoom * 2)
    throw failure('signature-failed', 'The certificate chain is too large for a signature.');
  signed.set(latin1(cms.padEnd(cmsRoom * 2, '0')), opening + 1);
  return signed;
}
