/** Moves every date that stands in a text by some days: ISO dates, instants, and dates in words. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/ids.ts';
import { dateInWords, monthNames } from './wording.ts';

export interface DateMove {
  days: number;
  /** The last day the texts speak of as past: a date without its year is the latest such date up to this day. */
  spokenOn: IsoDate;
  /** Dates of the law, such as `22 March 2026`: they stay where they are. */
  fixed: readonly string[];
}

const month = `(?:${monthNames.join('|')})`;
/** A bare month is one only after these: `May` and `March` are words of other kinds as well. */
const before = '(?:in|In|since|Since|until|by|from|of|and)';

/** In the order in which they are tried at a place. Numbers such as a PNC number or a statute's year match none. */
const patterns = [
  String.raw`(?<![\w/-])(?<iso>\d{4}-\d{2}-\d{2})(?=T\d|[^\w/-]|$)`,
  String.raw`(?<!\d)(?<firstDay>\d{1,2})(?<dayLink> (?:and|to) )(?<lastDay>\d{1,2} ${month}(?: \d{4})?)\b`,
  String.raw`(?<!\d)(?<day>\d{1,2} ${month}(?: \d{4})?)\b`,
  String.raw`\b(?<firstMonth>${month})(?<monthLink> (?:and|to) )(?<lastMonth>${month} \d{4})\b`,
  String.raw`\b(?<monthOfYear>${month} \d{4})\b`,
  String.raw`(?<=\b${before} )(?<bareMonth>${month})\b`,
];
const dates = new RegExp(patterns.join('|'), 'g');

/**
 * The text with its dates moved. A month is moved from its middle, a date without a year stays without one, and a
 * year by itself stays: no week could be told from it.
 */
export function movedDates(text: string, move: DateMove): string {
  return text.replace(dates, (found: string, ...rest: unknown[]) =>
    move.fixed.includes(found) ? found : (movedDate(rest.at(-1) as Groups, move) ?? found),
  );
}

type Groups = Partial<Record<string, string>>;

/** Undefined where the calendar has no such day. */
function movedDate(groups: Groups, move: DateMove): string | undefined {
  const { iso, firstDay, dayLink = '', lastDay, day, firstMonth, monthLink = '', lastMonth } = groups;
  if (iso !== undefined) return movedIso(iso, move);
  if (day !== undefined) return movedWords(day, move);
  if (firstDay !== undefined && lastDay !== undefined) {
    const first = movedWords(lastDay.replace(/^\d+/, firstDay), move);
    return pair(first, dayLink, movedWords(lastDay, move), 1);
  }
  if (firstMonth !== undefined && lastMonth !== undefined) {
    const first = movedWords(`15 ${firstMonth} ${lastMonth.slice(-4)}`, move);
    return pair(withoutDay(first), monthLink, withoutDay(movedWords(`15 ${lastMonth}`, move)), 1);
  }
  return withoutDay(movedWords(`15 ${groups['monthOfYear'] ?? groups['bareMonth'] ?? ''}`, move));
}

function movedIso(iso: string, { days }: DateMove): string | undefined {
  const [year = 0, monthNumber = 0, day = 0] = iso.split('-').map(Number);
  return calendarDay(year, monthNumber, day)?.add({ days }).toString();
}

/** `16 November` or `16 November 2026`. */
function movedWords(words: string, { days, spokenOn }: DateMove): string | undefined {
  const [day = '', name = '', year] = words.split(' ');
  const monthNumber = monthNames.indexOf(name) + 1;
  if (year !== undefined) {
    const moved = calendarDay(Number(year), monthNumber, Number(day))?.add({ days });
    return moved && dateInWords(moved.toString());
  }
  const thisYear = Temporal.PlainDate.from(spokenOn).year;
  const latest = [thisYear, thisYear - 1]
    .map((one) => calendarDay(one, monthNumber, Number(day)))
    .find((one) => one !== undefined && one.toString() <= spokenOn);
  return latest && dateInWords(latest.add({ days }).toString()).replace(/ \d{4}$/, '');
}

function calendarDay(year: number, monthNumber: number, day: number): Temporal.PlainDate | undefined {
  if (monthNumber < 1 || monthNumber > 12 || day < 1) return undefined;
  const date = Temporal.PlainDate.from({ year, month: monthNumber, day }, { overflow: 'constrain' });
  return date.day === day ? date : undefined;
}

function withoutDay(words: string | undefined): string | undefined {
  return words?.replace(/^\d+ /, '');
}

/** `12 and 19 October 2026`: what both dates end in, past the first `own` words, is said once. */
function pair(first: string | undefined, link: string, last: string | undefined, own: number): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [firstWords, lastWords] = [first.split(' '), last.split(' ')];
  while (firstWords.length > own && firstWords.at(-1) === lastWords[firstWords.length - 1]) firstWords.pop();
  return `${firstWords.join(' ')}${link}${last}`;
}
