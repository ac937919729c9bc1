/** What the checks come to in one line: what is open, and that what was set aside has not passed. */
import type { CheckResult, Finding } from '../../../shared/checks/finding.ts';

export function openFindings(checks: CheckResult | undefined): Finding[] {
  return checks?.findings.filter((finding) => finding.setAside === undefined) ?? [];
}

export function countsOf(checks: CheckResult): string {
  const open = openFindings(checks).length;
  if (open === 0) return `Nothing stands in the way. ${restOf(checks)}`;
  const aside = checks.findings.length - open;
  return `${String(open)} to look at · ${String(checks.passed.length)} passed · ${String(aside)} set aside`;
}

/** Where nothing is open. */
export function restOf({ findings, passed }: CheckResult): string {
  if (findings.length === 0) return 'All checks passed.';
  return `${String(passed.length)} checks passed, ${String(findings.length)} set aside.`;
}
