/** The steps of the demo: an encrypted store, the shipped extract, prepared reports, checks, signature, verification. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckResult } from '../../shared/checks/finding.ts';
import type { CaseId, IsoDate, ReportId } from '../../shared/model/ids.ts';
import type { SignedReceipt, Verdict } from '../../shared/model/report.ts';
import { londonDate } from '../handlers/today.ts';
import { bringUpToDate } from '../import/bring-up-to-date.ts';
import { verifyFile } from '../press/verify-file.ts';
import type { Clock } from '../store/store.ts';
import { openDemoDesk, type DemoDesk } from './demo-desk.ts';
import { readPrepared, type PreparedReport } from './prepared-report.ts';

export interface DemoRequest {
  /** Folder that holds `demo` and `templates`. */
  root: string;
  /** Where the signed PDFs go. */
  out: string;
  /** Says which day the made-up cases are brought up to. */
  clock: Clock;
  say: (line: string) => void;
}

/** @returns true when every report was signed and its verification is good */
export async function runDemo({ root, out, clock, say }: DemoRequest): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-demo-'));
  try {
    const desk = await openDemoDesk({ root, folder, out, say, clock });
    try {
      return await makeReports({ desk, folder, root, today: londonDate(clock.now()), say });
    } finally {
      await desk.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface DemoRun {
  desk: DemoDesk;
  folder: string;
  root: string;
  today: IsoDate;
  say: DemoRequest['say'];
}

async function makeReports(run: DemoRun): Promise<boolean> {
  const { desk, root, today, say } = run;
  await importCases(run);
  const outcomes: boolean[] = [];
  for (const prepared of readAllPrepared(root, today)) outcomes.push(await makeReport(desk, prepared, say));
  return outcomes.length > 0 && outcomes.every(Boolean);
}

/** In the order of their names; an addendum after the report it adds to. */
function readAllPrepared(root: string, today: IsoDate): PreparedReport[] {
  const folder = join(root, 'demo', 'prepared');
  const all = readdirSync(folder)
    .toSorted()
    .map((file) => bringUpToDate(readPrepared(join(folder, file)), today));
  return all.toSorted((one, other) => Number(one.addsTo !== undefined) - Number(other.addsTo !== undefined));
}

async function importCases({ desk, folder, root, today, say }: DemoRun): Promise<void> {
  const shipped: unknown = JSON.parse(readFileSync(join(root, 'demo', 'made-up-cases.json'), 'utf8'));
  const extract = join(folder, 'made-up-cases.json');
  writeFileSync(extract, JSON.stringify(bringUpToDate(shipped, today)));
  const preview = await desk.call('extract.preview', { file: desk.tokenFor(extract) });
  const { added } = await desk.call('extract.import', { preview: preview.preview, confirmed: [] });
  say(`Imported ${added} made-up cases into an encrypted store.`);
}

async function makeReport(desk: DemoDesk, prepared: PreparedReport, say: DemoRequest['say']): Promise<boolean> {
  const { cases } = await desk.call('case.find', { query: prepared.crn });
  const found = cases[0];
  if (!found) throw new Error(`no case for the prepared report ${prepared.templateId}`);
  const { templateId, parts, answers, plans } = prepared;
  const addsTo = await findSigned(desk, found.id, prepared.addsTo);
  const { id } = await desk.call('report.create', { caseId: found.id, templateId, addsTo });
  await desk.call('report.save', { id, revision: 1, parts, answers, plans });
  say(`\n${templateId} for ${prepared.crn}`);
  sayChecks(await desk.call('report.check', { id }), say);
  const { name, annexName } = await desk.call('report.suggestName', { id });
  const receipt = await desk.call('report.sign', {
    id,
    target: desk.tokenFor(join(desk.out, name)),
    annexTarget: desk.tokenFor(join(desk.out, annexName)),
    certificate: { kind: 'demo' },
  });
  return verifyPieces(desk, receipt, say);
}

/** The report, and its withheld annex where it has one. */
async function verifyPieces(desk: DemoDesk, receipt: SignedReceipt, say: DemoRequest['say']): Promise<boolean> {
  const outcomes: Verdict['outcome'][] = [];
  for (const piece of [receipt, ...(receipt.annex ? [receipt.annex] : [])]) {
    const path = join(desk.out, piece.fileName);
    const verdict = await verifyFile(path, desk.trust());
    sayPiece(path, { ...piece, signer: receipt.signer }, verdict, say);
    outcomes.push(verdict.outcome);
  }
  return outcomes.every((outcome) => outcome === 'good');
}

async function findSigned(
  desk: DemoDesk,
  caseId: CaseId,
  kind: PreparedReport['addsTo'],
): Promise<ReportId | undefined> {
  if (kind === undefined) return undefined;
  const { reports } = await desk.call('case.read', { id: caseId });
  return reports.find(({ templateId, status }) => templateId === kind && status === 'signed')?.id;
}

function sayChecks({ findings, passed }: CheckResult, say: DemoRequest['say']): void {
  for (const check of passed) say(`  check ${check}: passed`);
  for (const { check, weight, message } of findings) say(`  check ${check}: ${weight}: ${message}`);
}

type SignedPiece = Pick<SignedReceipt, 'signer' | 'pages' | 'sha256'>;

function sayPiece(path: string, piece: SignedPiece, verdict: Verdict, say: DemoRequest['say']): void {
  say(`  file    ${path}`);
  say(`  signer  ${piece.signer}`);
  say(`  pages   ${piece.pages}`);
  say(`  sha256  ${piece.sha256}`);
  say(`  verify  ${verdict.outcome}: ${verdict.headline}`);
}
