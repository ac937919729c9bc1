/** The fixed words of the printed page in English. */
import type { Wording } from './wording.ts';

export const english: Wording = {
  draft: 'DRAFT',
  draftHeader: 'DRAFT: not signed',
  signedHeader: (date) => `Signed ${date}`,
  demoHeader: 'DEMO signature',
  page: { before: 'Page ', between: ' of ' },
  audience: 'For',
  keyFacts: 'Key facts',
  notRecorded: 'Not recorded',
  notAnswered: 'Not answered',
  notWritten: 'Not written yet.',
  nothingEntered: 'Nothing is entered here.',
  noRows: 'None recorded.',
  nothingChanged: 'Nothing the signed report took from the case record has changed.',
  notNeeded: (question, answer) =>
    answer === undefined
      ? `Not needed in this report: “${question}” is not answered.`
      : `Not needed in this report: the answer to “${question}” is “${answer}”.`,
  risk: 'Risk of serious harm',
  group: 'Risk to',
  level: 'Level',
  needs: 'Main needs',
  limits: 'Limits of the sources',
  inFull: (section) => `Set out in full in section ${section}.`,
  source: 'Source',
  sources: 'Sources',
  sourcesLead: 'Numbers in square brackets in the text stand for these records, each with the date it bears there.',
  sourcesAndLimits: 'Sources and limits',
  keptHeading: 'Where this report departs from the record',
  keptLead: 'The author kept these values although the record has changed since, and says why.',
  kept: (place, printed, stored, date) =>
    `${place}: this report says “${printed}”; on ${date} the record said “${stored}”.`,
  keptGone: (place, printed, date) =>
    `${place}: this report says “${printed}”; on ${date} the record no longer held this.`,
  keptTable: (place, date) =>
    `${place}: this report shows the table as it stood before; on ${date} the record held other rows.`,
  keptBecause: 'Kept because:',
  paragraph: (number) => `Paragraph ${number}`,
  signature: 'Signature',
  name: 'Name',
  role: 'Role',
  office: 'Office',
  officeAddress: 'Office address',
  division: 'Region and delivery unit',
  contact: 'Contact',
  signedOn: 'Date and time',
  signedOnValue: (date, time) => `${date}, ${time}`,
  documentId: 'Document id',
  author: 'Author',
  signedBy: 'Signed by',
  signaturePlace: (name) => `Digital signature of ${name}`,
  notSigned: 'This report is a draft and is not signed.',
  countersignature: 'Countersignature',
  countersignDate: 'Date',
  report: 'Report',
  person: 'About',
  withheldAnnex: 'WITHHELD ANNEX',
  annexTo: 'Annex to',
  annexRule: 'The rule',
  annexReasons: 'What is withheld, and why',
  personNumbers: 'Numbers',
  dateOfBirth: 'Date of birth',
  reportSignedOn: 'Report signed on',
  reportSha256: 'Fingerprint of the report (SHA‑256)',
  reportDocumentId: 'Document id of the report',
  reportNotSigned: 'The report is a draft: its fingerprint stands here once both are signed.',
  checkHeading: 'How to check this report',
  checkDraft:
    'This is a draft. It carries no signature, so there is nothing to check yet, and nobody should rely on it. The signed report will say here how to check it.',
  checkLead:
    'This report carries a digital signature that covers every byte of the file. If anything at all has been changed since it was signed, the check says so.',
  checkSteps: [
    {
      do: 'Use the PDF file itself.',
      then: 'A paper copy, a scan or a file that was printed to PDF again no longer carries the signature.',
    },
    {
      do: 'Check it in Prepare a Report.',
      then: 'Choose “Check a signed PDF” on the first screen and then the file. You need no passphrase, and nothing leaves your computer. The answer is one of three: good, signer unknown here, or not good; each says why and what to do.',
    },
    {
      do: 'Or check it in Adobe Acrobat Reader.',
      then: 'Open the signature panel and look for the words that the document has not been modified since it was signed. If the reader says that the validity is unknown, it does not know the certificate of the service: ask your IT support to trust it.',
    },
    {
      do: 'Compare the details.',
      then: 'The name of the signer and the document id must be the same as those below.',
    },
    {
      do: 'If a check fails, do not rely on the file.',
      then: 'Ask the author for the signed report again, by the address or telephone number you already have.',
    },
  ],
  demo: 'DEMO',
  demoNotice:
    'This report was signed with a DEMO certificate made on the author’s own computer. It shows how signing works and proves nothing about who signed. It must not be used in court or by the Parole Board.',
};
