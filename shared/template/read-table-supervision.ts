/** Tables of supervision: requirements, appointments, warnings, licence conditions, recall, and suitability checks. */
import { dateInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Appointment, Compliance } from '../model/compliance.ts';
import type { Requirement } from '../model/order.ts';
import { complianceOfLicence, complianceOfOrder, currentOrder, underInWords } from '../model/under-order.ts';
import { checkInWords } from './read-slot-agencies.ts';
import { byDate } from './read-slot-order.ts';
import { dash, day, type TableReader, type TableRow, type Under } from './table-reader.ts';

const appointmentColumns = ['Date', 'Appointment', 'Outcome', 'Reason given', 'Evidence seen'];

export const supervisionTables = {
  'table.orderRequirements': {
    columns: ['Requirement', 'Ordered', 'Done', 'Begins', 'Ends', 'Status'],
    rows: (record) =>
      (currentOrder(record)?.requirements ?? []).map((one) => ({
        cells: [
          [upperFirst(one.kind), one.detail].filter((part) => part).join(': '),
          orderedInWords(one),
          doneInWords(one),
          day(one.startsOn),
          day(one.endsOn),
          upperFirst(one.status),
        ],
        source: one.source,
      })),
  },
  'table.appointments': { columns: appointmentColumns, rows: (record, under) => appointmentRows(record, under) },
  'table.missedAppointments': {
    columns: appointmentColumns,
    rows: (record, under) => appointmentRows(record, under, ({ outcome }) => outcome !== 'kept'),
  },
  'table.warnings': {
    columns: ['Date', 'Warning', 'About'],
    rows: (record, under) =>
      byDate(shownCompliance(record, under)?.warnings ?? []).map((one) => ({
        cells: [dateInWords(one.date), named(one, record), one.about ?? dash],
        source: one.source,
      })),
  },
  'table.licenceConditions': {
    columns: ['Condition', 'Kind', 'In force from'],
    rows: ({ licence }) =>
      (licence?.conditions ?? []).map((one) => ({
        cells: [one.text, upperFirst(one.kind), day(one.from ?? licence?.start)],
        source: one.source,
      })),
  },
  'table.recallBreaches': {
    columns: ['Date', 'Condition', 'What is alleged', 'What the person says'],
    rows: ({ recall }) =>
      (recall?.breaches ?? []).map((one) => ({
        cells: [day(one.date), one.condition, one.alleged, one.response ?? dash],
        source: one.source,
      })),
  },
  'table.verifications': {
    columns: ['For', 'Question', 'Asked of', 'Result', 'Answer', 'How checked'],
    rows: ({ verifications = [] }) =>
      verifications.map((one) => ({
        cells: [
          upperFirst(one.about),
          one.question,
          one.askedOf,
          upperFirst(checkInWords(one)),
          one.answer ?? dash,
          one.howChecked ?? dash,
        ],
        source: one.source,
      })),
  },
} satisfies Record<string, TableReader>;

function orderedInWords({ amount }: Requirement): string {
  return amount === undefined ? dash : `${amount.ordered} ${amount.unit}`;
}

function doneInWords({ amount }: Requirement): string {
  return amount?.done === undefined ? dash : `${amount.done} ${amount.unit}`;
}

/** Where the report is about neither: of a person recalled everything; of anyone else what is of the order in question. */
function shownCompliance(record: CaseRecord, under: Under): Compliance | undefined {
  if (under === 'order') return complianceOfOrder(record);
  if (under === 'licence') return complianceOfLicence(record);
  return record.recall === undefined ? complianceOfOrder(record) : record.compliance;
}

/** `Final warning, community order of 12 May 2026`: the order stands there where it could be another. */
function named(one: { kind: string; under?: string | undefined }, record: CaseRecord): string {
  return [upperFirst(one.kind), underInWords(record, one)].filter((part) => part !== undefined).join(', ');
}

function appointmentRows(
  record: CaseRecord,
  under: Under,
  isWanted: (appointment: Appointment) => boolean = () => true,
): TableRow[] {
  return byDate(shownCompliance(record, under)?.appointments ?? [])
    .filter(isWanted)
    .map((one) => ({
      cells: [
        dateInWords(one.date),
        named(one, record),
        upperFirst(one.outcome),
        one.reasonGiven ?? dash,
        one.evidenceSeen ?? dash,
      ],
      source: one.source,
    }));
}
