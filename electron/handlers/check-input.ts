/** Gathers what the checks read: the document, the case record as it is today, and the guarded names. */
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { withStandingKeeps } from '../../shared/document/standing-keeps.ts';
import { factsToday } from '../../shared/template/facts-today.ts';
import type { OpenReport } from '../store/store.ts';
import { readAdded } from './added-report.ts';
import { planRulesOf } from './plan-rules.ts';
import { templateOf } from './report-template.ts';
import type { Services } from './services.ts';
import { londonDate } from './today.ts';

export function checkInput(services: Services, report: OpenReport): CheckInput {
  const { store, clock } = services;
  const template = templateOf(report);
  const { record } = store.cases.read(report.meta.caseId);
  const at = clock.now();
  const today = londonDate(at);
  const addedTo = readAdded(services, report.meta.addsTo);
  const now = factsToday(template, record, at, today, addedTo);
  return {
    template,
    document: withStandingKeeps(report.document, now),
    record,
    factsToday: now.facts,
    tablesToday: now.tables,
    pageOneToday: now.pageOne,
    planRules: planRulesOf(services, template, report.document, { record, today }),
    author: store.readAuthor(),
    guardedPeople: store.cases.guardedPeople(report.meta.caseId),
    otherPeople: store.cases.otherPeople(report.meta.caseId),
    setAside: report.setAside,
    today,
    at,
    addedTo,
  };
}
