/** Finding and reading cases, and the notes pad beside them. */
import type { BackendHandlers } from './dispatch.ts';
import { reportRows } from './report-rows.ts';
import { standingOf } from './case-standing.ts';
import type { Services } from './services.ts';
import { loadTemplates } from './template-set.ts';
import { londonDate } from './today.ts';
import { nextEvent, settingOf } from '../../shared/model/current-hearing.ts';
import { isAddendum } from '../../shared/addendum/added-report.ts';
import { reportsToAddTo } from '../../shared/addendum/reports-to-add-to.ts';
import { fullName } from '../../shared/model/naming.ts';
import { inOrderOfOffer, templateFits } from '../../shared/template/template-fits.ts';
import type { CaseStanding } from '../../shared/template/fit-conditions.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import type { IsoDate } from '../../shared/model/ids.ts';

type CaseHandlers = Pick<BackendHandlers, 'case.find' | 'case.read' | 'case.saveNotes'>;

/** A refused file may have hundreds of faults; the first few say what is wrong with it. */
const faultsShown = 5;

function kindsOf(folder: string, standing: CaseStanding) {
  const { templates, refused } = loadTemplates(folder);
  const offered = inOrderOfOffer(
    templates.map(({ template }) => template),
    standing,
  );
  const rows = offered.map((template) => ({
    id: template.id,
    version: template.version,
    title: template.title,
    shortTitle: template.shortTitle,
    ...templateFits(template, standing),
    ...(isAddendum(template) && {
      addsTo: reportsToAddTo(template, standing.signedReports).map(({ kind: _, ...row }) => row),
    }),
  }));
  const refusedTemplates = refused.map(({ file, faults }) => ({ file, faults: faults.slice(0, faultsShown) }));
  return { templates: rows, refusedTemplates };
}

function comingUp(record: CaseRecord, today: IsoDate): { nextDate?: IsoDate; nextEvent?: string } {
  const next = nextEvent(record, today);
  return next ? { nextDate: next.date, nextEvent: next.event } : {};
}

export function makeCaseHandlers(services: Services): CaseHandlers {
  const { store, clock, templatesFolder } = services;
  return {
    'case.find': async ({ query }) => {
      const reports = store.reports.list();
      const today = londonDate(clock.now());
      const cases = store.cases.find(query).map(({ id, record }) => ({
        id,
        crn: record.person.crn,
        name: fullName(record.person.name),
        dateOfBirth: record.person.dateOfBirth,
        reports: reports.filter((report) => report.caseId === id).length,
        setting: settingOf(record, today),
        ...comingUp(record, today),
      }));
      return { cases, total: store.cases.count(query) };
    },
    'case.read': async ({ id }) => {
      const found = store.cases.read(id);
      return {
        case: found,
        reports: reportRows(services, id),
        ...kindsOf(templatesFolder, standingOf(services, found, clock.now())),
        notes: store.cases.readNotes(id),
      };
    },
    'case.saveNotes': async ({ id, notes }) => ({ savedAt: store.cases.saveNotes(id, notes) }),
  };
}
