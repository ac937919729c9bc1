/** Judges the timetable of a plan: something in it, each row with its what and when, and days that can be. */
import { dateInWords } from '../dates/wording.ts';
import type { IsoDate } from '../model/ids.ts';
import type { Ruling } from '../proposal/ruling.ts';
import type { LicenceCatalogue } from './licence-catalogue.ts';
import { onDays, recalledOn, wanting, wantingFields, type ReleaseFacts } from './release-facts.ts';
import type { ReleasePlan, TimetableRow } from './release-plan.ts';
import { judgeFar, unlikely } from './unlikely-dates.ts';

/** A timetable that reaches further is asked about. */
const farOff = 10;

export function judgeTimetable(plan: ReleasePlan, catalogue: LicenceCatalogue, facts: ReleaseFacts): Ruling[] {
  const { timetable } = plan;
  if (timetable.length === 0)
    return [
      wanting('timetable', 'list', 'Give the timetable: what happens on release and after, and dates of the review.'),
    ];
  return timetable.flatMap((one) => [
    ...wantingFields(one.row, [
      ['what', one.what, 'A row of the timetable does not say what happens.'],
      ['when', one.on ?? one.when, 'A row of the timetable does not say when.'],
    ]),
    ...(one.on === undefined ? [] : judgeDay(one, one.on, plan, catalogue, facts)),
  ]);
}

function judgeDay(
  { row, what }: TimetableRow,
  day: IsoDate,
  plan: ReleasePlan,
  { milestones }: LicenceCatalogue,
  facts: ReleaseFacts,
): Ruling[] {
  const [event, start] = startOf(plan, facts);
  const name = what.trim() === '' ? 'A row of the timetable' : `“${what.trim()}”`;
  if (day < start)
    return [wanting(row, 'on', `${name} cannot be right: ${dateInWords(day)} lies before ${event}.`, 'order')];
  const isStep = milestones.some((one) => one.name === what);
  if (day < facts.today && !isStep) return [asked(row, 'past', `${name} lies before the day of the report`, day)];
  return [
    ...judgeFar({ row, field: 'on', name, day, years: farOff }, facts),
    ...(facts.sentenceExpiry === undefined || day <= facts.sentenceExpiry
      ? []
      : [asked(row, 'expiry', `${name} lies after the end of the sentence`, day)]),
  ];
}

function asked(row: string, rule: string, says: string, day: IsoDate): Ruling {
  return onDays(unlikely(row, 'on', rule, `${says}, on ${dateInWords(day)}.`), day);
}

/** Nothing of a plan comes before the recall, or before the sentence where there was none. */
function startOf(plan: ReleasePlan, { dateOfBirth, sentencedOn }: ReleaseFacts): [event: string, day: IsoDate] {
  const recall = recalledOn(plan);
  if (recall !== undefined) return [`the recall on ${dateInWords(recall)}`, recall];
  if (sentencedOn !== undefined) return [`the sentence on ${dateInWords(sentencedOn)}`, sentencedOn];
  return ['the date of birth', dateOfBirth];
}
