/** What the press needs to know to finish a printed report. */
export interface FinishFacts {
  title: string;
  author: string;
  subject: string;
  language: 'en-GB' | 'cy';
  /** ISO instant in UTC: creation date of the document and the date in the visible signature. */
  createdAt: string;
  /** Printed on the report, kept in the metadata. */
  documentId: string;
  /** The name shown in the visible signature. */
  signatureName: string;
}

export const creator = 'Prepare a Report';

/** The printed page marks the place of the signature by a link to this address; no such host exists. */
export const signatureAnchor = 'https://prepare-a-report.invalid/signature/author';

/** Name of the author's signature field in the PDF form. */
export const authorField = 'author-signature';

/** `D:20261121143205Z`, the PDF form of an ISO instant in UTC. */
export function pdfDate(instant: string): string {
  return `D:${new Date(instant).toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '')}`;
}
