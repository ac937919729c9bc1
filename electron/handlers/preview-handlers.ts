/** The pages as they will be, and the signed pages as they are: of the report, or of its withheld annex. */
import { countPages } from '../press/count-pages.ts';
import type { BackendHandlers } from './dispatch.ts';
import { noAnnex } from './annex-failures.ts';
import { needsAnnex } from './press-pieces.ts';
import { printReport } from './print-report.ts';
import { signedPiece } from './signed-piece.ts';
import type { Services } from './services.ts';

type PreviewHandlers = Pick<BackendHandlers, 'report.preview' | 'report.viewSigned'>;

const pdfType = 'application/pdf';

export function makePreviewHandlers(services: Services): PreviewHandlers {
  const { store, host } = services;
  const show = async (pdf: Uint8Array) => ({ url: await host.serve(pdf, pdfType), pages: await countPages(pdf) });
  return {
    'report.preview': async ({ id, piece }) => {
      const report = store.reports.read(id);
      const isAnnex = piece === 'annex';
      if (isAnnex && !needsAnnex(report)) throw noAnnex();
      const { record } = store.cases.read(report.meta.caseId);
      return show(await printReport(services, { report, record }, { kind: 'draft' }, isAnnex ? {} : undefined));
    },
    'report.viewSigned': async ({ id, piece }) => show(signedPiece(store.reports.readSigned(id), piece).pdf),
  };
}
