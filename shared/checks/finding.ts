/** What a check says: one finding at one place, whether it blocks signing, and why it matters. */
import { z } from 'zod';
import { factKey } from '../document/document.ts';
import { authorDetail } from '../model/report.ts';
import { blockId } from '../template/template.ts';

export const checkIds = [
  'required-part-empty',
  'required-fact-missing',
  'choice-unfilled',
  'entry-unfilled',
  'answer-differs',
  'level-differs',
  'need-not-dealt-with',
  'enquiry-outstanding',
  'other-person-named',
  'other-crn-in-text',
  'withheld-disclosed',
  'fact-changed',
  'placeholder-left',
  'source-missing',
  'part-too-long',
  'page-one-too-long',
  'hearing-passed',
  'author-incomplete',
  'proposal-unlawful',
  'proposal-incomplete',
  'release-plan-unlawful',
  'release-plan-incomplete',
] as const;
const checkId = z.enum(checkIds);
export type CheckId = z.infer<typeof checkId>;

/**
 * `key` is stable for the same finding between runs (so that it can be set aside), changes with what was found, and
 * holds ids only, never words of the case.
 * `excerpt` shows the author's own words; it never leaves the window and the store.
 * Weight: `blocking` must be settled before signing, or set aside where it may be; `warning` can be set aside with a reason; `hint` is optional.
 */
const finding = z.strictObject({
  key: z.string().max(200),
  check: checkId,
  weight: z.enum(['blocking', 'warning', 'hint']),
  message: z.string().max(500),
  why: z.string().max(500),
  place: z.strictObject({
    section: blockId.optional(),
    part: blockId.optional(),
    /** The id of a block, or of a slot for a fact that only page one shows. */
    field: factKey.optional(),
    chip: z.string().optional(),
    /** One of the author's own details, which stand in settings and in the sign step. */
    author: authorDetail.optional(),
  }),
  excerpt: z.string().max(300).optional(),
  /** True where a blocking finding may be somebody of the same name: an officer's reason can then settle it. */
  mayBeSetAside: z.boolean().optional(),
  /** The reason, where the author has set the finding aside. */
  setAside: z.string().max(500).optional(),
});
export type Finding = z.infer<typeof finding>;

export function canBeSetAside({ weight, mayBeSetAside }: Finding): boolean {
  return weight !== 'blocking' || mayBeSetAside === true;
}

/** What a finding is about where a plan cannot be judged at all: it has no point beside which a reason could print. */
export const unjudged = 'rules';

/** What is set aside of a plan is answered in the signed report, beside the plan. */
export function isReasonPrinted({ check, key }: Pick<Finding, 'check' | 'key'>): boolean {
  const isOfPlan = check.startsWith('proposal-') || check.startsWith('release-plan-');
  return isOfPlan && !key.endsWith(`:${unjudged}`);
}

export const checkResult = z.strictObject({
  findings: z.array(finding),
  passed: z.array(checkId),
  ranAt: z.iso.datetime(),
});
export type CheckResult = z.infer<typeof checkResult>;
