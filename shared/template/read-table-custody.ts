/** Tables of how custody has gone, and the two tables that stand only in a withheld annex. */
import { dateInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Custody, Intervention } from '../model/custody.ts';
import { interventionStages } from './read-slot-agencies.ts';
import { newestAdjudications } from './read-slot-custody-life.ts';
import { dash, datesOf, type TableReader, type TableRow } from './table-reader.ts';

const stageOrder = ['Done', 'Under way', 'Outstanding', 'Not done'];

export const custodyTables = {
  'table.adjudications': {
    columns: ['Date', 'Charge', 'Finding', 'Punishment'],
    rows: ({ custody }) =>
      newestAdjudications(custody?.adjudications).map((one) => ({
        cells: [dateInWords(one.date), one.charge, upperFirst(one.finding), one.punishment ?? dash],
        source: one.source,
      })),
  },
  'table.incentives': {
    columns: ['From', 'Level', 'Reason'],
    rows: ofCustody(({ incentives = [] }) =>
      incentives
        .toSorted((a, b) => b.from.localeCompare(a.from))
        .map((one) => ({
          cells: [dateInWords(one.from), upperFirst(one.level), one.reason ?? dash],
          source: one.source,
        })),
    ),
  },
  'table.custodyActivities': {
    columns: ['Activity', 'Kind', 'Dates', 'Note'],
    rows: ofCustody(({ activities = [] }) =>
      activities.map((one) => ({
        cells: [upperFirst(one.what), upperFirst(one.kind), datesOf(one.from, one.to), one.note ?? dash],
        source: one.source,
      })),
    ),
  },
  'table.drugTests': {
    columns: ['Date', 'Kind of test', 'Result', 'Substance'],
    rows: ofCustody(({ drugTests = [] }) =>
      drugTests
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map((one) => ({
          cells: [dateInWords(one.date), upperFirst(one.kind), upperFirst(one.result), one.substance ?? dash],
          source: one.source,
        })),
    ),
  },
  'table.custodyInterventions': {
    columns: ['Intervention', 'Where it stands', 'Dates', 'Outcome', 'What has changed'],
    rows: ({ custody, interventions }) => (custody === undefined ? [] : interventionRows(interventions)),
  },
  'table.openStays': {
    columns: ['Prison', 'Dates', 'How it went'],
    rows: ofCustody(({ openStays = [] }) =>
      openStays.map((one) => ({
        cells: [one.prison, datesOf(one.from, one.to), one.outcome ?? dash],
        source: one.source,
      })),
    ),
  },
  'table.temporaryReleases': {
    columns: ['Kind of release', 'Times', 'Dates', 'How it went'],
    rows: ofCustody(({ temporaryReleases = [] }) =>
      temporaryReleases.map((one) => ({
        cells: [upperFirst(one.kind), String(one.times), datesOf(one.from, one.to), one.outcome ?? dash],
        source: one.source,
      })),
    ),
  },
  'table.securityConcerns': {
    columns: ['Date', 'Concern'],
    rows: ofCustody(({ securityConcerns = [] }) =>
      securityConcerns.map((one) => ({ cells: [dateInWords(one.date), one.text], source: one.source })),
    ),
  },
  'table.victimRequests': {
    columns: ['Victim', 'Condition asked for', 'Status'],
    rows: ({ victims }) =>
      victims.flatMap(({ label, requestedConditions = [] }) =>
        requestedConditions.map((one) => ({ cells: [label, one.text, upperFirst(one.status)], source: one.source })),
      ),
  },
} satisfies Record<string, TableReader>;

function ofCustody(rows: (custody: Custody) => TableRow[]): TableReader['rows'] {
  return ({ custody }: CaseRecord) => (custody === undefined ? [] : rows(custody));
}

/** The stage, with the status where that says more: `Done`, `Outstanding (referred)`, `Not done (refused)`. */
function stageInWords(status: Intervention['status']): string {
  const isPlain = status === 'completed' || status === 'started' || status === 'outstanding';
  return isPlain ? interventionStages[status] : `${interventionStages[status]} (${status})`;
}

/** What is done first, what was not done last; within each as recorded. */
function interventionRows(interventions: CaseRecord['interventions']): TableRow[] {
  const stageOf = (one: CaseRecord['interventions'][number]) => interventionStages[one.status];
  return interventions
    .toSorted((a, b) => stageOrder.indexOf(stageOf(a)) - stageOrder.indexOf(stageOf(b)))
    .map((one) => ({
      cells: [one.name, stageInWords(one.status), datesOf(one.from, one.to), one.outcome ?? dash, one.change ?? dash],
      source: one.source,
    }));
}
