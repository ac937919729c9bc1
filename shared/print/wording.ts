/** The fixed words of the printed page, in English and Welsh; everything else on it comes from template, case or author. */

export type PrintLanguage = 'en' | 'cy';

export interface Wording {
  draft: string;
  draftHeader: string;
  signedHeader: (date: string) => string;
  demoHeader: string;
  page: { before: string; between: string };
  audience: string;
  keyFacts: string;
  notRecorded: string;
  notAnswered: string;
  notWritten: string;
  nothingEntered: string;
  noRows: string;
  nothingChanged: string;
  notNeeded: (question: string, answer: string | undefined) => string;
  risk: string;
  group: string;
  level: string;
  needs: string;
  limits: string;
  inFull: (section: number) => string;
  source: string;
  sources: string;
  sourcesLead: string;
  sourcesAndLimits: string;
  keptHeading: string;
  keptLead: string;
  kept: (place: string, printed: string, stored: string, date: string) => string;
  keptGone: (place: string, printed: string, date: string) => string;
  keptTable: (place: string, date: string) => string;
  keptBecause: string;
  paragraph: (number: string) => string;
  signature: string;
  name: string;
  role: string;
  office: string;
  officeAddress: string;
  division: string;
  contact: string;
  signedOn: string;
  signedOnValue: (date: string, time: string) => string;
  documentId: string;
  author: string;
  signedBy: string;
  signaturePlace: (name: string) => string;
  notSigned: string;
  countersignature: string;
  countersignDate: string;
  report: string;
  person: string;
  withheldAnnex: string;
  annexTo: string;
  annexRule: string;
  annexReasons: string;
  personNumbers: string;
  dateOfBirth: string;
  reportSignedOn: string;
  reportSha256: string;
  reportDocumentId: string;
  reportNotSigned: string;
  checkHeading: string;
  checkDraft: string;
  checkLead: string;
  checkSteps: readonly { do: string; then: string }[];
  demo: string;
  demoNotice: string;
}

