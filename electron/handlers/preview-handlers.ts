/** The pages as they will be, and the signed pages as they are. */
import { countPages } from '../press/count-pages.ts';
import type { BackendHandlers } from './dispatch.ts';
import { printReport } from './print-report.ts';
import type { Services } from './services.ts';

type PreviewHandlers = Pick<BackendHandlers, 'report.preview' | 'report.viewSigned'>;

const pdfType = 'application/pdf';

export function makePreviewHandlers(services: Services): PreviewHandlers {
  const { store, host } = services;
  const show = async (pdf: Uint8Array) => ({ url: await host.serve(pdf, pdfType), pages: await countPages(pdf) });
  return {
    'report.preview': async ({ id }) => {
      const report = store.reports.read(id);
      const { record } = store.cases.read(report.meta.caseId);
      return show(await printReport(services, { report, record }, { kind: 'draft' }));
    },
    'report.viewSigned': async ({ id }) => show(store.reports.readSigned(id).pdf),
  };
}
