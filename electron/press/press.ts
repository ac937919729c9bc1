/** The press: finishes and signs a printed report, and lets nothing out that its own strict check does not uphold. */
import { AppError } from '../../shared/errors.ts';
import type { Verdict } from '../../shared/model/report.ts';
import { failure } from './failures.ts';
import type { FinishFacts } from './finish-facts.ts';
import { finishPdf } from './finish.ts';
import { signPdf, type SignFacts } from './sign.ts';
import type { Signer } from './signer.ts';
import type { Trust } from './trust.ts';
import { verifyPdf } from './verify.ts';

export interface PressJob {
  /** As the browser engine printed it. */
  raw: Uint8Array;
  finish: FinishFacts;
  signer: Signer;
  sign: SignFacts;
  trust: Trust;
}

export interface PressedReport {
  pdf: Uint8Array;
  sha256: string;
  pages: number;
  verdict: Verdict;
}

async function signed(job: PressJob): Promise<Uint8Array> {
  try {
    return await signPdf(await finishPdf(job.raw, job.finish), job.signer, job.sign);
  } catch (error) {
    throw error instanceof AppError ? error : failure('signature-failed');
  }
}

/**
 * A signer whose issuer this computer does not know is no obstacle: the reader's computer may know it.
 * @throws AppError `print-failed`, `signature-failed`, `verify-failed`
 */
export async function pressReport(job: PressJob): Promise<PressedReport> {
  const pdf = await signed(job);
  const verdict = await verifyPdf(pdf, job.trust, 'report.pdf');
  const { outcome, pages } = verdict;
  if (outcome === 'changed or broken' || pages === undefined) throw failure('verify-failed');
  return { pdf, sha256: verdict.sha256, pages, verdict };
}
