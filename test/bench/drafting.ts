/** Measures the two pure steps that run at every look at the pages and at every new report: rendering and filling. */
import { renderReportHtml } from '../../shared/print/report-html.ts';
import { timed } from './alternate.ts';
import type { Samples } from './measures.ts';
import { fillForMeasure, longReport, printInputOf } from './reports.ts';

const rounds = 40;
const warmUps = 10;

export async function measureDrafting(): Promise<Samples[]> {
  const report = longReport();
  const input = printInputOf(report, { kind: 'draft' });
  return [
    { measure: 'render-html', ours: await often(() => renderReportHtml(input)) },
    { measure: 'fill-template', ours: await often(() => fillForMeasure(report)) },
  ];
}

/** Without the first turns, in which the engine still compiles. */
async function often(work: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) taken.push(await timed(work));
  return taken.slice(warmUps);
}