const english: Wording = {
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
  reportSha256: 'Fingerprint of the report (SHA-256)',
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

const welsh: Wording = {
  draft: 'DRAFFT',
  draftHeader: 'DRAFFT (DRAFT): heb ei lofnodi',
  signedHeader: (date) => `Llofnodwyd ${date}`,
  demoHeader: 'Llofnod DEMO',
  page: { before: 'Tudalen ', between: ' o ' },
  audience: 'Ar gyfer',
  keyFacts: 'Ffeithiau allweddol',
  notRecorded: 'Heb ei gofnodi',
  notAnswered: 'Heb ei ateb',
  notWritten: 'Heb ei ysgrifennu eto.',
  nothingEntered: 'Nid oes dim wedi’i nodi yma.',
  noRows: 'Dim wedi’i gofnodi.',
  nothingChanged: 'Nid oes dim a gymerodd yr adroddiad a lofnodwyd o’r cofnod achos wedi newid.',
  notNeeded: (question, answer) =>
    answer === undefined
      ? `Nid oes angen hyn yn yr adroddiad hwn: nid yw “${question}” wedi’i ateb.`
      : `Nid oes angen hyn yn yr adroddiad hwn: yr ateb i “${question}” yw “${answer}”.`,
  risk: 'Risg o niwed difrifol',
  group: 'Risg i',
  level: 'Lefel',
  needs: 'Prif anghenion',
  limits: 'Cyfyngiadau’r ffynonellau',
  inFull: (section) => `Ceir y manylion llawn yn adran ${section}.`,
  source: 'Ffynhonnell',
  sources: 'Ffynonellau',
  sourcesLead:
    'Mae’r rhifau mewn bachau petryal yn y testun yn cyfeirio at y cofnodion hyn, pob un â’r dyddiad sydd arno.',
  sourcesAndLimits: 'Ffynonellau a chyfyngiadau',
  keptHeading: 'Lle mae’r adroddiad hwn yn wahanol i’r cofnod',
  keptLead: 'Cadwodd yr awdur y gwerthoedd hyn er bod y cofnod wedi newid ers hynny, ac mae’n rhoi’r rheswm.',
  kept: (place, printed, stored, date) =>
    `${place}: dywed yr adroddiad hwn “${printed}”; ar ${date} dywedai’r cofnod “${stored}”.`,
  keptGone: (place, printed, date) =>
    `${place}: dywed yr adroddiad hwn “${printed}”; ar ${date} nid oedd hyn yn y cofnod mwyach.`,
  keptTable: (place, date) =>
    `${place}: mae’r adroddiad hwn yn dangos y tabl fel yr oedd o’r blaen; ar ${date} roedd rhesi eraill yn y cofnod.`,
  keptBecause: 'Cadwyd oherwydd:',
  paragraph: (number) => `Paragraff ${number}`,
  signature: 'Llofnod',
  name: 'Enw',
  role: 'Rôl',
  office: 'Swyddfa',
  officeAddress: 'Cyfeiriad y swyddfa',
  division: 'Rhanbarth ac uned gyflawni',
  contact: 'Cyswllt',
  signedOn: 'Dyddiad ac amser',
  signedOnValue: (date, time) => `${date}, ${time}`,
  documentId: 'Rhif adnabod y ddogfen',
  author: 'Awdur',
  signedBy: 'Llofnodwyd gan',
  signaturePlace: (name) => `Llofnod digidol ${name}`,
  notSigned: 'Drafft yw’r adroddiad hwn ac nid yw wedi’i lofnodi.',
  countersignature: 'Cydlofnod',
  countersignDate: 'Dyddiad',
  report: 'Adroddiad',
  person: 'Ynghylch',
  withheldAnnex: 'ATODIAD A ATELIR',
  annexTo: 'Atodiad i',
  annexRule: 'Y rheol',
  annexReasons: 'Yr hyn a atelir, a pham',
  personNumbers: 'Rhifau',
  dateOfBirth: 'Dyddiad geni',
  reportSignedOn: 'Llofnodwyd yr adroddiad ar',
  reportSha256: 'Ôl bys yr adroddiad (SHA-256)',
  reportDocumentId: 'Rhif adnabod yr adroddiad',
  reportNotSigned: 'Drafft yw’r adroddiad: bydd ei ôl bys yma pan fydd y ddau wedi’u llofnodi.',
  checkHeading: 'Sut i wirio’r adroddiad hwn',
  checkDraft:
    'Drafft yw hwn. Nid oes llofnod arno, felly nid oes dim i’w wirio eto, ac ni ddylai neb ddibynnu arno. Bydd yr adroddiad wedi’i lofnodi yn dweud yma sut i’w wirio.',
  checkLead:
    'Mae llofnod digidol ar yr adroddiad hwn sy’n cwmpasu pob beit o’r ffeil. Os newidiwyd unrhyw beth ers ei lofnodi, bydd y gwiriad yn dweud hynny.',
  checkSteps: [
    {
      do: 'Defnyddiwch y ffeil PDF ei hun.',
      then: 'Nid yw copi papur, sgan na ffeil a argraffwyd i PDF eto yn cario’r llofnod.',
    },
    {
      do: 'Gwiriwch hi yn Prepare a Report.',
      then: 'Dewiswch “Check a signed PDF” ar y sgrin gyntaf ac yna’r ffeil. Nid oes angen cyfrinair, ac nid oes dim yn gadael eich cyfrifiadur. Mae tri ateb posibl: da, llofnodwr anhysbys yma, neu ddim yn dda; mae pob un yn dweud pam a beth i’w wneud.',
    },
    {
      do: 'Neu gwiriwch hi yn Adobe Acrobat Reader.',
      then: 'Agorwch y panel llofnodion ac edrychwch am y geiriau nad yw’r ddogfen wedi’i haddasu ers ei llofnodi. Os dywedir nad yw’r dilysrwydd yn hysbys, nid yw’r rhaglen yn adnabod tystysgrif y gwasanaeth: gofynnwch i’ch cymorth TG ymddiried ynddi.',
    },
    {
      do: 'Cymharwch y manylion.',
      then: 'Rhaid i enw’r llofnodwr a rhif adnabod y ddogfen fod yr un fath â’r rhai isod.',
    },
    {
      do: 'Os bydd gwiriad yn methu, peidiwch â dibynnu ar y ffeil.',
      then: 'Gofynnwch i’r awdur am yr adroddiad wedi’i lofnodi eto, drwy’r cyfeiriad neu’r rhif ffôn sydd gennych eisoes.',
    },
  ],
  demo: 'DEMO',
  demoNotice:
    'Llofnodwyd yr adroddiad hwn â thystysgrif DEMO a wnaed ar gyfrifiadur yr awdur. Mae’n dangos sut mae llofnodi’n gweithio ac nid yw’n profi dim am bwy a lofnododd. Rhaid peidio â’i ddefnyddio yn y llys na gan y Bwrdd Parôl.',
};

export function wordingFor(language: PrintLanguage): Wording {
  return language === 'cy' ? welsh : english;
}
