/** A report as the lists know it: one row, without its text. */
import { z } from 'zod';
import { caseId, crn, reportId, templateId } from '../../shared/model/ids.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import { fullName } from '../../shared/model/naming.ts';
import { personName } from '../../shared/model/person.ts';
import { reportUnknown } from './failures.ts';
import type { Session } from './session.ts';
import type { ListedReport, ReportMeta } from './store.ts';

const reportRow = z.object({
  id: reportId,
  case_id: caseId,
  template_sha256: z.string(),
  template_id: templateId,
  template_version: z.string(),
  adds_to: reportId.nullable(),
  kind: z.string(),
  document_version: z.number(),
  language: z.string(),
  status: z.enum(['draft', 'signed']),
  revision: z.number(),
  created_at: z.string(),
  saved_at: z.string(),
  due_on: z.string().nullable(),
  hearing_on: z.string().nullable(),
  hearing_at: z.string().nullable(),
});
export type ReportRow = z.infer<typeof reportRow>;

const listedRow = reportRow.extend({ crn, name: z.string() });
const listed = `SELECT reports.*, crn, name FROM reports
  JOIN cases ON cases.id = case_id ORDER BY reports.number`;

export function listMeta(session: Session): ListedReport[] {
  return session.rows(listedRow, listed).map((row) => ({
    ...toMeta(row),
    crn: row.crn,
    personName: nameIn(row.name),
  }));
}

/** A name that cannot be read leaves the report listed by its CRN alone: one damaged case must not empty the list. */
function nameIn(json: string): string {
  const read = personName.safeParse(parseOrNothing(json));
  return read.success ? fullName(read.data) : '';
}

function parseOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** @throws AppError `report-unknown` */
export function readRow(session: Session, id: ReportId): ReportRow {
  const row = session.row(reportRow, 'SELECT * FROM reports WHERE id = ?', id);
  if (row === undefined) throw reportUnknown();
  return row;
}

export function toMeta(row: ReportRow): ReportMeta {
  return {
    id: row.id,
    caseId: row.case_id,
    templateId: row.template_id,
    templateVersion: row.template_version,
    templateSha256: row.template_sha256,
    addsTo: row.adds_to ?? undefined,
    status: row.status,
    revision: row.revision,
    createdAt: row.created_at,
    savedAt: row.saved_at,
    dueOn: row.due_on ?? undefined,
    hearingOn: row.hearing_on ?? undefined,
    hearingAt: row.hearing_at ?? undefined,
  };
}
