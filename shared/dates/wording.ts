/** Dates, times and lists in words, as reports in British English write them. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/ids.ts';

/** In the order of the year. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-27` as `27 March 2026`. */
export function dateInWords(date: IsoDate): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}

/** `between 3 and 5 May 2026`, `on 3 May 2026`, `from …`, `up to …`; undefined when neither date is known. */
export function periodInWords(from: IsoDate | undefined, to: IsoDate | undefined): string | undefined {
  if (from !== undefined && to !== undefined) {
    return from === to ? `on ${dateInWords(from)}` : `between ${dateInWords(from)} and ${dateInWords(to)}`;
  }
  if (from !== undefined) return `on ${dateInWords(from)}`;
  return to === undefined ? undefined : `up to ${dateInWords(to)}`;
}

/** `14:30` as `2:30pm`, `10:00` as `10am`, `12:00` as `midday`. */
export function timeInWords(time: string): string {
  const { hour, minute } = Temporal.PlainTime.from(time);
  if (hour === 12 && minute === 0) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** Whole years from birth to a day. */
export function ageOn(dateOfBirth: IsoDate, day: IsoDate): number {
  return Temporal.PlainDate.from(dateOfBirth).until(day, { largestUnit: 'year' }).years;
}

/** Whole weeks from one day to a later one; negative when the second is earlier. */
export function weeksBetween(from: IsoDate, to: IsoDate): number {
  return Math.trunc(Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days / 7);
}

/** `a, b and c`. */
export function listInWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** `1 offence`, `3 offences`; `no offences` for none. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** `Theft by employee` as `theft by employee`; words in capitals such as `PAVA` stay. */
export function lowerFirst(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `guilty` as `Guilty`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
