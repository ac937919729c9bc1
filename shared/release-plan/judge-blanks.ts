/** Judges what the author put into the blanks of a condition: given, readable, and within the bounds on its date. */
import { Temporal } from 'temporal-polyfill';
import { dateInWords, lowerFirst } from '../dates/wording.ts';
import { isoDate, type IsoDate } from '../model/ids.ts';
import { ruling, type Ruling } from '../proposal/ruling.ts';
import { filledValues } from './condition-in-words.ts';
import type { Blank, LicenceCondition } from './licence-catalogue.ts';
import { wanting } from './release-facts.ts';
import type { PlannedCondition } from './release-plan.ts';

/** `releaseOn` unset: no day of release is planned, so nothing can be counted from it. */
export function judgeBlanks(
  entry: LicenceCondition,
  planned: PlannedCondition,
  releaseOn: IsoDate | undefined,
): Ruling[] {
  return entry.blanks.flatMap((blank) => judgeBlank(blank, entry.name, planned, releaseOn));
}

function judgeBlank(blank: Blank, name: string, planned: PlannedCondition, releaseOn: IsoDate | undefined): Ruling[] {
  const { row } = planned;
  const values = filledValues(planned, blank.id);
  const label = lowerFirst(blank.label);
  if (values.length === 0) return blank.required ? [wanting(row, blank.id, `${name}: fill in “${label}”.`)] : [];
  if (values.some((value) => /[[\]]/.test(value)))
    return [wanting(row, blank.id, `${name}: square brackets are left in “${label}”.`, 'brackets')];
  if (!values.every((value) => isReadable(blank, value)))
    return [wanting(row, blank.id, `${name}: “${label}” must be ${wanted(blank)}.`, 'readable')];
  const [date = ''] = values;
  return blank.kind === 'date' && releaseOn !== undefined ? judgeDate(blank, name, row, date, releaseOn) : [];
}

function isReadable({ kind, options = [] }: Blank, value: string): boolean {
  switch (kind) {
    case 'line':
      return true;
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
    case 'date':
      return isoDate.safeParse(value).success;
    case 'number':
      return /^\d{1,7}$/.test(value);
    case 'one of':
    case 'some of':
      return options.includes(value);
  }
}

function wanted({ kind }: Blank): string {
  const kinds = { line: 'words', time: 'a time such as 21:00', date: 'a date', number: 'a whole number' };
  return kind === 'one of' || kind === 'some of' ? 'one of the answers offered' : kinds[kind];
}

function judgeDate(blank: Blank, name: string, row: string, date: IsoDate, releaseOn: IsoDate): Ruling[] {
  if (date < releaseOn)
    return [wanting(row, blank.id, `${name}: ${dateInWords(date)} lies before the day of release.`, 'order')];
  const bound = blank.afterRelease;
  if (bound === undefined) return [];
  const release = Temporal.PlainDate.from(releaseOn);
  const first = release.add({ days: bound.leastDays }).toString();
  const last = release.add({ months: bound.mostMonths }).toString();
  const say = (rule: string, says: string) => [
    ruling(bound.effect, { requirement: row, field: blank.id, rule }, `${name}: ${says}.`, bound),
  ];
  if (date < first) return say('least', `the least is ${bound.leastDays} days from release, to ${dateInWords(first)}`);
  if (date > last) return say('most', `the most is ${bound.mostMonths} months from release, to ${dateInWords(last)}`);
  return [];
}
