/** How far each report has come: worked out once for every revision, because lists ask for all of them at once. */
import { completion } from '../../shared/checks/completion.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { AppError } from '../../shared/errors.ts';
import type { ReportRow } from '../../shared/model/report.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import type { OpenReport, ReportMeta, Store } from '../store/store.ts';
import { checkInput } from './check-input.ts';
import { templateOf } from './report-template.ts';
import type { Services } from './services.ts';

type Progress = Pick<ReportRow, 'percent' | 'nextStep'>;

const known = new WeakMap<Store, Map<ReportId, { revision: number; percent: number }>>();

/** The document is read only where this revision has not been measured yet, or where checks must decide the step. */
export function progressOf(services: Services, meta: ReportMeta): Progress {
  if (meta.status === 'signed') return { percent: 100, nextStep: 'Open signed report' };
  const percent = percentOf(services.store, meta);
  if (percent === 0) return { percent, nextStep: 'Start' };
  if (percent < 100) return { percent, nextStep: 'Continue' };
  return {
    percent,
    nextStep: isReadyToSign(services, services.store.reports.read(meta.id)) ? 'Sign' : 'Settle checks',
  };
}

/** Not where the report that an addendum adds to is damaged: the checks say so where it is opened; the addendum is whole. */
function isReadyToSign(services: Services, report: OpenReport): boolean {
  try {
    const { findings } = runChecks(checkInput(services, report));
    return findings.every(({ weight, setAside }) => weight !== 'blocking' || setAside !== undefined);
  } catch (error) {
    if (error instanceof AppError && error.failure.code === 'added-report-damaged') return false;
    throw error;
  }
}

function percentOf(store: Store, { id, revision }: ReportMeta): number {
  const measured = known.get(store) ?? new Map<ReportId, { revision: number; percent: number }>();
  known.set(store, measured);
  const before = measured.get(id);
  if (before?.revision === revision) return before.percent;
  const report = store.reports.read(id);
  const { percent } = completion(templateOf(report), report.document);
  measured.set(id, { revision, percent });
  return percent;
}
