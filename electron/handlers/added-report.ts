/** The signed report that an addendum adds to: chosen when the addendum is begun, and read from its seal ever after. */
import { isAddendum, type AddedReport } from '../../shared/addendum/added-report.ts';
import { reportsToAddTo } from '../../shared/addendum/reports-to-add-to.ts';
import { AppError } from '../../shared/errors.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import type { CaseStanding } from '../../shared/template/fit-conditions.ts';
import type { Template } from '../../shared/template/template.ts';
import { disclosedOf } from '../../shared/template/withheld.ts';
import { keptTemplate } from './report-template.ts';
import type { Services } from './services.ts';
import { londonDate } from './today.ts';

function refused(message: string, todo: string): AppError {
  return new AppError({ code: 'report-unknown', message, safe: 'No report was started.', todo });
}

/** @throws AppError `report-unknown` when an addendum has no signed report of this case and setting, or another kind has one */
export function assertMayAddTo(template: Template, standing: CaseStanding, chosen: ReportId | undefined): void {
  if (!isAddendum(template)) {
    if (chosen === undefined) return;
    throw refused('This kind of report does not add to another.', 'Choose an addendum, or start it by itself.');
  }
  if (reportsToAddTo(template, standing.signedReports).some(({ id }) => id === chosen)) return;
  throw refused(
    'An addendum needs the signed report that it adds to.',
    'Choose a signed report on this person, then start again.',
  );
}

const wordsAreSafe = 'Every word of the addendum is in the store, and can still be read and changed.';

/**
 * Without what it withholds: an addendum is read by those who read the report.
 * @param safe what is safe where it cannot be read, in the words of what was being done
 * @throws AppError `added-report-damaged` when what was sealed is not what is held
 */
export function readAdded(
  { store }: Services,
  id: ReportId | undefined,
  safe: string = wordsAreSafe,
): AddedReport | undefined {
  if (id === undefined) return undefined;
  try {
    const { receipt, document } = store.reports.readSigned(id);
    const template = keptTemplate(store, document.template.sha256);
    return { ...disclosedOf({ template, document }), receipt, signedOn: londonDate(receipt.signedAt) };
  } catch (error) {
    throw isDamage(error) ? addedDamaged(safe) : error;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof AppError && ['store-damaged', 'template-invalid'].includes(error.failure.code);
}

/** Said apart from damage of the addendum itself, which is whole. */
function addedDamaged(safe: string): AppError {
  return new AppError({
    code: 'added-report-damaged',
    message:
      'The signed report that the addendum adds to is damaged in this store. Without it the addendum can be neither checked nor signed.',
    safe,
    todo: 'Keep a copy of the store folder as it is, and put back the last good backup. Your IT service can help.',
  });
}

/** Undefined also where the signed report is damaged: what was written about it must stay within reach. */
export function readAddedIfSound(services: Services, id: ReportId | undefined): AddedReport | undefined {
  try {
    return readAdded(services, id);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
