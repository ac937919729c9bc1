/** Judges the day in a blank of a condition: after the release, within its bounds, and no longer than the licence. */
import { Temporal } from 'temporal-polyfill';
import { dateInWords } from '../dates/wording.ts';
import type { IsoDate } from '../model/ids.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import type { Blank, LicenceLength } from './licence-catalogue.ts';
import { onDays, wanting, type ReleaseFacts } from './release-facts.ts';
import { judgeFar } from './unlikely-dates.ts';

export interface TimeOfPlan {
  /** Unset: no day of release is planned, so nothing can be counted from it. */
  releaseOn: IsoDate | undefined;
  /** What the law says of how long the licence lasts. */
  lengths: readonly LicenceLength[];
  facts: ReleaseFacts;
}

/** A condition that is meant to last longer than this is asked about. */
const farOff = 10;

export function judgeBlankDate(blank: Blank, name: string, row: string, day: IsoDate, time: TimeOfPlan): Ruling[] {
  const { releaseOn, lengths, facts } = time;
  const earlier = releaseOn ?? facts.today;
  if (day < earlier) {
    const event = releaseOn === undefined ? 'the report' : 'release';
    return [wanting(row, blank.id, `${name}: ${dateInWords(day)} lies before the day of ${event}.`, 'order')];
  }
  const far = judgeFar({ row, field: blank.id, name: `${name}: the day`, day, years: farOff }, facts);
  if (far.some(({ effect }) => effect === 'missing')) return far;
  const ends = lengths.flatMap((length) => judgeEnd(length, blank, name, row, day, facts));
  return [...(ends.length > 0 ? ends : far), ...judgeBound(blank, name, row, day, releaseOn)];
}

/** A condition ends with the licence that it stands in. */
function judgeEnd(
  { endsOn, says, force }: LicenceLength,
  blank: Blank,
  name: string,
  row: string,
  day: IsoDate,
  facts: ReleaseFacts,
): Ruling[] {
  const end = endsOn && facts[endsOn];
  if (end === undefined || day <= end) return [];
  const words = `${name}: ${dateInWords(day)} lies after the end of the sentence, ${dateInWords(end)}. ${says}`;
  const place = { requirement: row, field: blank.id, rule: 'licence-end' };
  return [onDays(ruling('unlawful', place, words, force), day, end)];
}

function judgeBound(blank: Blank, name: string, row: string, day: IsoDate, releaseOn: IsoDate | undefined): Ruling[] {
  const bound = blank.afterRelease;
  if (bound === undefined || releaseOn === undefined) return [];
  const release = Temporal.PlainDate.from(releaseOn);
  const first = release.add({ days: bound.leastDays }).toString();
  const last = release.add({ months: bound.mostMonths }).toString();
  const say = (rule: string, says: string) => {
    const place = { requirement: row, field: blank.id, rule };
    return [onDays(ruling(bound.effect, place, `${name}: ${says}.`, bound), day, releaseOn)];
  };
  if (day < first) return say('least', `the least is ${bound.leastDays} days from release, to ${dateInWords(first)}`);
  if (day > last) return say('most', `the most is ${bound.mostMonths} months from release, to ${dateInWords(last)}`);
  return [];
}
