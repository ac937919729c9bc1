/** The signed report that an addendum adds to, as it was sealed, and which templates make an addendum. */
import type { ReportDocument } from '../document/document.ts';
import type { IsoDate } from '../model/ids.ts';
import type { SignedReceipt } from '../model/report.ts';
import type { Template } from '../template/template.ts';

export interface AddedReport {
  template: Template;
  document: ReportDocument;
  receipt: Pick<SignedReceipt, 'sha256' | 'pages' | 'signer'>;
  /** The civil day of the signature in London. */
  signedOn: IsoDate;
}

/** A template that needs a signed report adds to one. */
export function isAddendum({ fits }: Pick<Template, 'fits'>): boolean {
  return fits.holds.includes('signed report');
}
