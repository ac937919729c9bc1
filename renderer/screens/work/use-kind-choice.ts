/** Which kind of report is chosen, and for an addendum which signed report it adds to. */
import { useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { ReportId, TemplateId } from '../../../shared/model/ids.ts';

/** The first kind and the only signed report stand chosen until another one is. */
export function useKindChoice(fitting: CallOutput<'case.read'>['templates']) {
  const [pickedKind, pickKind] = useState<TemplateId>();
  const [pickedReport, pickReport] = useState<ReportId>();
  const kind = pickedKind ?? fitting[0]?.id;
  const mayAddTo = fitting.find(({ id }) => id === kind)?.addsTo ?? [];
  const [only] = mayAddTo.length === 1 ? mayAddTo : [];
  const addsTo = (mayAddTo.find(({ id }) => id === pickedReport) ?? only)?.id;
  const isReady = kind !== undefined && (mayAddTo.length === 0 || addsTo !== undefined);
  return { kind, pickKind, mayAddTo, addsTo, pickReport, isReady };
}
