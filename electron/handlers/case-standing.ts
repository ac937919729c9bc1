/** How a case stands in the store today: what decides which kinds of report fit it. */
import { isAddendum } from '../../shared/addendum/added-report.ts';
import type { SignedReport } from '../../shared/addendum/reports-to-add-to.ts';
import type { StoredCase } from '../../shared/model/case.ts';
import type { CaseId, IsoInstant } from '../../shared/model/ids.ts';
import type { CaseStanding } from '../../shared/template/fit-conditions.ts';
import { readableTemplate } from './report-template.ts';
import type { Services } from './services.ts';
import { londonDate } from './today.ts';

export function standingOf(services: Services, { id, record }: StoredCase, at: IsoInstant): CaseStanding {
  return { record, signedReports: signedReports(services, id), today: londonDate(at) };
}

/** A report is last saved when it is signed. */
function signedReports({ store }: Services, of: CaseId): SignedReport[] {
  return store.reports
    .list()
    .filter(({ caseId, status }) => caseId === of && status === 'signed')
    .flatMap(({ id, templateSha256, savedAt }) => {
      const template = readableTemplate(store, templateSha256);
      if (template === undefined || isAddendum(template)) return [];
      return [{ id, kind: template.id, title: template.title, setting: template.setting, signedAt: savedAt }];
    });
}
