/** Measures the two pure steps that run at every look at the pages and at every new report: rendering and filling. */
import { renderReportHtml } from '../../shared/print/report-html.ts';
import type { Samples } from './measures.ts';
import { often } from './often.ts';
import { fillForMeasure, longReport, printInputOf } from './reports.ts';

const turns = { rounds: 40, warmUps: 10 };

export async function measureDrafting(): Promise<Samples[]> {
  const report = longReport();
  const input = printInputOf(report, { kind: 'draft' });
  return [
    { measure: 'render-html', ours: await often(turns, () => renderReportHtml(input)) },
    { measure: 'fill-template', ours: await often(turns, () => fillForMeasure(report)) },
  ];
}
