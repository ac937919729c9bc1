/** Runs every check over a report, and marks what the author has set aside. */
import { answerDiffersCheck } from './answer-differs.ts';
import { authorIncompleteCheck } from './author-incomplete.ts';
import type { Check, CheckInput } from './check-input.ts';
import { choiceUnfilledCheck } from './choice-unfilled.ts';
import { enquiryOutstandingCheck } from './enquiry-outstanding.ts';
import { entryUnfilledCheck } from './entry-unfilled.ts';
import { factChangedCheck } from './fact-changed.ts';
import { canBeSetAside, type CheckResult, type Finding } from './finding.ts';
import { hearingPassedCheck } from './hearing-passed.ts';
import { levelDiffersCheck } from './level-differs.ts';
import { clip } from './make-finding.ts';
import { needNotDealtWithCheck } from './need-not-dealt-with.ts';
import { otherCrnInTextCheck } from './other-crn-in-text.ts';
import { otherPersonNamedCheck } from './other-person-named.ts';
import { pageOneTooLongCheck } from './page-one-too-long.ts';
import { partTooLongCheck } from './part-too-long.ts';
import { placeholderLeftCheck } from './placeholder-left.ts';
import { proposalIncompleteCheck, releasePlanIncompleteCheck } from './plan-incomplete.ts';
import { proposalUnlawfulCheck, releasePlanUnlawfulCheck } from './plan-unlawful.ts';
import { requiredFactMissingCheck } from './required-fact-missing.ts';
import { requiredPartEmptyCheck } from './required-part-empty.ts';
import { sourceMissingCheck } from './source-missing.ts';
import { withheldDisclosedCheck } from './withheld-disclosed.ts';

export type { CheckInput } from './check-input.ts';

/** In the order of `checkIds`; a test proves that none is missing. */
export const checks: readonly Check[] = [
  requiredPartEmptyCheck,
  requiredFactMissingCheck,
  choiceUnfilledCheck,
  entryUnfilledCheck,
  answerDiffersCheck,
  levelDiffersCheck,
  needNotDealtWithCheck,
  enquiryOutstandingCheck,
  otherPersonNamedCheck,
  otherCrnInTextCheck,
  withheldDisclosedCheck,
  factChangedCheck,
  placeholderLeftCheck,
  sourceMissingCheck,
  partTooLongCheck,
  pageOneTooLongCheck,
  hearingPassedCheck,
  authorIncompleteCheck,
  proposalUnlawfulCheck,
  proposalIncompleteCheck,
  releasePlanUnlawfulCheck,
  releasePlanIncompleteCheck,
];

const weights: readonly Finding['weight'][] = ['blocking', 'warning', 'hint'];

/** Findings by weight, then in the order of the checks. `passed` are the checks that found nothing. */
export function runChecks(input: CheckInput): CheckResult {
  const results = checks.map((check) => ({ id: check.id, findings: check.run(input) }));
  const findings = withOwnKeys(results.flatMap((result) => result.findings)).map((finding) =>
    withReason(finding, input.setAside),
  );
  return {
    findings: findings.toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight)),
    passed: results.filter((result) => result.findings.length === 0).map(({ id }) => id),
    ranAt: input.at,
  };
}

/** The same thing found twice, for example in a chip that was copied, needs two keys. */
function withOwnKeys(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.key) ?? 0;
    seen.set(finding.key, count + 1);
    return count === 0 ? finding : { ...finding, key: `${finding.key.slice(0, 190)}#${count}` };
  });
}

/** What blocks signing cannot be set aside but where the check says that it may: it must be settled. */
function withReason(finding: Finding, setAside: Record<string, string>): Finding {
  const reason = Object.hasOwn(setAside, finding.key) ? setAside[finding.key] : undefined;
  if (reason === undefined || reason === '' || !canBeSetAside(finding)) return finding;
  return { ...finding, setAside: clip(reason, 500) };
}
