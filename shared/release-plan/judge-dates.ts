/** Judges the days of the frame of a plan: the recall and the release, beside those of the case record. */
import { dateInWords } from '../dates/wording.ts';
import type { IsoDate } from '../model/ids.ts';
import { outOfOrder } from '../proposal/judge-dates.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import { isReleaseAutomatic } from './law-for-plan.ts';
import type { LicenceCatalogue, LicenceSentence } from './licence-catalogue.ts';
import { onDays, recalledOn, wanting, type ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan } from './release-plan.ts';
import { judgeFar, unlikely } from './unlikely-dates.ts';

/** A plan of release is made for the months to come. */
const farOff = 3;

/** A plan whose days cannot all be true decides no rule that turns on them. */
export function judgeDates(
  plan: ReleasePlan,
  catalogue: LicenceCatalogue,
  facts: ReleaseFacts,
  sentence: LicenceSentence | undefined,
): Ruling[] {
  const recall = firstOf(recallOrders(plan, facts));
  const release = firstOf(releaseOrders(plan, facts));
  const found = [...recall, ...(recall.length > 0 ? [] : judgeBeginnings(plan, facts)), ...release];
  if (plan.releaseOn === undefined || release.length > 0) return found;
  return [
    ...found,
    ...judgeFar({ row: 'licence', field: 'dates', name: 'The release', day: plan.releaseOn, years: farOff }, facts),
    ...(sentence === undefined ? [] : judgeEarliest(plan.releaseOn, sentence, facts)),
    ...(sentence === undefined || plan.recall !== undefined ? [] : judgeAutomatic(plan.releaseOn, sentence, facts)),
    ...(isReleaseAutomatic(plan, catalogue) ? [] : judgeHearing(plan.releaseOn, facts)),
  ];
}

type Order = [rule: string, earlier: string, first: IsoDate | undefined, later: string, second: IsoDate | undefined];

function recallOrders(plan: ReleasePlan, { dateOfBirth, today }: ReleaseFacts) {
  const day = recalledOn(plan);
  const orders: Order[] = [
    ['birth-recall', 'the date of birth', dateOfBirth, 'the recall', day],
    ['recall-report', 'the recall', day, 'the report', today],
  ];
  return { field: 'recalled-on', orders };
}

function releaseOrders(plan: ReleasePlan, { dateOfBirth, sentencedOn, sentenceExpiry, today }: ReleaseFacts) {
  const { releaseOn } = plan;
  const orders: Order[] = [
    ['birth-release', 'the date of birth', dateOfBirth, 'the release', releaseOn],
    ['sentence-release', 'the sentence', sentencedOn, 'the release', releaseOn],
    ['recall-release', 'the recall', recalledOn(plan), 'the release', releaseOn],
    ['report-release', 'the report', today, 'the release', releaseOn],
    ['release-expiry', 'the release', releaseOn, 'the end of the sentence', sentenceExpiry],
  ];
  return { field: 'dates', orders };
}

/** The first that cannot be is enough: the others would say the same of the same day. */
function firstOf({ field, orders }: { field: string; orders: Order[] }): Ruling[] {
  const [found] = orders.flatMap((order) => outOfOrder(...order));
  return found === undefined ? [] : [wanting('licence', field, found.says, found.key.replace('disposal/dates/', ''))];
}

/** The record may hold a later sentence or licence than the one recalled from, so neither stops the plan. */
function judgeBeginnings(plan: ReleasePlan, { sentencedOn, licenceFrom }: ReleaseFacts): Ruling[] {
  const day = recalledOn(plan);
  const beginnings: [string, IsoDate | undefined][] = [
    ['the sentence', sentencedOn],
    ['the licence', licenceFrom],
  ];
  const found = beginnings.flatMap(([name, from]) => {
    if (day === undefined || from === undefined || day >= from) return [];
    const says = `The recall lies before ${name} of the case record, ${dateInWords(from)}.`;
    return [onDays(unlikely('licence', 'recalled-on', 'beginning', says), day)];
  });
  return found.slice(0, 1);
}

/** Before the end of the tariff, or of the part of the term that must be served. */
function judgeEarliest(releaseOn: IsoDate, sentence: LicenceSentence, facts: ReleaseFacts): Ruling[] {
  const { notBefore } = sentence;
  if (notBefore === undefined) return [];
  const first = facts[notBefore.day];
  if (first === undefined || releaseOn >= first) return [];
  const says = `${notBefore.says} In the case record that is ${dateInWords(first)}.`;
  const place = { requirement: 'licence', field: 'dates', rule: `earliest-${sentence.id}` };
  return [onDays(ruling('unlawful', place, says, sentence), releaseOn, first)];
}

/** Where nobody decides on release, it comes on its day: not before, and not after. */
function judgeAutomatic(releaseOn: IsoDate, sentence: LicenceSentence, { conditionalRelease }: ReleaseFacts): Ruling[] {
  if (conditionalRelease === undefined) return [];
  const isEarly = sentence.firstRelease === 'automatic' && releaseOn < conditionalRelease;
  if (!isEarly && releaseOn <= conditionalRelease) return [];
  const where = isEarly ? 'before' : 'after';
  const says = `The release lies ${where} the day of automatic release in the case record, ${dateInWords(conditionalRelease)}.`;
  return [onDays(unlikely('licence', 'dates', `automatic-${sentence.id}`, says), releaseOn)];
}

function judgeHearing(releaseOn: IsoDate, { panelOn, today }: ReleaseFacts): Ruling[] {
  if (panelOn === undefined || panelOn < today || releaseOn >= panelOn) return [];
  const says = `The release lies before the hearing of the Parole Board on ${dateInWords(panelOn)}.`;
  return [onDays(unlikely('licence', 'dates', 'hearing', says), releaseOn)];
}
