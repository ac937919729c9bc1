/** Signed reports and their withheld annexes: the exact bytes, their hash, the document they were made from and what was set aside, sealed in the trail. */
import { z } from 'zod';
import { reportDocument, type ReportDocument } from '../../shared/document/document.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import { signedReceipt } from '../../shared/model/report.ts';
import type { SignedReceipt } from '../../shared/model/report.ts';
import type { Audit } from './audit.ts';
import { contentHash, sha256 } from './content-hash.ts';
import { notSigned, sealMismatch, storeDamaged } from './failures.ts';
import { reportHash } from './report-content.ts';
import { readRow } from './report-meta.ts';
import type { ReportRow } from './report-meta.ts';
import { readSetAside } from './set-aside.ts';
import type { Session } from './session.ts';
import type { SealedReport, SignedPieces } from './store.ts';

export interface SealRequest extends Omit<SealedReport, 'revision'> {
  id: ReportId;
  document: ReportDocument;
}

/**
 * The document is sealed with the findings that were set aside: why, and when.
 * @throws AppError `signature-failed` when bytes and receipt differ
 */
export function sealReport(session: Session, audit: Audit, request: SealRequest): void {
  const receipt = signedReceipt.parse(request.receipt);
  const hash = provedHash(request.pdf, receipt);
  const sealed = { ...request.document, setAside: readSetAside(session, request.id) };
  const texts = { receipt: JSON.stringify(receipt), document: JSON.stringify(sealed) };
  const at = session.clock.now();
  session.run(
    `INSERT INTO signed_reports (report_id, pdf, sha256, receipt, document, sealed_at) VALUES (?, ?, ?, ?, ?, ?)`,
    ...[request.id, Buffer.from(request.pdf), hash, texts.receipt, texts.document, at],
  );
  const annex = keepAnnex(session, request, receipt);
  const { dueOn, hearingOn, hearingAt } = request.dates;
  session.run(
    "UPDATE reports SET status = 'signed', saved_at = ?, due_on = ?, hearing_on = ?, hearing_at = ? WHERE id = ?",
    ...[at, dueOn ?? null, hearingOn ?? null, hearingAt ?? null, request.id],
  );
  const content = reportHash(session, readRow(session, request.id));
  audit.record('report.signed', { subject: request.id, content, pdf: hash, pages: receipt.pages, ...annex });
  audit.record('report.sealed', { subject: sealOf(request.id), content: contentHash([hash, ...Object.values(texts)]) });
}

function provedHash(pdf: Uint8Array, { sha256: said, bytes }: Pick<SignedReceipt, 'sha256' | 'bytes'>): string {
  const hash = sha256(pdf);
  if (hash !== said || pdf.length !== bytes) throw sealMismatch();
  return hash;
}

/** The receipt holds the annex's hash and is sealed itself, so the seal covers the annex too. */
function keepAnnex(session: Session, { id, annex }: SealRequest, receipt: SignedReceipt): { annex?: string } {
  if (annex === undefined && receipt.annex === undefined) return {};
  if (annex === undefined || receipt.annex === undefined) throw sealMismatch();
  const hash = provedHash(annex, receipt.annex);
  session.run('INSERT INTO signed_annexes (report_id, pdf, sha256) VALUES (?, ?, ?)', id, Buffer.from(annex), hash);
  return { annex: hash };
}

/** The seal is found apart from the content of the draft. */
function sealOf(id: string): string {
  return `${id}/signed`;
}

const signedRow = z.object({ pdf: z.instanceof(Uint8Array), receipt: z.string(), document: z.string() });

/** @throws AppError `report-unknown` when it is not signed, `store-damaged` when a byte differs from what was sealed */
export function readSigned(session: Session, audit: Audit, row: ReportRow): SignedPieces {
  const held = session.row(signedRow, 'SELECT pdf, receipt, document FROM signed_reports WHERE report_id = ?', row.id);
  if (held === undefined) throw notSigned();
  const { pdf, document } = held;
  if (audit.latestContent(sealOf(row.id)) !== contentHash([sha256(pdf), held.receipt, document])) {
    throw storeDamaged('The signed report in this store is not the one that was sealed.');
  }
  const receipt = signedReceipt.parse(JSON.parse(held.receipt));
  return {
    pdf,
    receipt,
    document: documentIn(document),
    ...(receipt.annex && { annex: readAnnex(session, row, receipt.annex.sha256) }),
  };
}

const annexRow = z.object({ pdf: z.instanceof(Uint8Array) });

function readAnnex(session: Session, row: ReportRow, expected: string): Uint8Array {
  const held = session.row(annexRow, 'SELECT pdf FROM signed_annexes WHERE report_id = ?', row.id);
  if (held === undefined || sha256(held.pdf) !== expected) {
    throw storeDamaged('The withheld annex in this store is not the one that was sealed.');
  }
  return held.pdf;
}

/** What was sealed beside the document is left aside. */
const sealedDocument = z.object(reportDocument.shape);

function documentIn(text: string): ReportDocument {
  const parsed = sealedDocument.safeParse(JSON.parse(text));
  if (!parsed.success) throw storeDamaged('The text of the signed report in this store cannot be read.');
  return parsed.data;
}

export function readReceipt(session: Session, id: ReportId): SignedReceipt {
  const sql = 'SELECT receipt FROM signed_reports WHERE report_id = ?';
  const held = session.row(z.object({ receipt: z.string() }), sql, id);
  if (held === undefined) throw storeDamaged('The signed report is missing from this store.');
  return signedReceipt.parse(JSON.parse(held.receipt));
}
