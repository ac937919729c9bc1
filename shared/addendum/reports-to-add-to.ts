/** The signed reports of a case, and which of them an addendum may add to. */
import type { IsoInstant, ReportId, TemplateId } from '../model/ids.ts';
import type { Template } from '../template/template.ts';

/** A signed report that is no addendum itself: a further addendum adds to the same report, so that a reader has one to start from. */
export interface SignedReport {
  id: ReportId;
  kind: TemplateId;
  title: string;
  setting: Template['setting'];
  signedAt: IsoInstant;
}

/** Those of the kinds it names, the latest first; or all of its setting: what a court has read a panel has not. */
export function reportsToAddTo<R extends Pick<SignedReport, 'kind' | 'setting' | 'signedAt'>>(
  { fits, setting }: Pick<Template, 'fits' | 'setting'>,
  signed: readonly R[],
): R[] {
  return signed
    .filter((report) => fits.addsTo?.includes(report.kind) ?? report.setting === setting)
    .toSorted((one, other) => other.signedAt.localeCompare(one.signedAt));
}
