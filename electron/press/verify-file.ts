/** Checks a signed PDF by its path. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Verdict } from '../../shared/model/report.ts';
import type { Trust } from './trust.ts';
import { verifyPdf } from './verify.ts';

/** @throws AppError `not-a-pdf`, `file-too-large` */
export async function verifyFile(path: string, trust: Trust): Promise<Verdict> {
  return verifyPdf(new Uint8Array(await readFile(path)), trust, basename(path));
}
