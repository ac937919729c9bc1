/** Narrows the reports of My work by words, kind and what is done with them. */
import type { ReportRow } from '../../../shared/model/report.ts';

export interface WorkFilter {
  words: string;
  setting: 'all' | 'court' | 'parole';
  isSignedShown: boolean;
}

export const noFilter: WorkFilter = { words: '', setting: 'all', isSignedShown: true };

/** Lower case without accents, so that "siôn" is found by "sion". */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

function matches(row: ReportRow, filter: WorkFilter): boolean {
  if (filter.setting !== 'all' && row.setting !== undefined && row.setting !== filter.setting) return false;
  if (!filter.isSignedShown && row.status === 'signed') return false;
  const text = plain(`${row.personName} ${row.crn} ${row.templateTitle} ${row.hearingAt ?? ''}`);
  return plain(filter.words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Every word must be found somewhere in the row; the order of words does not matter. */
export function filterReports(rows: readonly ReportRow[], filter: WorkFilter): ReportRow[] {
  return rows.filter((row) => matches(row, filter));
}
