/** The table of an addendum: what the signed report says, what the record says today, and nothing that is equal. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { uniqueSources } from '../template/read-table.ts';
import type { TableValue } from '../template/slots.ts';
import type { AddedReport } from './added-report.ts';
import type { Change } from './change.ts';
import { changedFacts } from './changed-facts.ts';
import { changedRows } from './changed-rows.ts';
import { toldOnce } from './told-once.ts';

const columns = ['What', 'In the signed report', 'In the record today', 'Source and date'];

/** Levels of risk first, then bands of tools, then the rest in the order of the report; without what is withheld today. */
export function changedSince(added: AddedReport, record: CaseRecord, today: IsoDate): TableValue {
  const changes = toldOnce([...changedFacts(added, record, today), ...changedRows(added, record)])
    .filter(({ source }) => source?.withheld !== true)
    .toSorted((one, other) => rank(one) - rank(other));
  return {
    columns: [...columns],
    rows: changes.map(({ what, before, now, source }) => [what, before, now, sourceInWords(source)]),
    sources: uniqueSources(changes.flatMap(({ source }) => (source === undefined ? [] : [source]))),
  };
}

const levels = /^(?:rosh\.|risk\.|table\.rosh)/;
const bands = /^(?:predictors?\.|table\.predictors)/;

function rank({ slot }: Change): number {
  if (levels.test(slot)) return 0;
  return bands.test(slot) ? 1 : 2;
}

/** `OASys, layer 3, 4 November 2026`; of a source outside the named systems the detail alone. */
function sourceInWords(source: Source | undefined): string {
  if (source === undefined) return '–';
  const { system, detail, date } = source;
  return [system === 'Other' && detail !== undefined ? undefined : system, detail, dateInWords(date)]
    .filter((part) => part !== undefined)
    .join(', ');
}
