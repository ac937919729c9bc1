/** What an officer should know about a case before importing it, although none of it makes the file unsound. */
import { ageOn, dateInWords, weeksBetween } from '../../shared/dates/wording.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import type { ExtractCase } from '../../shared/model/extract.ts';
import type { IsoDate } from '../../shared/model/ids.ts';
import { isPncNumber } from '../../shared/model/identifiers.ts';
import { needNames, oasysScales } from '../../shared/model/need-scales.ts';

/** The service's own interfaces use a needs assessment for 55 weeks. Source: HMPPS assess risks and needs service. */
const freshWeeks = 55;
const adultAge = 18;

/** Sentences for the preview; they name no one but the case itself. */
export function previewWarnings({ record, guardedPeople }: ExtractCase, producedOn: IsoDate): string[] {
  return [
    ...personWarnings(record),
    ...assessmentWarnings(record, producedOn),
    ...hearingWarnings(record, producedOn),
    ...guardedWarnings(record, guardedPeople),
  ];
}

function personWarnings({ person, offences }: CaseRecord): string[] {
  const isYoung = offences.some(
    ({ convictionDate }) => convictionDate !== undefined && ageOn(person.dateOfBirth, convictionDate) < adultAge,
  );
  return [
    ...(person.pncNumber !== undefined && !isPncNumber(person.pncNumber)
      ? ['The check letter of the PNC number does not match its digits.']
      : []),
    ...(isYoung ? [`The person was under ${adultAge} when convicted; check that an adult report is right.`] : []),
  ];
}

function assessmentWarnings({ needsAssessment, risk }: CaseRecord, producedOn: IsoDate): string[] {
  if (needsAssessment === undefined) return ['There is no needs assessment.'];
  const { completedOn, tool, needs } = needsAssessment;
  const isOld = weeksBetween(completedOn, producedOn) >= freshWeeks;
  return [
    ...(isOld ? [`The needs assessment of ${dateInWords(completedOn)} is more than ${freshWeeks} weeks old.`] : []),
    ...(risk === undefined ? ['There is no assessment of risk of serious harm.'] : []),
    ...(tool === 'OASys' ? needs.flatMap(scaleWarnings) : []),
  ];
}

function scaleWarnings(need: NonNullable<CaseRecord['needsAssessment']>['needs'][number]): string[] {
  const scale = oasysScales[need.id];
  const { title } = needNames[need.id];
  if (scale === undefined) return need.score === undefined ? [] : [`${title} has a score, which OASys does not give.`];
  if (need.score === undefined) return [];
  return [
    ...(need.max !== scale.max || need.threshold !== scale.threshold
      ? [`${title} is not on the OASys scale (threshold ${scale.threshold} of ${scale.max}).`]
      : []),
    ...(need.score >= scale.threshold && need.status === 'not identified'
      ? [`${title} reaches its threshold but is not recorded as a need.`]
      : []),
  ];
}

function hearingWarnings({ hearings, custody, enquiries }: CaseRecord, producedOn: IsoDate): string[] {
  const waiting = enquiries.filter(({ status }) => status === 'waiting' || status === 'not asked').length;
  const isPast = hearings.length > 0 && hearings.every(({ date }) => date < producedOn);
  return [
    ...(isPast && custody === undefined ? ['Every hearing lies in the past.'] : []),
    ...(waiting > 0 ? [`${waiting === 1 ? 'One enquiry has' : `${waiting} enquiries have`} no answer yet.`] : []),
  ];
}

/** Whoever wrote the record may have let in a name that must never be printed. */
function guardedWarnings(record: CaseRecord, guarded: ExtractCase['guardedPeople']): string[] {
  const text = JSON.stringify(record).toLocaleLowerCase('en-GB');
  return guarded
    .filter(({ names }) => names.some((name) => name.includes(' ') && text.includes(name.toLocaleLowerCase('en-GB'))))
    .map(({ label }) => `The record itself holds the name of ${label}, which must not be printed.`);
}
