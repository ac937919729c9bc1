/** Signing: checks, print, finish, sign, verify, write, seal, in this order; a step that fails undoes what came before. */
import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { AppError } from '../../shared/errors.ts';
import type { SignedReceipt } from '../../shared/model/report.ts';
import { authorField } from '../press/finish-facts.ts';
import { suggestReportName } from '../press/file-names.ts';
import { certificateView } from '../press/p12-signer.ts';
import { pressReport, type PressedReport } from '../press/press.ts';
import type { Signer } from '../press/signer.ts';
import { writeReport } from '../press/write-once.ts';
import { reportSigned, storeReadOnly } from '../store/failures.ts';
import type { OpenReport } from '../store/store.ts';
import { checkInput } from './check-input.ts';
import type { BackendHandlers } from './dispatch.ts';
import { printReport, type ReportToPrint } from './print-report.ts';
import { datesOf } from './report-dates.ts';
import { templateOf } from './report-template.ts';
import type { Services } from './services.ts';
import { assertSameName } from './signer-name.ts';
import { chooseSigner, readP12, type ChosenSigner } from './signers.ts';
import { londonDate } from './today.ts';

type SignHandlers = Pick<
  BackendHandlers,
  'report.suggestName' | 'certificate.read' | 'report.sign' | 'report.saveCopy'
>;

/** The seal and the file speak the language of the report. */
const sealLanguages = { en: 'en-GB', cy: 'cy' } as const;

function blocked(messages: string[]): AppError {
  return new AppError({
    code: 'report-blocked',
    message: `The report cannot be signed yet: ${messages.length} ${messages.length === 1 ? 'point' : 'points'} must be settled first.`,
    safe: 'Everything you have written is saved.',
    todo: 'Open Checks, settle what is listed there, then sign.',
    faults: messages.map((message) => ({ where: 'Checks', message })),
  });
}

/** @returns the report with the very record it was checked against; nothing after this reads the record again */
function assertReady(services: Services, report: OpenReport): ReportToPrint {
  if (services.store.isReadOnly) throw storeReadOnly();
  if (report.meta.status === 'signed') throw reportSigned();
  const input = checkInput(services, report);
  const { findings } = runChecks(input);
  const blocking = findings.filter(({ weight, setAside }) => weight === 'blocking' && setAside === undefined);
  if (blocking.length > 0) throw blocked(blocking.map(({ message }) => message));
  return { report, record: input.record };
}

async function press(
  services: Services,
  checked: ReportToPrint,
  chosen: ChosenSigner,
  signedAt: string,
): Promise<PressedReport> {
  const author = services.store.readAuthor();
  const signer: Signer = chosen.signer;
  const documentId = randomUUID();
  const name = certificateView(signer).subject;
  const raw = await printReport(services, checked, {
    kind: 'signed',
    signer: name,
    signedAt,
    documentId,
    isDemoCertificate: chosen.isDemo,
  });
  const { title } = templateOf(checked.report);
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
    trust: chosen.trust,
  });
}

function receiptOf(pressed: PressedReport, path: string, signedAt: string, isDemo: boolean): SignedReceipt {
  return {
    fileName: basename(path),
    folder: basename(dirname(path)),
    bytes: pressed.pdf.byteLength,
    pages: pressed.pages,
    sha256: pressed.sha256,
    signer: pressed.verdict.signers[0]?.name ?? '',
    signedAt,
    isDemoCertificate: isDemo,
  };
}

export function makeSignHandlers(services: Services): SignHandlers {
  const { store, host, clock } = services;
  return {
    'report.suggestName': async ({ id }) => {
      const { meta, ...report } = store.reports.read(id);
      const { crn } = store.cases.read(meta.caseId).record.person;
      const { shortTitle } = templateOf({ meta, ...report });
      return { name: suggestReportName({ shortTitle, crn, date: londonDate(clock.now()) }) };
    },

    'certificate.read': async ({ file, passphrase }) => certificateView(await readP12(services, file, passphrase)),

    'report.sign': async ({ id, target, certificate, isSignerConfirmed }) => {
      const report = store.reports.read(id);
      const checked = assertReady(services, report);
      const dates = datesOf(templateOf(report), checked.record, londonDate(clock.now()));
      const chosenPath = await host.pathOf(target);
      const chosen = await chooseSigner(services, certificate);
      if (isSignerConfirmed !== true) assertSameName(store.readAuthor().name, chosen);
      const signedAt = clock.now();
      const pressed = await press(services, checked, chosen, signedAt);
      // Before the file leaves the store's care: a machine that dies between writing and sealing leaves this row.
      store.audit.record('signature.made', { subject: id, revision: report.meta.revision, sha256: pressed.sha256 });
      const path = await writeReport(chosenPath, pressed.pdf);
      const receipt = receiptOf(pressed, path, signedAt, chosen.isDemo);
      try {
        store.reports.seal(id, { revision: report.meta.revision, pdf: pressed.pdf, receipt, dates });
      } catch (error) {
        await rm(path, { force: true }).catch(() => undefined);
        throw error;
      }
      return receipt;
    },

    'report.saveCopy': async ({ id, target }) => {
      const { pdf, receipt } = store.reports.readSigned(id);
      const path = await writeReport(await host.pathOf(target), pdf);
      return { ...receipt, fileName: basename(path), folder: basename(dirname(path)) };
    },
  };
}
