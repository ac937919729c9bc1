/** Names of guarded people and of people in other cases, as officers write them; and words that are no names. */
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { nameForms } from '../../../shared/model/naming.ts';
import { sampleRecord, withPart } from './sample-report.ts';

const guarded = (...names: string[]) => ({ label: 'X', role: 'victim' as const, names, addresses: [], numbers: [] });
const guardedPeople = [
  guarded('Daniel Whitcombe'),
  guarded('Grace Young'),
  guarded('Paul and Anita Lowther'),
  guarded('Joanna Lee'),
  guarded('Constable Aisha Mahmood-Reid'),
  guarded('May Wood'),
];
const others = [
  { title: 'Ms', forename: 'Jane', middleNames: 'Ann', surname: 'Smythe' },
  { title: 'Mr', forename: 'Andrew', surname: 'Reed' },
  { title: 'Mr', forename: 'Ben', surname: 'Day' },
  { title: 'Mr', forename: 'Tom', surname: 'O’Neill' },
  { title: 'Ms', surname: 'Amber' },
  { title: 'Mr', forename: 'Dan', surname: 'Okoye' },
];
const otherPeople = others.map((name, index) => ({ crn: `Y65432${index}`, names: nameForms(name) }));

function found(words: string, change: Partial<CheckInput> = {}) {
  const input = { ...withPart('proposal-text', words), guardedPeople, otherPeople, ...change };
  return runChecks(input).findings.filter(({ check }) => check === 'other-person-named');
}

describe('a guarded person', () => {
  it.each([
    'MR WHITCOMBE left.',
    'mr Whitcombe left.',
    'He hit Whitcombe, Daniel.',
    'He saw Anita Lowther.',
    'He saw Paul Lowther.',
    'PC Mahmood-Reid came.',
    'He hit Daniel.',
    "In Daniel Whitcombe's flat.",
    'In Daniel Whitcombe’s flat.',
    'Ms Young left.',
  ])('is named in “%s”, which must be put into other words', (words) => {
    expect(found(words)).toMatchObject([{ weight: 'blocking' }]);
    expect(found(words)[0]?.mayBeSetAside).toBeUndefined();
  });

  it.each([
    'Daniel told police.',
    'He left. Daniel told police.',
    'He said: “Daniel hit me.”',
    'He hit DANIEL.',
    'Whitcombe said so.',
    'He hit WHITCOMBE twice.',
    "They met at Whitcombe's flat.",
    'They met at Whitcombe’s flat.',
    'At Whitcombe’s flat.',
    'He hit D. Whitcombe.',
    'D Whitcombe was hit.',
    'He hit D.J. WHITCOMBE.',
    'WHITCOMBE, D.',
    'His sister J. Lee was there.',
    'G Young was there.',
  ])('is named in part in “%s”: that blocks, but may be somebody else', (words) => {
    expect(found(words)).toMatchObject([{ weight: 'blocking', mayBeSetAside: true }]);
  });

  it.each([
    'Young people are at risk. A Young Offender Institution took him.',
    'Grace was shown. May is a month. Wood was sold. GRACE PERIOD.',
    'He lives in Whitcombe Road. Whitcombe Road is near.',
    'He told Daniel Price, the nurse.',
    'Daniel Price is the nurse.',
    'Adele Whitcombe-Price and Joan Whitcomb came.',
    'Mr Lee’s flat. A J Lee. Lee said so. LEE, Alex.',
    'The whole period of grace may end; young men are at the wood.',
  ])('is not named in “%s”', (words) => {
    expect(found(words)).toEqual([]);
  });

  it('named in part and set aside stays so for those words alone', () => {
    const [first] = found('He hit DANIEL.');
    const setAside = { [first?.key ?? '']: 'The brother’s son, not in this case' };
    expect(found('He hit DANIEL.', { setAside })[0]?.setAside).toBe('The brother’s son, not in this case');
    expect(found('He hit WHITCOMBE.', { setAside })[0]?.setAside).toBeUndefined();
    expect(found('He hit Daniel Whitcombe.', { setAside })[0]?.setAside).toBeUndefined();
  });

  it('with the surname of a professional of the case may be that professional', () => {
    const change = { guardedPeople: [guarded('Maria Okoye')] };
    expect(found('Ms Okoye supervises him. Okoye said so.', change)).toMatchObject([{ mayBeSetAside: true }]);
  });
});

describe('a person of another case', () => {
  it.each([
    'J. Smythe left.',
    'As J Smythe said.',
    'J.A. Smythe left.',
    'JA Smythe left.',
    'SMYTHE, J.',
    'Jane Smythe left.',
    "T. O'NEILL left.",
    'A. Reed left.',
    'He met Amber today.',
  ])('is named in “%s”', (words) => {
    expect(found(words)).toMatchObject([{ weight: 'blocking', mayBeSetAside: true }]);
  });

  it.each([
    'Ms Smythe left.',
    'Mrs. Smythe’s flat.',
    "In Miss Smythe's flat.",
    'MS SMYTHE left.',
    'Mr O’Neill’s flat.',
    'Mr Reed left.',
    'Mr Day left.',
    'Ms Amber left.',
  ])('may be who “%s” means, as may many others of that surname: a warning', (words) => {
    expect(found(words)).toMatchObject([{ weight: 'warning' }]);
  });

  it.each([
    'A Reed bed. As for him, I Day.',
    'Mr Smythe is another man.',
    'Amber lights mean wait.',
    'In the long run the day was a miss; day one came.',
    'He had a reed. B day.',
    'Dana Okoye, D Okoye and Ms Okoye supervise him.',
    'Priya Nair wrote this; Ms Nair signs.',
    'J Smith assessed him, and Ms Lee is his mother.',
  ])('is not named in “%s”', (words) => {
    expect(found(words)).toEqual([]);
  });
});

describe('a number of a person', () => {
  const record = sampleRecord();
  const person = { ...record.person, pncNumber: '2011/0254871A' };
  const numbers = (words: string) => {
    const known = [{ crn: 'Y654321', nomsNumber: 'B4321XY', names: [] }];
    const input = { ...withPart('proposal-text', words), otherPeople: known, record: { ...record, person } };
    return runChecks(input).findings.filter(({ check }) => check === 'other-crn-in-text');
  };

  it.each(['Y 654 321', 'Y.654.321', 'Y-654321', 'Y65 43 21', 'B 4321 XY', 'B.4321.XY', 'B4321 XY', 'Y\u00ad654321'])(
    'of another case is found in “%s”',
    (words) => {
      expect(numbers(`See ${words}.`)[0]?.message).toContain('belongs to another case');
    },
  );

  it.each(['Z 111 111', 'C 1234 DE', '2009/0254871B', '09/254871B', '2009/025 4871 B', '2009 0254871B'])(
    'that nobody has is found in “%s”, and may be set aside',
    (words) => {
      expect(numbers(`See ${words}.`)).toMatchObject([{ weight: 'blocking', mayBeSetAside: true }]);
    },
  );

  it.each([
    'X 123 456, X.123.456 and A 1234 BC are his, as are 2011/0254871A, 11/254871A and 2011/0254871 a.',
    'A 2024 UK study of a 2019 to 2020 crowd.',
    'A 100 000 crowd and £123 456.',
    'Flat 12/3A on 12/11/2026 at 10.30.',
    'Case T 2026 1234 of 01 12 2026; call 0113 496 0000.',
  ])('is not found in “%s”', (words) => {
    expect(numbers(words)).toEqual([]);
  });
});
