/** How My work groups, counts and narrows reports. */
import { describe, expect, test } from 'vitest';
import { filterReports, noFilter } from '../../../renderer/screens/work/filter-reports.ts';
import { groupReports, summaryOf } from '../../../renderer/screens/work/group-reports.ts';
import { caseId, reportId, templateId } from '../../../shared/model/ids.ts';
import type { ReportRow } from '../../../shared/model/report.ts';

const today = '2026-11-21';
let made = 0;

function row(part: Partial<ReportRow>): ReportRow {
  made += 1;
  const id = `e0000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  return {
    id: reportId.parse(id),
    caseId: caseId.parse(id),
    crn: 'X123456',
    personName: 'LEE, Alex',
    templateId: templateId.parse('psr-short'),
    templateTitle: 'Pre-sentence report',
    setting: 'court',
    status: 'draft',
    percent: 40,
    isOverdue: false,
    nextStep: 'Continue',
    editedAt: '2026-11-20T09:00:00.000Z',
    ...part,
  };
}

const rows = [
  row({ dueOn: '2026-12-20', hearingOn: '2026-12-22' }),
  row({ dueOn: '2026-11-20', hearingOn: '2026-11-24', isOverdue: true }),
  row({ dueOn: '2026-11-28', hearingOn: '2026-11-24', personName: 'TOMOS, Llŷr' }),
  row({ dueOn: '2026-11-21', nextStep: 'Start', percent: 0, personName: 'NGUYỄN, Thị Ánh', crn: 'E771204' }),
  row({ personName: 'KARTINI', setting: 'parole' }),
  row({ dueOn: '2026-11-01', status: 'signed', nextStep: 'Open signed report' }),
];

describe('grouping', () => {
  test('by due date the overdue come first and the signed last, however old', () => {
    const titles = groupReports(rows, 'due', today).map((group) => group.title);
    expect(titles).toEqual(['Overdue', 'Due today', 'Due in the next 7 days', 'Due later', 'No due date', 'Signed']);
  });

  test('by hearing day, days run in order and reports without a day come last', () => {
    const groups = groupReports(rows, 'hearing', today);
    expect(groups.map((group) => [group.title, group.rows.length])).toEqual([
      ['Tuesday 24 November 2026', 2],
      ['Tuesday 22 December 2026', 1],
      ['No hearing or panel date', 3],
    ]);
  });

  test('by status, what is not started stands before what is drafted and signed', () => {
    expect(groupReports(rows, 'status', today).map((group) => group.title)).toEqual(['Not started', 'Draft', 'Signed']);
  });

  test.each(['due', 'hearing', 'status'] as const)('by %s every report stands in exactly one group', (view) => {
    const ids = groupReports(rows, view, today).flatMap((group) => group.rows.map((one) => one.id));
    expect(ids.toSorted()).toEqual(rows.map((one) => one.id).toSorted());
  });

  test('the summary counts in words and leaves out what there is none of', () => {
    expect(summaryOf(rows.slice(0, 2), today)).toBe('1 overdue, 1 due later');
  });
});

describe('narrowing', () => {
  const found = (words: string) => filterReports(rows, { ...noFilter, words }).map((one) => one.personName);

  test('letters with accents are found without them, in Welsh and Vietnamese', () => {
    expect(found('llyr')).toEqual(['TOMOS, Llŷr']);
    expect(found('nguyen anh')).toEqual(['NGUYỄN, Thị Ánh']);
  });

  test('words are found in any order, in name, number, kind and place', () => {
    expect(found('e771204 report')).toEqual(['NGUYỄN, Thị Ánh']);
  });

  test('no words find everything', () => {
    expect(filterReports(rows, noFilter)).toHaveLength(rows.length);
  });

  test('signed reports can be left out, and kinds chosen', () => {
    expect(filterReports(rows, { ...noFilter, isSignedShown: false })).toHaveLength(5);
    expect(filterReports(rows, { ...noFilter, setting: 'parole' }).map((one) => one.personName)).toEqual(['KARTINI']);
  });
});
