/** What import says of facts that are each sound and cannot all be true: where, and why not. */
import { describe, expect, it } from 'vitest';
import { faultsOf, changed, person, partOf, listOf, offence, type Draft } from './changed-extract.ts';

describe('facts that cannot be true together', () => {
  it.each<[string, (draft: Draft) => void, string, RegExp]>([
    [
      'two cases of one CRN',
      (d) => (person(d, 4)['crn'] = 'X123456'),
      'person.crn of case 5',
      /case 1 of this file has the same CRN/,
    ],
    [
      'a birth after the extract',
      (d) => ((d['cases'] = [d.cases[11]!]), (person(d, 0)['dateOfBirth'] = '2026-12-01')),
      'person.dateOfBirth of case 1',
      /after the day the extract/,
    ],
    [
      'a conviction before the offence',
      (d) => (offence(d, 0)['convictionDate'] = '2026-09-11'),
      'offences[1].convictionDate of case 1',
      /before the offence/,
    ],
    [
      'a conviction after the hearing',
      (d) => (offence(d, 0)['convictionDate'] = '2026-11-25'),
      'offences[1].convictionDate of case 1',
      /after the last hearing/,
    ],
    [
      'an offence that ends before it begins',
      (d) => (offence(d, 2)['committedTo'] = '2026-07-01'),
      'offences[1].committedTo of case 3',
      /ends before it begins/,
    ],
    [
      'a report due after the hearing',
      (d) => (d.cases[0]!.record.hearings[1]!['reportDue'] = '2026-11-25'),
      'hearings[2].reportDue of case 1',
      /due after the hearing/,
    ],
    [
      'a person of 130 years',
      (d) => (person(d, 11)['dateOfBirth'] = '1896-01-01'),
      'person.dateOfBirth of case 12',
      /older than 110/,
    ],
    [
      'a conviction of a child of 9',
      (d) => (listOf(d, 0, 'previousConvictions')[2]!['date'] = '2002-05-13'),
      'previousConvictions[3].date of case 1',
      /younger than 10/,
    ],
    [
      'a previous conviction that is still to come',
      (d) => (listOf(d, 0, 'previousConvictions')[0]!['date'] = '2027-01-04'),
      'previousConvictions[1].date of case 1',
      /after the day the extract/,
    ],
    [
      'a tariff that ended before the sentence',
      (d) => (partOf(d, 1, 'sentence')['tariffExpiry'] = '2004-01-01'),
      'sentence.tariffExpiry of case 2',
      /before the sentence was imposed/,
    ],
    [
      'a parole report due after the panel',
      (d) => (partOf(d, 1, 'parole')['reportDue'] = '2027-02-01'),
      'parole.reportDue of case 2',
      /due after the panel/,
    ],
    [
      'an intervention that ends before it begins',
      (d) => (listOf(d, 1, 'interventions')[0]!['to'] = '2009-01-01'),
      'interventions[1].to of case 2',
      /ends before it begins/,
    ],
    [
      'an answer before its question',
      (d) => (listOf(d, 0, 'enquiries')[0]!['answeredOn'] = '2026-10-01'),
      'enquiries[1].answeredOn of case 1',
      /before the question/,
    ],
    [
      'a need recorded twice',
      (d) => ((partOf(d, 0, 'needsAssessment')['needs'] as Record<string, unknown>[])[1]!['id'] = 'accommodation'),
      'needsAssessment.needs[2].id of case 1',
      /already recorded/,
    ],
  ])('%s: the place and the reason are named', (_what, change, where, message) => {
    const found = faultsOf(changed(change)).find((fault) => fault.where === where);
    expect(found?.message).toMatch(message);
  });
});
