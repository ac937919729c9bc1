/** Puts together what a report is printed from, and has the host print it. */
import type { ReportDocument } from '../../shared/document/document.ts';
import { plansSetAside } from '../../shared/checks/plans-set-aside.ts';
import { withStandingKeeps } from '../../shared/document/standing-keeps.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import { printedTitle } from '../../shared/print/annex-page.ts';
import { renderReportHtml } from '../../shared/print/report-html.ts';
import type { PrintInput } from '../../shared/print/print-input.ts';
import { fullName } from '../../shared/model/naming.ts';
import type { SlotId } from '../../shared/template/slots.ts';
import { factsToday } from '../../shared/template/facts-today.ts';
import { disclosedOf } from '../../shared/template/withheld.ts';
import { readPrintFonts } from '../press/print-fonts.ts';
import type { OpenReport } from '../store/store.ts';
import { readAddedIfSound } from './added-report.ts';
import { planRulesOf } from './plan-rules.ts';
import { templateOf } from './report-template.ts';
import type { Services } from './services.ts';
import { londonDate } from './today.ts';

/** `record` is the one the report was checked against: read again here, it could be another by now. */
export interface ReportToPrint {
  report: OpenReport;
  record: CaseRecord;
}

/** Who it is about as the report itself says where all may read it; the record answers only where the report does not. */
function personOf(document: ReportDocument, { person }: CaseRecord): PrintInput['person'] {
  const said = (slot: SlotId) => Object.values(document.facts).find((fact) => fact.slot === slot)?.text;
  return {
    fullName: said('person.fullName') ?? fullName(person.name),
    crn: said('person.crn') ?? person.crn,
    nomsNumber: person.nomsNumber,
    dateOfBirth: person.dateOfBirth,
  };
}

function printInput(
  services: Services,
  { report, record }: ReportToPrint,
  state: PrintInput['state'],
  annex: PrintInput['annex'],
): PrintInput {
  const template = templateOf(report);
  const at = services.clock.now();
  const today = londonDate(at);
  const now = factsToday(template, record, at, today, readAddedIfSound(services, report.meta.addsTo));
  const whole = { template, document: withStandingKeeps(report.document, now) };
  const planRules = planRulesOf(services, template, report.document, { record, today });
  return {
    ...whole,
    planRules,
    plansAside: plansSetAside({ ...whole, planRules, setAside: report.setAside }),
    person: personOf(disclosedOf(whole).document, record),
    author: services.store.readAuthor(),
    state,
    fonts: readPrintFonts(),
    annex,
  };
}

/**
 * @param annex prints the withheld annex instead of the report
 * @returns the raw PDF as the browser engine prints it
 * @throws AppError `print-failed`
 */
export async function printReport(
  services: Services,
  what: ReportToPrint,
  state: PrintInput['state'],
  annex?: PrintInput['annex'],
): Promise<Uint8Array> {
  const input = printInput(services, what, state, annex);
  return services.host.print(renderReportHtml(input), printedTitle(input));
}
