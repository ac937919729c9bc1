/** Whether a report kind suits a case, with the reason in words. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { proseName } from '../model/naming.ts';
import type { Template } from './template.ts';

/** A template is offered within its validity only. A court report needs a hearing and an offence; a parole report a sentence, a prison and a parole timetable. */
export function templateFits(
  template: Pick<Template, 'setting' | 'validFrom' | 'validTo'>,
  record: CaseRecord,
  today: IsoDate,
): { fits: boolean; because: string } {
  const outside = outsideValidity(template, today);
  if (outside !== undefined) return { fits: false, because: outside };
  return template.setting === 'court' ? fitsCourt(record) : fitsParole(record);
}

function outsideValidity(
  { validFrom, validTo }: Pick<Template, 'validFrom' | 'validTo'>,
  today: IsoDate,
): string | undefined {
  if (today < validFrom) return `This version is for reports begun on or after ${dateInWords(validFrom)}.`;
  if (validTo !== undefined && today > validTo) return `This version ended on ${dateInWords(validTo)}.`;
  return undefined;
}

function fitsCourt(record: CaseRecord): { fits: boolean; because: string } {
  const latest = record.hearings.toSorted((a, b) => b.date.localeCompare(a.date))[0];
  const name = proseName(record.person.name);
  if (latest === undefined) return { fits: false, because: `No hearing is recorded for ${name}.` };
  if (record.offences.length === 0) return { fits: false, because: `No offence is recorded for ${name}.` };
  return { fits: true, because: `Hearing at ${latest.court} on ${dateInWords(latest.date)}.` };
}

function fitsParole(record: CaseRecord): { fits: boolean; because: string } {
  const name = proseName(record.person.name);
  if (record.sentence === undefined || record.custody === undefined) {
    return { fits: false, because: `${name} is not recorded as serving a sentence in prison.` };
  }
  if (record.parole === undefined) return { fits: false, because: `No parole review is recorded for ${name}.` };
  return { fits: true, because: `Parole report due on ${dateInWords(record.parole.reportDue)}.` };
}
