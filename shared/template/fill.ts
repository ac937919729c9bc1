/** Makes the first draft of a report: empty parts, facts and tables as they stand, and answers the facts decide. */
import { documentVersion, type ReportDocument } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import { decidedAnswers } from './fill-answers.ts';
import { pageOneToday } from './page-one.ts';
import { fieldsOf, partsOf } from './parts.ts';
import { factSnapshotOf, tableSnapshotOf, type Moment } from './snapshot.ts';
import type { Template } from './template.ts';

/** `sha256` is the hex digest of the template's own text, kept with the report for ever. */
export interface FillOptions extends Moment {
  sha256: string;
  language: 'en' | 'cy';
}

/** A new document: every part holds one empty paragraph; a fact the record lacks is left out, not made up. */
export function fillTemplate(template: Template, record: CaseRecord, options: FillOptions): ReportDocument {
  const { facts, tables } = fieldsToday(template, record, options);
  return {
    kind: 'report',
    version: documentVersion,
    template: { id: template.id, version: template.version, sha256: options.sha256 },
    language: options.language,
    parts: partsOf(template).map(({ id }) => ({ id, blocks: [{ type: 'paragraph', children: [] }] })),
    facts: { ...facts, ...pageOneToday(template, record, options) },
    tables,
    answers: decidedAnswers(template, record, options.today),
    plans: {},
  };
}

/** Facts and tables of a template's fields as the record stands, by block id. */
export function fieldsToday(
  template: Template,
  record: CaseRecord,
  moment: Moment,
): Pick<ReportDocument, 'facts' | 'tables'> {
  const blocks = fieldsOf(template).map(({ block }) => block);
  const ofReport = { ...moment, under: template.complianceUnder };
  const facts = blocks.flatMap((block) => {
    const fact = block.type === 'fact' ? factSnapshotOf(record, block.slot, moment) : undefined;
    return fact === undefined ? [] : [[block.id, fact] as const];
  });
  const tables = blocks.flatMap((block) => {
    const table = block.type === 'table' ? tableSnapshotOf(record, block.slot, ofReport) : undefined;
    return table === undefined ? [] : [[block.id, table] as const];
  });
  return { facts: Object.fromEntries(facts), tables: Object.fromEntries(tables) };
}
