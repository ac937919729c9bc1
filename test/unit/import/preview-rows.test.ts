/** What the preview shows before an import: new, changed or the same, and what to look at first. */
import { describe, expect, it } from 'vitest';
import { previewRows } from '../../../electron/import/preview-rows.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { ExtractCase, HeldCase } from '../../../shared/model/extract.ts';
import { madeUpExtract } from '../demo/made-up-cases.ts';

const extract = madeUpExtract();
const alex = extract.cases[0]!;
const rowOf = (one: ExtractCase, held?: HeldCase) => previewRows({ ...extract, cases: [one] }, () => held)[0];
const withRecord = (change: Partial<CaseRecord>): ExtractCase => ({ ...alex, record: { ...alex.record, ...change } });

describe('a preview row', () => {
  it('counts offences and identified needs of a new case', () => {
    expect(rowOf(alex)).toMatchObject({ crn: 'X123456', name: 'Alex James Lee', change: 'new', offences: 2, needs: 3 });
  });

  it('calls a case the same when only the order of its fields differs, and an update when a fact does', () => {
    const turned = Object.fromEntries(Object.entries(alex.record).toReversed()) as CaseRecord;
    expect(rowOf(alex, { ...alex, record: turned })).toMatchObject({ change: 'same', doubts: [] });
    expect(rowOf(alex, withRecord({ offences: [] }))).toMatchObject({ change: 'update', doubts: [] });
  });

  it('calls a case an update when only the names that must not be printed have changed, and says so', () => {
    const [first, ...others] = alex.guardedPeople;
    const renamed = [{ ...first!, names: ['Another Name'] }, ...others];
    for (const guardedPeople of [[], others, renamed]) {
      const row = rowOf(alex, { ...alex, guardedPeople });
      expect(row?.change).toBe('update');
      expect(row?.warnings).toContain('Names that must not be printed have changed.');
    }
    expect(rowOf(alex, alex)?.warnings.join(' ')).not.toContain('must not be printed have');
  });

  it('doubts that it is the same person where the surname or the date of birth differs, and names both', () => {
    const { person } = alex.record;
    const held = (change: Partial<typeof person>) => withRecord({ person: { ...person, ...change } });
    expect(rowOf(alex, held({ dateOfBirth: '1974-03-08' }))?.doubts).toEqual([
      'The date of birth differs: the store has 8 March 1974, this file has 14 May 1992.',
    ]);
    expect(rowOf(alex, held({ name: { ...person.name, surname: 'Hargreaves' } }))?.doubts).toEqual([
      'The surname differs: the store has Hargreaves, this file has Lee.',
    ]);
    expect(rowOf(alex, held({ name: { ...person.name, surname: 'LEE', forename: 'Al' } }))?.doubts).toEqual([]);
  });

  it('warns of a file that is older than what is stored, however its time is written', () => {
    const older = /older than what is stored, which is from 21 November 2026/;
    const held = (producedAt?: string) => rowOf(alex, { ...withRecord({ offences: [] }), producedAt })?.warnings[0];
    expect(held('2026-11-21T08:00:00.000Z')).toMatch(older);
    expect(held(extract.producedAt.replace('.000Z', 'Z'))).not.toMatch(/older/);
    expect(held('2026-11-19T08:00:00.000Z')).not.toMatch(/older/);
    expect(held()).not.toMatch(/older/);
  });

  it('asks for each case by its own CRN', () => {
    const asked: string[] = [];
    previewRows(extract, (crn) => void asked.push(crn));
    expect(asked).toEqual(extract.cases.map(({ record }) => record.person.crn));
  });
});

describe('preview warnings', () => {
  const { person, needsAssessment, hearings, offences } = alex.record;
  const needs = needsAssessment?.needs ?? [];

  it.each<[string, ExtractCase, RegExp]>([
    [
      'a PNC number with a wrong letter',
      withRecord({ person: { ...person, pncNumber: '2000/0002697A' } }),
      /check letter of the PNC/,
    ],
    [
      'a conviction under 18',
      withRecord({ person: { ...person, dateOfBirth: '2009-01-01' } }),
      /under 18 when convicted/,
    ],
    [
      'an old assessment',
      withRecord({ needsAssessment: { ...needsAssessment!, completedOn: '2025-10-01' } }),
      /of 1 October 2025 is more than 55 weeks old/,
    ],
    ['no assessment', withRecord({ needsAssessment: undefined }), /no needs assessment/],
    ['no risk assessment', withRecord({ risk: undefined }), /no assessment of risk/],
    [
      'a scale that is not OASys',
      withRecord({
        needsAssessment: {
          ...needsAssessment!,
          needs: needs.map((need) => (need.id === 'alcohol' ? { ...need, threshold: 3 } : need)),
        },
      }),
      /Alcohol use is not on the OASys scale/,
    ],
    [
      'a score for an unscored need',
      withRecord({
        needsAssessment: {
          ...needsAssessment!,
          needs: needs.map((need) => (need.id === 'finance' ? { ...need, score: 1, max: 2 } : need)),
        },
      }),
      /Finances has a score/,
    ],
    [
      'a need at its threshold that is not recorded',
      withRecord({
        needsAssessment: {
          ...needsAssessment!,
          needs: needs.map((need) => (need.id === 'alcohol' ? { ...need, status: 'not identified' as const } : need)),
        },
      }),
      /Alcohol use reaches its threshold/,
    ],
    ['hearings that have all been', withRecord({ hearings: hearings.slice(0, 1) }), /Every hearing lies in the past/],
    ['an enquiry without an answer', alex, /One enquiry has no answer yet/],
    [
      'a guarded name in the record',
      withRecord({ offences: offences.map((one) => ({ ...one, circumstances: 'He struck DANIEL WHITCOMBE.' })) }),
      /holds the name of Victim A/,
    ],
  ])('speak of %s', (_what, one, message) => {
    expect(rowOf(one)?.warnings.join('\n')).toMatch(message);
  });

  it('never repeat a guarded name', () => {
    const one = withRecord({
      offences: offences.map((offence) => ({ ...offence, circumstances: 'Daniel Whitcombe' })),
    });
    expect(rowOf(one)?.warnings.join('\n')).not.toMatch(/whitcombe/i);
  });
});
