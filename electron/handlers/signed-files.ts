/** The files of one signature: where each goes, how they are written, and what the receipt says of them. */
import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { SignedReceipt, WrittenFile } from '../../shared/model/report.ts';
import type { PressedReport } from '../press/press.ts';
import { writeReport } from '../press/write-once.ts';
import { annexInSamePlace, annexWithoutPlace } from './annex-failures.ts';
import type { PressedPieces } from './press-pieces.ts';
import type { Services } from './services.ts';

/** Paths of the report and, where it has one, of its withheld annex. */
interface Places {
  report: string;
  annex?: string | undefined;
}

/** @throws AppError `report-blocked` where the annex has no place, or the same one as the report */
export async function placesFor(
  { host }: Services,
  isWithAnnex: boolean,
  target: string,
  annexTarget: string | undefined,
): Promise<Places> {
  const report = await host.pathOf(target);
  if (!isWithAnnex) return { report };
  if (annexTarget === undefined) throw annexWithoutPlace();
  const annex = await host.pathOf(annexTarget);
  if (annex.toLowerCase() === report.toLowerCase()) throw annexInSamePlace();
  return { report, annex };
}

/**
 * Both or neither.
 * @returns the paths they were written to
 * @throws AppError `folder-read-only`, `disk-full`; then nothing is left behind
 */
export async function writePieces(pressed: PressedPieces, places: Places): Promise<Places> {
  const report = await writeReport(places.report, pressed.report.pdf);
  if (pressed.annex === undefined || places.annex === undefined) return { report };
  try {
    return { report, annex: await writeReport(places.annex, pressed.annex.pdf) };
  } catch (error) {
    await removePieces({ report });
    throw error;
  }
}

/** Never fails: it clears up after a failure that is told instead. */
export async function removePieces({ report, annex }: Places): Promise<void> {
  const paths = annex === undefined ? [report] : [report, annex];
  await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => undefined)));
}

export function receiptOf(
  { report, annex }: PressedPieces,
  written: Places,
  { signedAt, isDemo }: { signedAt: string; isDemo: boolean },
): SignedReceipt {
  return {
    ...fileOf(report, written.report),
    ...(annex && written.annex !== undefined && { annex: fileOf(annex, written.annex) }),
    signer: report.verdict.signers[0]?.name ?? '',
    signedAt,
    isDemoCertificate: isDemo,
  };
}

function fileOf({ pdf, pages, sha256 }: PressedReport, path: string): WrittenFile {
  return { fileName: basename(path), folder: basename(dirname(path)), bytes: pdf.byteLength, pages, sha256 };
}
