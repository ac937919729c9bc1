/** One of the two signed documents of a report, with what its receipt says of it. */
import type { ReportPiece, WrittenFile } from '../../shared/model/report.ts';
import type { SignedPieces } from '../store/store.ts';
import { noAnnex } from './annex-failures.ts';

/** @throws AppError `report-unknown` where there is no annex */
export function signedPiece(
  { pdf, annex, receipt }: SignedPieces,
  piece: ReportPiece,
): { pdf: Uint8Array; file: WrittenFile } {
  if (piece === 'report') {
    const { fileName, folder, bytes, pages, sha256 } = receipt;
    return { pdf, file: { fileName, folder, bytes, pages, sha256 } };
  }
  if (annex === undefined || receipt.annex === undefined) throw noAnnex();
  return { pdf: annex, file: receipt.annex };
}
