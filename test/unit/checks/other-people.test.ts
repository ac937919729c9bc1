/** Guarded names, addresses and numbers are found however they are written, and nothing else is. */
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { nameIndex } from '../../../shared/checks/name-index.ts';
import { otherCrnInTextCheck } from '../../../shared/checks/other-crn-in-text.ts';
import { otherPersonNamedCheck } from '../../../shared/checks/other-person-named.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import {
  at,
  fact,
  paragraph,
  sampleDocument,
  sampleInput,
  sampleRecord,
  withAnswers,
  withPart,
} from './sample-report.ts';

const found = (words: string) => otherPersonNamedCheck.run(withPart('proposal-text', words)).length;

const caught = [
  'He struck Grace Amelia Holt.',
  'He struck GRACE AMELIA HOLT.',
  'He struck Grace Holt.',
  'He struck Gra\u00adce\u200b Holt.',
  'Ms Holt called the police.',
  'He then told Grace to leave.',
  'She lives at 14 Mill Lane, Leeds.',
  'She lives at 14 mill lane.',
  'Not to go within a mile of LS9 8ZZ.',
  'Not to go within a mile of ls98zz.',
  'Call 07700 900123.',
  'Call +44 7700 900 123.',
  'Text from Bronwen Wyn Pryce’s report.',
  'Text from BRONWEN ŴYN PRYCE.',
];
const free = [
  'Grace was shown by the court.',
  'The period of grace ends soon.',
  'He left for Holt in Norfolk.',
  'Ms Holt-Baker chaired the meeting.',
  'He told Grace Okafor, the nurse, to leave.',
  'He lives at 3 Long Row, Leeds, LS1 1AA.',
  'Dana Okoye supervises Alex James Lee.',
  'Mrs Pryce-Jones is the judge.',
  'Call 07700 900124 on 14 March.',
];

describe('a guarded person', () => {
  for (const words of caught) {
    it(`is found in “${words}”`, () => {
      expect(found(words)).toBeGreaterThan(0);
    });
  }
  for (const words of free) {
    it(`is not found in “${words}”`, () => {
      expect(found(words)).toBe(0);
    });
  }

  it('is called by label in the finding, never by name', () => {
    const [finding] = otherPersonNamedCheck.run(withPart('proposal-text', 'He struck Grace Holt.'));
    expect(finding?.message).toContain('Victim A');
    expect(`${finding?.message ?? ''} ${finding?.why ?? ''} ${finding?.key ?? ''}`).not.toMatch(/Grace|Holt/);
  });

  it('who shares surname and home with the person is found by forename only', () => {
    const guardedPeople = [
      {
        label: 'Partner',
        role: 'partner' as const,
        names: ['Maria Lee'],
        addresses: ['3 Long Row, Leeds, LS1 1AA'],
        numbers: [],
      },
    ];
    const run = (words: string) => otherPersonNamedCheck.run({ ...withPart('proposal-text', words), guardedPeople });
    expect(run('Mr Lee lives at 3 Long Row, LS1 1AA.')).toEqual([]);
    expect(run('He lives with Maria.')).toHaveLength(1);
  });

  it('whose name the person bears in part is not found in the person’s own', () => {
    const record = sampleRecord();
    const name = { title: 'Ms', forename: 'Hồng Ánh', surname: 'Nguyễn' };
    const guardedPeople = [
      { label: 'Son', role: 'child' as const, names: ['Nguyễn Minh Khang'], addresses: [], numbers: [] },
    ];
    const run = (words: string) =>
      otherPersonNamedCheck.run({
        ...withPart('proposal-text', words),
        guardedPeople,
        record: { ...record, person: { ...record.person, name } },
      });
    expect(run('Police found Ms Nguyễn alone; then Nguyen Hong Anh was seen.')).toEqual([]);
    expect(run('She lives with NGUYEN MINH KHANG.')).toHaveLength(1);
  });

  it('is guarded at a home that the person has left', () => {
    const record = sampleRecord();
    const left = {
      ...record.addresses[0]!,
      kind: 'previous' as const,
      lines: '14 Mill Lane\nLeeds',
      postcode: 'LS9 8ZZ',
    };
    const input = withPart('proposal-text', 'Not to enter 14 Mill Lane, Leeds, LS9 8ZZ.');
    const run = (kind: 'previous' | 'main') =>
      otherPersonNamedCheck.run({ ...input, record: { ...record, addresses: [{ ...left, kind }] } }).length;
    expect(run('previous')).toBe(2);
    expect(run('main')).toBe(0);
  });

  it('is found in entries, facts and tables, which print as well', () => {
    const document = sampleDocument();
    const offences = { ...document.tables['offences']!, rows: [['Assault on Grace Holt']] };
    expect(otherPersonNamedCheck.run(withAnswers({ area: 'Near Grace Holt' }))).toHaveLength(1);
    expect(otherPersonNamedCheck.run(sampleInput({ document: { ...document, tables: { offences } } }))).toMatchObject([
      { place: { field: 'offences' } },
    ]);
  });
});

