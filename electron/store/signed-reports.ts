/** Signed reports: the exact bytes, their hash, the document they were made from and what was set aside, sealed in the trail. */
import { z } from 'zod';
import type { ReportDocument } from '../../shared/document/document.ts';
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
import type { SealedReport } from './store.ts';

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
  const hash = sha256(request.pdf);
  if (hash !== receipt.sha256 || request.pdf.length !== receipt.bytes) throw sealMismatch();
  const sealed = { ...request.document, setAside: readSetAside(session, request.id) };
  const texts = { receipt: JSON.stringify(receipt), document: JSON.stringify(sealed) };
  const at = session.clock.now();
  session.run(
    `INSERT INTO signed_reports (report_id, pdf, sha256, receipt, document, sealed_at) VALUES (?, ?, ?, ?, ?, ?)`,
    ...[request.id, Buffer.from(request.pdf), hash, texts.receipt, texts.document, at],
  );
  const { dueOn, hearingOn, hearingAt } = request.dates;
  session.run(
    "UPDATE reports SET status = 'signed', saved_at = ?, due_on = ?, hearing_on = ?, hearing_at = ? WHERE id = ?",
    ...[at, dueOn ?? null, hearingOn ?? null, hearingAt ?? null, request.id],
  );
  const content = reportHash(session, readRow(session, request.id));
  audit.record('report.signed', { subject: request.id, content, pdf: hash, pages: receipt.pages });
  audit.record('report.sealed', { subject: sealOf(request.id), content: contentHash([hash, ...Object.values(texts)]) });
}

/** The seal is found apart from the content of the draft. */
function sealOf(id: string): string {
  return `${id}/signed`;
}

const signedRow = z.object({ pdf: z.instanceof(Uint8Array), receipt: z.string(), document: z.string() });

/** @throws AppError `report-unknown` when it is not signed, `store-damaged` when a byte differs from what was sealed */
export function readSigned(
  session: Session,
  audit: Audit,
  row: ReportRow,
): { pdf: Uint8Array; receipt: SignedReceipt } {
  const held = session.row(signedRow, 'SELECT pdf, receipt, document FROM signed_reports WHERE report_id = ?', row.id);
  if (held === undefined) throw notSigned();
  const { pdf, receipt, document } = held;
  if (audit.latestContent(sealOf(row.id)) !== contentHash([sha256(pdf), receipt, document])) {
    throw storeDamaged('The signed report in this store is not the one that was sealed.');
  }
  return { pdf, receipt: signedReceipt.parse(JSON.parse(receipt)) };
}

export function readReceipt(session: Session, id: ReportId): SignedReceipt {
  const sql = 'SELECT receipt FROM signed_reports WHERE report_id = ?';
  const held = session.row(z.object({ receipt: z.string() }), sql, id);
  if (held === undefined) throw storeDamaged('The signed report is missing from this store.');
  return signedReceipt.parse(JSON.parse(held.receipt));
}
