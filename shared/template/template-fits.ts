/** Whether a report kind suits a case, by the conditions its template names, with the reason in words. */
import { reportsToAddTo } from '../addendum/reports-to-add-to.ts';
import { dateInWords } from '../dates/wording.ts';
import { currentHearing } from '../model/current-hearing.ts';
import type { IsoDate } from '../model/ids.ts';
import { proseName } from '../model/naming.ts';
import { ageBandOf, findHeld, isAt, sayMissing, sentenceKindsOf, type CaseStanding } from './fit-conditions.ts';
import type { SentenceKind, Stage } from './fits.ts';
import type { Template } from './template.ts';

type Judged = Pick<Template, 'fits' | 'setting' | 'validFrom' | 'validTo'>;

export interface Fit {
  fits: boolean;
  because: string;
}

/** Offered within its validity and where every condition holds; else one sentence for each that does not. */
export function templateFits(template: Judged, found: CaseStanding): Fit {
  const standing = { ...found, signedReports: reportsToAddTo(template, found.signedReports) };
  const outside = outsideValidity(template, standing.today);
  if (outside !== undefined) return { fits: false, because: outside };
  const unmet = unmetConditions(template, standing);
  if (unmet.length > 0) return { fits: false, because: unmet.join(' ') };
  const [held] = template.fits.holds.map((one) => findHeld(one, standing));
  const asked = isAskedFor(template, standing) ? ' The court ordered this kind.' : '';
  return { fits: true, because: `${held ?? ''}${asked}` };
}

/** Kinds that fit first, the one the court ordered before the others; then by the place their templates give them. */
export function inOrderOfOffer<T extends Judged>(templates: readonly T[], standing: CaseStanding): T[] {
  const rank = (template: T) => {
    if (!templateFits(template, standing).fits) return 2;
    return isAskedFor(template, standing) ? 0 : 1;
  };
  return templates.toSorted((a, b) => rank(a) - rank(b) || a.fits.order - b.fits.order);
}

function outsideValidity({ validFrom, validTo }: Judged, today: IsoDate): string | undefined {
  if (today < validFrom) return `This version is for reports begun on or after ${dateInWords(validFrom)}.`;
  if (validTo !== undefined && today > validTo) return `This version ended on ${dateInWords(validTo)}.`;
  return undefined;
}

function isAskedFor({ fits }: Judged, { record, today }: CaseStanding): boolean {
  return fits.courtAsksFor !== undefined && currentHearing(record, today)?.reportOrdered === fits.courtAsksFor;
}

/** A holding that is missing says more than the stage it belongs to; so the stage speaks only where all are held. */
function unmetConditions({ fits }: Judged, standing: CaseStanding): string[] {
  const absent = fits.holds.filter((one) => findHeld(one, standing) === undefined);
  return [
    ...absent.map((one) => sayMissing(one, standing)),
    ...(absent.length === 0 ? unmetStage(fits.stage, standing) : []),
    ...unmetSentence(fits.sentence, standing),
    ...unmetAge(fits.age, standing),
  ];
}

const stageWords: Record<Stage, string> = {
  court: 'who come before a court',
  order: 'under an order of the court',
  licence: 'on licence',
  prison: 'in prison',
};

function unmetStage(stages: readonly Stage[] | undefined, { record }: CaseStanding): string[] {
  if (stages === undefined || stages.some((stage) => isAt(stage, record))) return [];
  return [`It is for people ${inList(stages.map((stage) => stageWords[stage]))}.`];
}

const sentenceWords: Record<SentenceKind, string> = {
  determinate: 'a determinate sentence',
  extended: 'an extended sentence',
  life: 'a life sentence',
  IPP: 'a sentence for public protection',
  recall: 'a sentence on which they were recalled',
};

function unmetSentence(wanted: readonly SentenceKind[] | undefined, { record }: CaseStanding): string[] {
  const served = sentenceKindsOf(record);
  if (wanted === undefined || wanted.some((kind) => served.includes(kind))) return [];
  return [`It is for people who serve ${inList(wanted.map((kind) => sentenceWords[kind]))}.`];
}

function unmetAge(wanted: Judged['fits']['age'], standing: CaseStanding): string[] {
  const band = ageBandOf(standing);
  if (wanted.includes(band)) return [];
  const name = proseName(standing.record.person.name);
  return [
    band === 'youth' ? `${name} is under 18, and it is for adults.` : `${name} is an adult, and it is for children.`,
  ];
}

function inList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
