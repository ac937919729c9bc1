/** The one line over the checks: what was set aside is never said to have passed. */
import { expect, test } from 'vitest';
import { countsOf, restOf } from '../../../renderer/screens/report/check-counts.ts';
import { checkIds, type CheckResult, type Finding } from '../../../shared/checks/finding.ts';

const finding = (setAside?: string): Finding => ({
  key: 'source-missing:analysis',
  check: 'source-missing',
  weight: 'warning',
  message: 'No source is named.',
  why: 'The court asks where this is known from.',
  place: { part: 'analysis' },
  ...(setAside === undefined ? {} : { setAside }),
});
const result = (...findings: Finding[]): CheckResult => ({
  findings,
  passed: checkIds.filter((id) => !findings.some(({ check }) => check === id)),
  ranAt: '2026-11-21T14:32:00.000Z',
});
const passed = checkIds.length - 1;

test('all checks have passed where nothing was found', () => {
  expect(restOf(result())).toBe('All checks passed.');
  expect(countsOf(result())).toBe('Nothing stands in the way. All checks passed.');
});

test('a finding that was set aside is counted as that', () => {
  expect(restOf(result(finding('Known')))).toBe(`${passed} checks passed, 1 set aside.`);
  expect(countsOf(result(finding('Known')))).toBe(`Nothing stands in the way. ${passed} checks passed, 1 set aside.`);
});

test('open findings come first', () => {
  expect(countsOf(result(finding(), finding('Known')))).toBe(`1 to look at · ${passed} passed · 1 set aside`);
});
