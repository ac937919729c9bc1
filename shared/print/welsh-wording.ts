/** The fixed words of the printed page in Welsh. */
import type { Wording } from './wording.ts';

export const welsh: Wording = {
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
