/** Facts of one case that cannot all be true together: dates out of order and things recorded twice. */
import type { Fault } from '../../shared/errors.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import type { IsoDate } from '../../shared/model/ids.ts';
import { ageOn } from '../../shared/dates/wording.ts';
import { custodyFindings } from './custody-checks.ts';
import { inOrder, notYet, type Finding } from './finding.ts';
import { pathInWords, type JsonPath } from './path-in-words.ts';
import { supervisionFindings } from './supervision-checks.ts';

/** The age of criminal responsibility in England and Wales. Children and Young Persons Act 1933, section 50. */
const youngestConviction = 10;
/** A birth before this is a slip of the pen. */
const oldestPerson = 110;

/** `producedOn` is the day the extract was made; nothing can have happened after it. `base` is the record's place. */
export function crossFaults(record: CaseRecord, producedOn: IsoDate, base: JsonPath): Fault[] {
  return [
    ...personFindings(record, producedOn),
    ...hearingFindings(record),
    ...offenceFindings(record, producedOn),
    ...historyFindings(record, producedOn),
    ...custodyFindings(record, producedOn),
    ...supervisionFindings(record, producedOn),
    ...needFindings(record),
    ...enquiryFindings(record),
  ].map(({ path, message }) => ({ where: pathInWords([...base, ...path]), message }));
}

function personFindings({ person }: CaseRecord, producedOn: IsoDate): Finding[] {
  const path = ['person', 'dateOfBirth'];
  const born = inOrder(
    path,
    person.dateOfBirth,
    producedOn,
    'the date of birth lies after the day the extract was made',
  );
  if (born.length > 0 || ageOn(person.dateOfBirth, producedOn) <= oldestPerson) return born;
  return [{ path, message: `the date of birth makes the person older than ${oldestPerson}` }];
}

function hearingFindings({ hearings }: CaseRecord): Finding[] {
  return hearings.flatMap((one, index) =>
    inOrder(['hearings', index, 'reportDue'], one.reportDue, one.date, 'the report is due after the hearing'),
  );
}

function offenceFindings({ offences, hearings, person }: CaseRecord, producedOn: IsoDate): Finding[] {
  const lastHearing = hearings
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return offences.flatMap((one, index) => {
    const at = (key: string): JsonPath => ['offences', index, key];
    return [
      ...inOrder(
        at('committedFrom'),
        person.dateOfBirth,
        one.committedFrom,
        'the offence lies before the date of birth',
      ),
      ...inOrder(at('committedTo'), one.committedFrom, one.committedTo, 'the offence ends before it begins'),
      ...inOrder(
        at('convictionDate'),
        one.committedTo ?? one.committedFrom,
        one.convictionDate,
        'the conviction lies before the offence',
      ),
      ...inOrder(at('convictionDate'), one.convictionDate, lastHearing, 'the conviction lies after the last hearing'),
      ...inOrder(at('convictionDate'), one.convictionDate, producedOn, notYet),
    ];
  });
}

function historyFindings({ previousConvictions, person }: CaseRecord, producedOn: IsoDate): Finding[] {
  const tooYoung = `the person was younger than ${youngestConviction} on this date, so could not be convicted`;
  return previousConvictions.flatMap((one, index) => {
    const path = ['previousConvictions', index, 'date'];
    const isTooYoung = ageOn(person.dateOfBirth, one.date) < youngestConviction;
    return [...inOrder(path, one.date, producedOn, notYet), ...(isTooYoung ? [{ path, message: tooYoung }] : [])];
  });
}

function needFindings({ needsAssessment }: CaseRecord): Finding[] {
  const ids = needsAssessment?.needs.map(({ id }) => id) ?? [];
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: ['needsAssessment', 'needs', index, 'id'], message: 'this need is already recorded above' }]
      : [],
  );
}

function enquiryFindings({ enquiries }: CaseRecord): Finding[] {
  return enquiries.flatMap((one, index) =>
    inOrder(['enquiries', index, 'answeredOn'], one.askedOn, one.answeredOn, 'the answer lies before the question'),
  );
}