describe('names of other cases', () => {
  const people = [
    { crn: 'A000001', names: ['Siân O’Neill', 'O’Neill Siân'] },
    { crn: 'A000002', names: ['Thảo'] },
    { crn: 'A000003', names: ['Alex Lee', 'Lee Alex'] },
    { crn: 'A000004', names: ['May'] },
    { crn: 'A000005', names: ['Maria José García López de la Vega'] },
  ];
  const crnsIn = (text: string, leaveOut: string[] = []) =>
    nameIndex(people, leaveOut)
      .find(text)
      .map(({ crn }) => crn);

  it.each([
    ["I met SIAN O'NEILL today", 'A000001'],
    ['O’NEILL, Siân’s flat', 'A000001'],
    ['Text from Alex Lee’s report', 'A000003'],
    ['LEE, Alex', 'A000003'],
    ['Al\u00adex L\u200bee', 'A000003'],
    ['Thảo was there', 'A000002'],
    ['with THAO’S brother', 'A000002'],
    ['Maria Jose Garcia Lopez de la Vega', 'A000005'],
  ])('are found in “%s”', (text, crn) => {
    expect(crnsIn(text)).toEqual([crn]);
  });

  it.each([
    'O’Neill and Siân',
    'He spoke to Lee. Alex Brown had left.',
    'He lives with Lee\nAlex left',
    'thao is a river',
    'Seen in May 2026',
    'Thảo-Linh',
  ])('are not found in “%s”', (text) => {
    expect(crnsIn(text)).toEqual([]);
  });

  it('are not found where they belong in the report, or are part of a name that does', () => {
    expect(crnsIn('Alex Lee and Ms Thảo', ['Alex Lee', 'Thảo'])).toEqual([]);
    expect(crnsIn('Alex Lee Jones', ['Alex Lee Jones'])).toEqual([]);
    expect(crnsIn('Alex Lee Jones and Alex Lee', ['Alex Lee Jones'])).toEqual(['A000003']);
  });

  it('are found among a hundred thousand without trying each', () => {
    const people = Array.from({ length: 100_000 }, (_, n) => ({
      crn: 'A000000',
      names: [`Person${'a'.repeat(n % 7)} Num${String.fromCharCode(97 + (n % 26))}x`],
    }));
    expect(nameIndex(people, []).find('Here is personaa numcx and nobody else').length).toBeLessThan(2);
  });
});

describe('numbers of other cases', () => {
  it('are found in any case, and the person’s own are not', () => {
    const numbers = (words: string) =>
      otherCrnInTextCheck.run(withPart('proposal-text', words)).map(({ message }) => message);
    expect(numbers('X123456, x123456 and A1234BC are his.')).toEqual([]);
    expect(numbers('See y654321.')[0]).toContain('belongs to another case');
    expect(numbers('See Z111111.')[0]).toContain('is not this person’s');
    const record = { crn: 'Y654321', nomsNumber: 'Z9876YX', names: [] };
    const input = { ...withPart('proposal-text', 'See Z9876YX.'), otherPeople: [record] };
    expect(otherCrnInTextCheck.run(input)[0]?.message).toContain('belongs to another case');
    expect(numbers('Case T20261234 and £123456, ref AB123456.')).toEqual([]);
  });

  it('are judged by the record and not by the document', () => {
    const record = sampleRecord();
    const input = {
      ...withPart('proposal-text', 'X123456'),
      record: { ...record, person: { ...record.person, crn: 'Q999999' } },
    };
    expect(otherCrnInTextCheck.run(input)).toHaveLength(1);
  });
});

