/** Days no plan can mean, and days that look like a slip of the hand: bounds of common sense, not of law. */
import { Temporal } from 'temporal-polyfill';
import { ageOn, dateInWords } from '../dates/wording.ts';
import type { IsoDate } from '../model/ids.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import { onDays, wanting, type ReleaseFacts } from './release-facts.ts';

/** Nobody under supervision has been so old. */
const oldest = 110;

interface FarDay {
  row: string;
  field: string;
  /** As it begins the sentence: `The release`. */
  name: string;
  day: IsoDate;
  /** Years after the report from which the day is asked about. */
  years: number;
}

/** One ruling at most: a day that no life reaches stops the plan, one far off is asked about. */
export function judgeFar({ row, field, name, day, years }: FarDay, { dateOfBirth, today }: ReleaseFacts): Ruling[] {
  const age = ageOn(dateOfBirth, day);
  if (age > oldest)
    return [
      wanting(
        row,
        field,
        `${name} cannot be right: on ${dateInWords(day)} the person would be ${age} years old.`,
        'age',
      ),
    ];
  if (day <= Temporal.PlainDate.from(today).add({ years }).toString()) return [];
  const says = `${name} lies more than ${years} years ahead, on ${dateInWords(day)}.`;
  return [onDays(unlikely(row, field, 'far', says), day)];
}

/** A warning that rests on no provision. */
export function unlikely(row: string, field: string, rule: string, says: string): Ruling {
  return ruling('warning', { requirement: row, field, rule }, says, { provision: '', confidence: 'high' });
}
