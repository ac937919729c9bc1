/** Prints and signs a report, and with it the withheld annex, which names the signed report by the hash of its file. */
import { randomUUID } from 'node:crypto';
import { printedTitle } from '../../shared/print/annex-page.ts';
import type { PrintInput } from '../../shared/print/print-input.ts';
import { hasAnnex } from '../../shared/template/withheld.ts';
import { authorField } from '../press/finish-facts.ts';
import { certificateView } from '../press/p12-signer.ts';
import { pressReport, type PressedReport } from '../press/press.ts';
import type { OpenReport } from '../store/store.ts';
import { printReport, type ReportToPrint } from './print-report.ts';
import { templateOf } from './report-template.ts';
import type { Services } from './services.ts';
import type { ChosenSigner } from './signers.ts';

export interface PressedPieces {
  report: PressedReport;
  annex?: PressedReport | undefined;
}

interface Pressing {
  signedAt: string;
  documentId: string;
  annex?: PrintInput['annex'];
}

/** The seal and the file speak the language of the report. */
const sealLanguages = { en: 'en-GB', cy: 'cy' } as const;

export function needsAnnex(report: OpenReport): boolean {
  return hasAnnex({ template: templateOf(report), document: report.document });
}

export async function pressPieces(
  services: Services,
  checked: ReportToPrint,
  chosen: ChosenSigner,
  signedAt: string,
): Promise<PressedPieces> {
  const documentId = randomUUID();
  const report = await press(services, checked, chosen, { signedAt, documentId });
  if (!needsAnnex(checked.report)) return { report };
  const annex = { report: { sha256: report.sha256, documentId } };
  return { report, annex: await press(services, checked, chosen, { signedAt, documentId: randomUUID(), annex }) };
}

async function press(
  services: Services,
  checked: ReportToPrint,
  { signer, isDemo, trust }: ChosenSigner,
  { signedAt, documentId, annex }: Pressing,
): Promise<PressedReport> {
  const author = services.store.readAuthor();
  const name = certificateView(signer).subject;
  const state = { kind: 'signed', signer: name, signedAt, documentId, isDemoCertificate: isDemo } as const;
  const raw = await printReport(services, checked, state, annex);
  const title = printedTitle({ template: templateOf(checked.report), annex });
  return pressReport({
    raw,
    finish: {
      title,
      author: author.name,
      subject: title,
      language: sealLanguages[checked.report.document.language],
      createdAt: signedAt,
      documentId,
      signatureName: name,
    },
    signer,
    sign: { reason: 'I am the author of this report', location: author.office, signedAt, fieldName: authorField },
    trust,
  });
}
