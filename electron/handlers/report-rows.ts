/** My work: one row per report, with its due date, progress and next step derived from its state. */
import type { CaseRecord } from '../../shared/model/case.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { fullName } from '../../shared/model/naming.ts';
import type { ReportRow } from '../../shared/model/report.ts';
import type { ListedReport } from '../store/store.ts';
import { failureOf, logIncident } from './incident.ts';
import { datesOf } from './report-dates.ts';
import { progressOf } from './report-progress.ts';
import { keptTemplate, readableTemplate } from './report-template.ts';
import type { Services } from './services.ts';
import { londonDate } from './today.ts';

/** One reading of the list: every case is read once, however many reports it has. */
interface Reading {
  services: Services;
  recordOf(id: CaseId): CaseRecord;
}

/** The nearest due date first, reports without one last, signed ones at the end; all of them, or those of one case. */
export function reportRows(services: Services, caseId?: CaseId): ReportRow[] {
  const rank = (row: ReportRow) => `${row.status === 'signed' ? 1 : 0} ${row.dueOn ?? '9999'} ${row.personName}`;
  const reading = startReading(services);
  return services.store.reports
    .list()
    .filter((listed) => caseId === undefined || listed.caseId === caseId)
    .map((listed) => soundOrDamaged(reading, listed))
    .toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

function startReading(services: Services): Reading {
  const records = new Map<CaseId, CaseRecord>();
  return {
    services,
    recordOf(id) {
      const record = records.get(id) ?? services.store.cases.read(id).record;
      records.set(id, record);
      return record;
    },
  };
}

/** One report that cannot be read must not take the others out of reach. */
function soundOrDamaged(reading: Reading, listed: ListedReport): ReportRow {
  try {
    return soundRow(reading, listed);
  } catch (error) {
    const { message, safe, todo } = failureOf(error, logIncident);
    return { ...damagedRow(reading, listed), damage: { message, safe, todo } };
  }
}

function soundRow({ services, recordOf }: Reading, listed: ListedReport): ReportRow {
  const template = keptTemplate(services.store, listed.templateSha256);
  const record = recordOf(listed.caseId);
  const today = londonDate(services.clock.now());
  const dates = listed.status === 'signed' ? listed : datesOf(template, record, today);
  return {
    ...columnsOf(listed, dates),
    personName: fullName(record.person.name),
    templateTitle: template.title,
    setting: template.setting,
    isOverdue: listed.status === 'draft' && dates.dueOn !== undefined && dates.dueOn < today,
    ...progressOf(services, listed),
  };
}

/** What the columns of the row alone can say. */
function damagedRow({ services }: Reading, listed: ListedReport): ReportRow {
  const template = readableTemplate(services.store, listed.templateSha256);
  return {
    ...columnsOf(listed, listed),
    personName: listed.personName,
    templateTitle: template?.title ?? listed.templateId,
    setting: template?.setting,
    isOverdue: false,
    percent: 0,
    nextStep: 'See what to do',
  };
}

function columnsOf(
  { id, caseId, crn, templateId, status, savedAt }: ListedReport,
  { dueOn, hearingOn, hearingAt }: Pick<ListedReport, 'dueOn' | 'hearingOn' | 'hearingAt'>,
) {
  return { id, caseId, crn, templateId, status, dueOn, hearingOn, hearingAt, editedAt: savedAt };
}
