/** The fixed words of a printed plan, in English and Welsh; the rest comes from catalogue and author. */
import type { PrintLanguage } from './wording.ts';

/** Of rules that the author answers with a printed reason. */
interface SettledWording {
  heading: string;
  lead: string;
  reason: string;
}

export interface PlanWording {
  purposes: string;
  custody: string;
  custodyView: Record<'in prospect' | 'not in prospect', string>;
  requirement: string;
  why: string;
  delivery: string;
  order: string;
  asked: string;
  whyOrder: string;
  need: (need: string) => string;
  purpose: (purpose: string) => string;
  willing: Record<'yes' | 'no' | 'not asked', string>;
  saidTo: (day: string | undefined, who: string) => string;
  firstAppointment: (day: string) => string;
  alternatives: string;
  evidence: string;
  strength: (strength: string) => string;
  lowConfidence: string;
  yearUnknown: string;
  past: SettledWording;
  weighed: SettledWording;
  uncertain: string;
  pastOnPageOne: (count: number, section: number) => string;
  noRules: string;
}

const english: PlanWording = {
  purposes: 'Purposes of sentencing',
  custody: 'Custody',
  custodyView: { 'in prospect': 'In prospect.', 'not in prospect': 'Not in prospect.' },
  requirement: 'Requirement',
  why: 'Why, for this person',
  delivery: 'Delivery',
  order: 'Order beside the sentence',
  asked: 'What is asked',
  whyOrder: 'Why',
  need: (need) => `Need: ${need}.`,
  purpose: (purpose) => `Purpose: ${purpose}.`,
  willing: { yes: 'Willing to comply', no: 'Not willing to comply', 'not asked': 'Willingness not asked' },
  saidTo: (day, who) => [day && `said on ${day}`, who && `to ${who}`].filter(Boolean).join(' '),
  firstAppointment: (day) => `First appointment: ${day}.`,
  alternatives: 'Alternatives considered',
  evidence: 'What research says',
  strength: (strength) => `Strength of evidence: ${strength}.`,
  lowConfidence: 'Low confidence: not read again for this note.',
  yearUnknown: 'year not known',
  past: {
    heading: 'Where the proposal goes past a rule',
    lead: 'The author knows the rule and gives the reason.',
    reason: 'Reason:',
  },
  weighed: {
    heading: 'What was looked at again',
    lead: 'The author was asked to look at this again and gives the answer.',
    reason: 'Answer:',
  },
  uncertain: 'The rule is uncertain:',
  pastOnPageOne: (count, section) =>
    count === 1
      ? `The proposal goes past one rule of law; the reason stands in section ${section}.`
      : `The proposal goes past ${count} rules of law; the reasons stand in section ${section}.`,
  noRules: 'The catalogue for this proposal could not be read, so it cannot be printed.',
};

const welsh: PlanWording = {
  purposes: 'Dibenion dedfrydu',
  custody: 'Carchar',
  custodyView: { 'in prospect': 'Mae carchar yn bosibl.', 'not in prospect': 'Ni ddisgwylir carchar.' },
  requirement: 'Gofyniad',
  why: 'Pam, i’r unigolyn hwn',
  delivery: 'Darpariaeth',
  order: 'Gorchymyn ochr yn ochr â’r ddedfryd',
  asked: 'Yr hyn a ofynnir',
  whyOrder: 'Pam',
  need: (need) => `Angen: ${need}.`,
  purpose: (purpose) => `Diben: ${purpose}.`,
  willing: {
    yes: 'Yn fodlon cydymffurfio',
    no: 'Ddim yn fodlon cydymffurfio',
    'not asked': 'Heb ofyn am barodrwydd',
  },
  saidTo: (day, who) => [day && `dywedwyd ar ${day}`, who && `wrth ${who}`].filter(Boolean).join(' '),
  firstAppointment: (day) => `Apwyntiad cyntaf: ${day}.`,
  alternatives: 'Dewisiadau eraill a ystyriwyd',
  evidence: 'Yr hyn a ddywed ymchwil',
  strength: (strength) => `Cryfder y dystiolaeth: ${strength}.`,
  lowConfidence: 'Hyder isel: heb ei ddarllen eto ar gyfer y nodyn hwn.',
  yearUnknown: 'blwyddyn anhysbys',
  past: {
    heading: 'Lle mae’r cynnig yn mynd heibio i reol',
    lead: 'Mae’r awdur yn gwybod am y rheol ac yn rhoi’r rheswm.',
    reason: 'Rheswm:',
  },
  weighed: {
    heading: 'Yr hyn yr edrychwyd arno eto',
    lead: 'Gofynnwyd i’r awdur edrych ar hyn eto, ac mae’n rhoi’r ateb.',
    reason: 'Ateb:',
  },
  uncertain: 'Mae’r rheol yn ansicr:',
  pastOnPageOne: (count, section) =>
    count === 1
      ? `Mae’r cynnig yn mynd heibio i un rheol gyfreithiol; mae’r rheswm yn adran ${section}.`
      : `Mae’r cynnig yn mynd heibio i ${count} o reolau cyfreithiol; mae’r rhesymau yn adran ${section}.`,
  noRules: 'Nid oedd modd darllen catalog y cynnig hwn, felly ni ellir ei argraffu.',
};

export function planWordingFor(language: PrintLanguage): PlanWording {
  return language === 'cy' ? welsh : english;
}
