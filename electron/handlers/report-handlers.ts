/** Starting, reading, saving and checking a report. */
import { runChecks } from '../../shared/checks/run-checks.ts';
import { AppError } from '../../shared/errors.ts';
import { evidenceRows } from '../../shared/template/evidence-rows.ts';
import { factsToday } from '../../shared/template/facts-today.ts';
import { fillTemplate } from '../../shared/template/fill.ts';
import { templateFits } from '../../shared/template/template-fits.ts';
import type { CaseStanding } from '../../shared/template/fit-conditions.ts';
import type { Template } from '../../shared/template/template.ts';
import { assertMayAddTo, readAdded, readAddedIfSound } from './added-report.ts';
import { standingOf } from './case-standing.ts';
import { checkInput } from './check-input.ts';
import type { BackendHandlers } from './dispatch.ts';
import { planRulesOf } from './plan-rules.ts';
import { datesOf } from './report-dates.ts';
import { reportRows } from './report-rows.ts';
import { templateOf } from './report-template.ts';
import type { Services } from './services.ts';
import { loadTemplates, type LoadedTemplate } from './template-set.ts';
import { londonDate } from './today.ts';

type ReportHandlers = Pick<
  BackendHandlers,
  | 'work.find'
  | 'report.create'
  | 'report.read'
  | 'report.save'
  | 'report.saveNotes'
  | 'report.check'
  | 'finding.setAside'
  | 'finding.takeBack'
>;

/** @throws AppError `template-unknown` when it is not in the folder or does not fit the case */
function fittingTemplate(folder: string, id: string, standing: CaseStanding): LoadedTemplate {
  const found = loadTemplates(folder).templates.find(({ template }) => template.id === id);
  const fit = found && templateFits(found.template, standing);
  if (found && fit?.fits) return found;
  throw new AppError({
    code: 'template-unknown',
    message: fit
      ? `This kind of report does not fit the case: ${fit.because}`
      : 'This kind of report is not installed here.',
    safe: 'No report was started.',
    todo: 'Choose another kind of report.',
  });
}

/** A report is written in the first language its template offers. */
function firstLanguage({ languages }: Template): Template['languages'][number] {
  const [first] = languages;
  if (!first) throw new Error('a template offers a language');
  return first;
}

export function makeReportHandlers(services: Services): ReportHandlers {
  const { store, clock, templatesFolder } = services;
  return {
    'work.find': async () => ({ reports: reportRows(services), today: londonDate(clock.now()) }),

    'report.create': async ({ caseId, templateId, addsTo }) => {
      const at = clock.now();
      const standing = standingOf(services, store.cases.read(caseId), at);
      const { record, today } = standing;
      const { template, text, sha256 } = fittingTemplate(templatesFolder, templateId, standing);
      assertMayAddTo(template, standing, addsTo);
      const language = firstLanguage(template);
      const addedTo = readAdded(services, addsTo, 'No report was started.');
      const document = fillTemplate(template, record, { at, today, sha256, language, addedTo });
      const dates = datesOf(template, record, today);
      const id = store.reports.create({ caseId, templateText: text, document, addsTo, ...dates });
      return { id };
    },

    'report.read': async ({ id }) => {
      const report = store.reports.read(id);
      const template = templateOf(report);
      const found = store.cases.read(report.meta.caseId);
      const at = clock.now();
      const today = londonDate(at);
      const addedTo = readAddedIfSound(services, report.meta.addsTo);
      const now = factsToday(template, found.record, at, today, addedTo);
      return {
        id,
        status: report.meta.status,
        revision: report.meta.revision,
        savedAt: report.meta.savedAt,
        dueOn: report.meta.dueOn,
        template,
        document: report.document,
        case: found,
        factsToday: now.facts,
        tablesToday: now.tables,
        pageOneToday: now.pageOne,
        planRules: planRulesOf(services, template, report.document, { record: found.record, today }),
        evidence: evidenceRows(found.record, today),
        notes: report.notes,
        receipt: report.receipt,
        author: store.readAuthor(),
        isReadOnly: store.isReadOnly || report.meta.status === 'signed',
      };
    },

    'report.save': async ({ id, ...patch }) => store.reports.save(id, patch),
    'report.saveNotes': async ({ id, notes }) => ({ savedAt: store.reports.saveNotes(id, notes) }),
    'report.check': async ({ id }) => runChecks(checkInput(services, store.reports.read(id))),

    'finding.setAside': async ({ id, key, because }) => {
      store.reports.setAside(id, key, because);
      return { done: true };
    },

    'finding.takeBack': async ({ id, key }) => {
      store.reports.takeBack(id, key);
      return { done: true };
    },
  };
}
