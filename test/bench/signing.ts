/** Measures a report of about 12 pages from its document to the signed and verified file, against the raw print alone. */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDemoIdentity, openDemoIdentity } from '../../electron/press/demo-certificate.ts';
import { authorField } from '../../electron/press/finish-facts.ts';
import { pressReport, type PressedReport } from '../../electron/press/press.ts';
import type { Signer } from '../../electron/press/signer.ts';
import type { Trust } from '../../electron/press/trust.ts';
import { makePrintBrowser, type PrintBrowser } from '../../electron/shell/print-browser.ts';
import type { PrintInput } from '../../shared/print/print-input.ts';
import { renderReportHtml } from '../../shared/print/report-html.ts';
import { storyMoment } from '../unit/demo/made-up-cases.ts';
import { alternate, timed } from './alternate.ts';
import { requiredBrowser } from './browser.ts';
import type { Samples } from './measures.ts';
import { author, courtReport, printInputOf, type ReportToMeasure } from './reports.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const rounds = 15;

interface Desk {
  report: ReportToMeasure;
  printer: PrintBrowser;
  signer: Signer;
  trust: Trust;
}

export function measureSigning(): Promise<Samples[]> {
  return withDesk(async (desk) => {
    const html = renderReportHtml(printInputOf(desk.report, signedState(randomUUID())));
    const title = desk.report.template.title;
    const once = () => exportSigned(desk);
    assertGood(await once());
    const sides = await alternate(
      rounds,
      () => timed(once),
      () => timed(() => desk.printer.print(html, { title })),
    );
    return [{ measure: 'sign', ...sides }];
  });
}

function withDesk<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const profileFolder = join(folder, 'browser');
    await mkdir(profileFolder, { mode: 0o700 });
    const isSandboxed = process.getuid?.() !== 0;
    const printer = makePrintBrowser({ executablePath: requiredBrowser(), profileFolder, isSandboxed });
    const identity = await makeDemoIdentity(author.name, storyMoment);
    const trust = { roots: [], demoRoots: [identity.root] };
    try {
      return await work({ report: courtReport(), printer, signer: openDemoIdentity(identity), trust });
    } finally {
      await printer.end();
    }
  });
}

function signedState(documentId: string): PrintInput['state'] {
  return { kind: 'signed', signer: author.name, signedAt: storyMoment, documentId, isDemoCertificate: true };
}

/** Document, HTML, print, finish, sign, verify: what signing does once the checks have passed. */
async function exportSigned({ report, printer, signer, trust }: Desk): Promise<PressedReport> {
  const documentId = randomUUID();
  const { title } = report.template;
  const raw = await printer.print(renderReportHtml(printInputOf(report, signedState(documentId))), { title });
  const names = { title, author: author.name, subject: title, signatureName: author.name };
  return pressReport({
    raw,
    finish: { ...names, language: 'en-GB', createdAt: storyMoment, documentId },
    signer,
    sign: { reason: 'Measured', location: author.office, signedAt: storyMoment, fieldName: authorField },
    trust,
  });
}

function assertGood({ verdict, pages }: PressedReport): void {
  if (verdict.outcome !== 'good') throw new Error(`the signed report is ${verdict.outcome}`);
  process.stderr.write(`the report has ${pages} pages\n`);
}