describe('the reason for keeping an earlier value, which is printed', () => {
  const keep = (because: string, storeText = '5') => ({ storeValue: '5', storeText, because, at });
  const kept = (words: ReturnType<typeof keep>) => ({ ...fact('need.alcohol', 'score 4', '4'), keep: words });
  const inChip = (words: ReturnType<typeof keep>) =>
    withPart('risk-text', paragraph({ type: 'chip', id: 'c1', fact: kept(words) }));
  const inField = (words: ReturnType<typeof keep>) =>
    sampleInput({ document: { ...sampleDocument(), facts: { name: kept(words) } } });
  const blocking = (input: CheckInput) => runChecks(input).findings.filter(({ weight }) => weight === 'blocking');

  it.each([
    ['a guarded name', 'Grace Holt told me so', 'other-person-named'],
    ['a person of another case', 'As for Bronwen Wyn Pryce', 'other-person-named'],
    ['a number of another case', 'See Y654321', 'other-crn-in-text'],
    ['a mark left to fill in', 'TBC', 'placeholder-left'],
  ])('blocks signing where it has %s, in a field and in a chip', (_, because, check) => {
    expect(blocking(inChip(keep(because)))).toMatchObject([{ check, place: { part: 'risk-text', chip: 'c1' } }]);
    expect(blocking(inField(keep(because)))).toMatchObject([{ check, place: { field: 'name' } }]);
  });

  it('is nothing to look at where it names nobody', () => {
    expect([...blocking(inChip(keep('Reviewed last week'))), ...blocking(inField(keep('Reviewed last week')))]).toEqual(
      [],
    );
  });

  it('is printed beside the record’s own words, which may not give a guarded name either', () => {
    expect(blocking(inChip(keep('Reviewed', 'Lives with Grace Holt')))).toMatchObject([
      { check: 'other-person-named' },
    ]);
  });
});

describe('setting aside what blocks signing', () => {
  const again = (input: CheckInput) => {
    const setAside = Object.fromEntries(
      runChecks(input).findings.map(({ key }) => [key, 'Dr Pryce is a psychologist']),
    );
    return runChecks({ ...input, setAside }).findings.map((finding) => finding.setAside);
  };

  it('works for the name of another case and for a number that no case has, as two can have the same', () => {
    expect(again(withPart('proposal-text', 'So says Bronwen Wyn Pryce.'))).toEqual(['Dr Pryce is a psychologist']);
    expect(again(withPart('proposal-text', 'Exhibit Z111111.'))).toEqual(['Dr Pryce is a psychologist']);
  });

  it('never works for guarded people or for the number of another case', () => {
    expect(again(withPart('proposal-text', 'So says Grace Holt.'))).toEqual([undefined]);
    expect(again(withPart('proposal-text', 'See Y654321.'))).toEqual([undefined]);
  });

  it('stays with that name and number, not with the place', () => {
    const { key } = runChecks(withPart('proposal-text', 'Exhibit Z111111.')).findings[0]!;
    const setAside = { [key]: 'An exhibit' };
    const other = runChecks({ ...withPart('proposal-text', 'Exhibit Z222222.'), setAside }).findings;
    expect(other).toMatchObject([{ mayBeSetAside: true }]);
    expect(other[0]?.setAside).toBeUndefined();
    const moved = runChecks({ ...withPart('proposal-text', 'Exhibit Z222222 and Z111111.'), setAside }).findings;
    expect(moved.map((finding) => finding.setAside)).toEqual([undefined, 'An exhibit']);
  });
});
