/** Dates as officers read them on a screen: short ones, clock times, and how many days old a record is. */
import { dateInWords } from '../../shared/dates/wording.ts';

const day = 86_400_000;
const shortDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const civilInLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const timeInLondon = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: 'Europe/London',
});

function midnight(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`);
}

/** "27 Mar 2026", for tables and source lines. */
export function compactDate(isoDate: string): string {
  return shortDate.format(midnight(isoDate)).replace('Sept', 'Sep');
}

/** "4 Jun 2026 to 11 May 2027", "From 4 Jun 2026", "To 11 May 2027" or "Not recorded", for tables. */
export function periodInShort(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? 'Not recorded' : `To ${compactDate(to)}`;
  return to === undefined ? `From ${compactDate(from)}` : `${compactDate(from)} to ${compactDate(to)}`;
}

/** "Friday 27 March 2026". */
export function dayAndDate(isoDate: string): string {
  return `${weekday.format(midnight(isoDate))} ${dateInWords(isoDate)}`;
}

/** The civil date in England and Wales, `YYYY-MM-DD`. */
export function todayInLondon(now: Date = new Date()): string {
  return civilInLondon.format(now);
}

/** "14:32" in England and Wales. */
function clockTime(instant: string): string {
  return timeInLondon.format(Date.parse(instant));
}

/** "14:32" where it was today, else "3 Nov, 14:32", with the year where that is another one. */
export function clockTimeAndDay(instant: string, today: string = todayInLondon()): string {
  const on = todayInLondon(new Date(instant));
  if (on === today) return clockTime(instant);
  const isThisYear = on.slice(0, 4) === today.slice(0, 4);
  return `${isThisYear ? compactDate(on).replace(/ \d{4}$/, '') : compactDate(on)}, ${clockTime(instant)}`;
}

/** "21 November 2026 at 14:32". */
export function dateAndTime(instant: string): string {
  return `${dateInWords(todayInLondon(new Date(instant)))} at ${clockTime(instant)}`;
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / day);
}

/** "today", "1 day old", "17 days old", "14 months old", "6 years old". */
export function ageInWords(isoDate: string, today: string): string {
  const days = daysBetween(isoDate, today);
  if (days <= 0) return 'today';
  if (days < 120) return `${String(days)} ${days === 1 ? 'day' : 'days'} old`;
  const months = Math.floor(days / 30.44);
  if (months < 24) return `${String(months)} months old`;
  return `${String(Math.floor(days / 365.25))} years old`;
}

/** "Overdue by 2 days", "Today", "Tomorrow", "Thursday 26 November" style words for a due date. */
export function dueInWords(isoDate: string, today: string): string {
  const days = daysBetween(today, isoDate);
  if (days < 0) return `Overdue by ${String(-days)} ${days === -1 ? 'day' : 'days'}`;
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  return `In ${String(days)} days`;
}
