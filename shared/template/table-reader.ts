/** What every table reader is made of: its type, its rows, and the words for dates. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Source } from '../model/source.ts';
import type { Template } from './template.ts';

export interface TableRow {
  cells: string[];
  source: Source;
}

/** What a report is about: where a person is under both, the tables list how this one was kept; unset: of a person recalled both, of anyone else the order’s. */
export type Under = Template['complianceUnder'];

/** Rows with their sources; an empty list of rows means that the record holds nothing for the table. */
export interface TableReader {
  columns: string[];
  rows: (record: CaseRecord, under: Under) => TableRow[];
}

export const dash = '–';
export const day = (date: string | undefined): string => (date === undefined ? dash : dateInWords(date));

export function datesOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return dash;
  if (from === undefined) return `To ${day(to)}`;
  return to === undefined ? `From ${day(from)}` : `${day(from)} to ${day(to)}`;
}
