/** Judges what the author put into the blanks of a condition: given, readable, and a day that can be. */
import { lowerFirst } from '../dates/wording.ts';
import { isoDate } from '../model/ids.ts';
import type { Ruling } from '../proposal/ruling.ts';
import { filledValues } from './condition-in-words.ts';
import { judgeBlankDate, type TimeOfPlan } from './judge-blank-date.ts';
import type { Blank, LicenceCondition } from './licence-catalogue.ts';
import { wanting } from './release-facts.ts';
import type { PlannedCondition } from './release-plan.ts';

export function judgeBlanks(entry: LicenceCondition, planned: PlannedCondition, time: TimeOfPlan): Ruling[] {
  return entry.blanks.flatMap((blank) => judgeBlank(blank, entry.name, planned, time));
}

function judgeBlank(blank: Blank, name: string, planned: PlannedCondition, time: TimeOfPlan): Ruling[] {
  const { row } = planned;
  const values = filledValues(planned, blank.id);
  const label = lowerFirst(blank.label);
  if (values.length === 0) return blank.required ? [wanting(row, blank.id, `${name}: fill in “${label}”.`)] : [];
  if (values.some((value) => /[[\]]/.test(value)))
    return [wanting(row, blank.id, `${name}: square brackets are left in “${label}”.`, 'brackets')];
  if (!values.every((value) => isReadable(blank, value)))
    return [wanting(row, blank.id, `${name}: “${label}” must be ${wanted(blank)}.`, 'readable')];
  const [date = ''] = values;
  return blank.kind === 'date' ? judgeBlankDate(blank, name, row, date, time) : [];
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
