/** How a case stands in the store today: what decides which kinds of report fit it. */
import type { StoredCase } from '../../shared/model/case.ts';
import type { IsoInstant } from '../../shared/model/ids.ts';
import type { CaseStanding } from '../../shared/template/fit-conditions.ts';
import type { Services } from './services.ts';
import { londonDate } from './today.ts';

export function standingOf({ store }: Services, { id, record }: StoredCase, at: IsoInstant): CaseStanding {
  const reports = store.reports.list();
  const hasSignedReport = reports.some(({ caseId, status }) => caseId === id && status === 'signed');
  return { record, hasSignedReport, today: londonDate(at) };
}
