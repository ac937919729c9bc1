/** The columns and rows of each table a report may hold, read from the case record. */
import { dateInWords, periodInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import { needNames } from '../model/need-scales.ts';
import { roshGroups } from '../model/risk.ts';
import { findingInWords, linksInWords } from './read-slot-needs.ts';
import { newestFirst, offenceInWords } from './read-slot-court.ts';
import { groupNames } from './read-slot-risk.ts';
import { enquiryInWords } from './read-slot-summary.ts';
import { custodyTables } from './read-table-custody.ts';
import { supervisionTables } from './read-table-supervision.ts';
import type { TableSlotId } from './slots.ts';
import { dash, datesOf, day, type TableReader, type TableRow } from './table-reader.ts';

export const tableReaders: Record<Exclude<TableSlotId, 'table.changedSince'>, TableReader> = {
  'table.offences': {
    columns: ['Offence', 'Date of offence', 'Plea', 'Convicted', 'Maximum sentence'],
    rows: ({ offences }) =>
      offences.map((one) => ({
        cells: [
          offenceInWords(one),
          upperFirst(periodInWords(one.committedFrom, one.committedTo)?.replace(/^on /, '') ?? dash),
          upperFirst(one.plea),
          day(one.convictionDate),
          one.maximum ?? dash,
        ],
        source: one.source,
      })),
  },
  'table.previousConvictions': {
    columns: ['Date', 'Court', 'Offences', 'Sentence', 'Response'],
    rows: ({ previousConvictions }) =>
      newestFirst(previousConvictions).map((one) => ({
        cells: [dateInWords(one.date), one.court, one.offences.join('; '), one.disposal, one.response ?? dash],
        source: one.source,
      })),
  },
  'table.predictors': {
    columns: ['Tool', 'Version', 'Predicts', 'Band', 'Date'],
    rows: ({ predictors }) =>
      predictors.map((one) => ({
        cells: [
          `${one.tool} (${one.kind})`,
          one.version,
          upperFirst(one.predicts),
          upperFirst(one.band),
          day(one.completedOn),
        ],
        source: one.source,
      })),
  },
  'table.roshCommunity': {
    columns: ['Who may be harmed', 'Level in the community'],
    rows: (record) => roshRows(record, 1),
  },
  'table.roshGrid': {
    columns: ['Who may be harmed', 'In the community', 'In custody', 'At sentence'],
    rows: (record) => roshRows(record, 3),
  },
  'table.needs': {
    columns: ['Need', 'Finding', 'Score', 'Linked to'],
    rows: ({ needsAssessment }) =>
      (needsAssessment?.needs ?? []).map((need) => ({
        cells: [
          needNames[need.id].title,
          findingInWords(need),
          need.score === undefined ? 'Not scored' : `${need.score} of ${need.max ?? dash}`,
          upperFirst(linksInWords(need)) || dash,
        ],
        source: need.source,
      })),
  },
  'table.enquiries': {
    columns: ['Enquiry', 'To', 'Status', 'What may be shared'],
    rows: ({ enquiries }) =>
      enquiries.map((one) => ({
        cells: [upperFirst(one.kind), one.to, upperFirst(enquiryInWords(one)), one.shareable ?? dash],
        source: one.source,
      })),
  },
  'table.interventions': {
    columns: ['Intervention', 'Status', 'Dates', 'Outcome'],
    rows: ({ interventions }) =>
      interventions.map((one) => ({
        cells: [one.name, upperFirst(one.status), datesOf(one.from, one.to), one.outcome ?? dash],
        source: one.source,
      })),
  },
  'table.contacts': {
    columns: ['Date', 'With', 'How', 'What was covered'],
    rows: ({ contacts }) =>
      contacts
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map((one) => ({
          cells: [dateInWords(one.date), one.who, upperFirst(one.method), one.summary ?? dash],
          source: one.source,
        })),
  },
  'table.victims': {
    columns: ['Victim', 'Relationship', 'Contact scheme', 'Personal statement', 'Victim liaison contact'],
    rows: ({ victims }) =>
      victims.map((one) => ({
        cells: [
          one.label,
          one.relationship,
          upperFirst(one.contactScheme),
          upperFirst(one.hasPersonalStatement),
          day(one.vloContactedOn),
        ],
        source: one.source,
      })),
  },
  'table.sentencePlan': {
    columns: ['Objective', 'Progress'],
    rows: ({ sentencePlan }) =>
      sentencePlan.map((one) => ({ cells: [one.objective, one.progress ?? dash], source: one.source })),
  },
  'table.documents': {
    columns: ['Document', 'Kind', 'Date'],
    rows: ({ documents }) =>
      documents.map((one) => ({ cells: [one.title, upperFirst(one.kind), day(one.source.date)], source: one.source })),
  },
  ...supervisionTables,
  ...custodyTables,
};

/** One row for each group that is rated anywhere; only the community column when `settings` is 1. */
function roshRows({ risk }: CaseRecord, settings: 1 | 3): TableRow[] {
  if (risk === undefined) return [];
  const columns = [risk.community, risk.custody, risk.atSentence].slice(0, settings);
  return roshGroups
    .filter((group) => columns.some((levels) => levels?.[group] !== undefined))
    .map((group) => ({
      cells: [groupNames[group].title, ...columns.map((levels) => upperFirst(levels?.[group] ?? 'not rated'))],
      source: risk.source,
    }));
}
