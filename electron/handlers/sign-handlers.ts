/** Signing: checks, print, finish, sign, verify, write, seal, in this order; a step that fails undoes what came before. */
import { basename, dirname } from 'node:path';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { AppError } from '../../shared/errors.ts';
import { suggestReportName } from '../press/file-names.ts';
import { certificateView } from '../press/p12-signer.ts';
import { writeReport } from '../press/write-once.ts';
import { reportSigned, storeReadOnly } from '../store/failures.ts';
import type { OpenReport } from '../store/store.ts';
import { checkInput } from './check-input.ts';
import type { BackendHandlers } from './dispatch.ts';
import { needsAnnex, pressPieces } from './press-pieces.ts';
import type { ReportToPrint } from './print-report.ts';
import { datesOf } from './report-dates.ts';
import { templateOf } from './report-template.ts';
import type { Services } from './services.ts';
import { placesFor, receiptOf, removePieces, writePieces } from './signed-files.ts';
import { signedPiece } from './signed-piece.ts';
import { assertSameName } from './signer-name.ts';
import { chooseSigner, readP12 } from './signers.ts';
import { londonDate } from './today.ts';

type SignHandlers = Pick<
  BackendHandlers,
  'report.suggestName' | 'certificate.read' | 'report.sign' | 'report.saveCopy'
>;

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

export function makeSignHandlers(services: Services): SignHandlers {
  const { store, host, clock } = services;
  return {
    'report.suggestName': async ({ id }) => {
      const { meta, ...report } = store.reports.read(id);
      const { crn } = store.cases.read(meta.caseId).record.person;
      const { shortTitle } = templateOf({ meta, ...report });
      const words = { shortTitle, crn, date: londonDate(clock.now()) };
      return { name: suggestReportName(words), annexName: suggestReportName({ ...words, isAnnex: true }) };
    },

    'certificate.read': async ({ file, passphrase }) => certificateView(await readP12(services, file, passphrase)),

    'report.sign': async ({ id, target, annexTarget, certificate, isSignerConfirmed }) => {
      const report = store.reports.read(id);
      const checked = assertReady(services, report);
      const dates = datesOf(templateOf(report), checked.record, londonDate(clock.now()));
      const places = await placesFor(services, needsAnnex(report), target, annexTarget);
      const chosen = await chooseSigner(services, certificate);
      if (isSignerConfirmed !== true) assertSameName(store.readAuthor().name, chosen);
      const signedAt = clock.now();
      const pressed = await pressPieces(services, checked, chosen, signedAt);
      // Before a file leaves the store's care: a machine that dies between writing and sealing leaves these rows.
      for (const { sha256 } of [pressed.report, ...(pressed.annex ? [pressed.annex] : [])]) {
        store.audit.record('signature.made', { subject: id, revision: report.meta.revision, sha256 });
      }
      const written = await writePieces(pressed, places);
      const receipt = receiptOf(pressed, written, { signedAt, isDemo: chosen.isDemo });
      const sealed = { pdf: pressed.report.pdf, annex: pressed.annex?.pdf, receipt, dates };
      try {
        store.reports.seal(id, { revision: report.meta.revision, ...sealed });
      } catch (error) {
        await removePieces(written);
        throw error;
      }
      return receipt;
    },

    'report.saveCopy': async ({ id, target, piece }) => {
      const { pdf, file } = signedPiece(store.reports.readSigned(id), piece);
      const path = await writeReport(await host.pathOf(target), pdf);
      return { ...file, fileName: basename(path), folder: basename(dirname(path)) };
    },
  };
}
