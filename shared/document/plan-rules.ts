/** What a plan is judged and worded by: the catalogues it was begun with, and what the record says that they turn on. */
import { z } from 'zod';
import { practiceCatalogue } from '../proposal/practice-catalogue.ts';
import { requirementCatalogue } from '../proposal/requirement-catalogue.ts';
import { proposalFacts } from '../proposal/ruling.ts';
import { licenceCatalogue } from '../release-plan/licence-catalogue.ts';
import { releaseFacts } from '../release-plan/release-facts.ts';
import { planPart } from '../release-plan/release-plan.ts';

const proposalRules = z.strictObject({
  kind: z.literal('proposal'),
  requirements: requirementCatalogue,
  /** Absent where the notes cannot be read: a proposal can be made without them. */
  practice: practiceCatalogue.optional(),
  facts: proposalFacts,
});
export type ProposalRules = z.infer<typeof proposalRules>;

const releasePlanRules = z.strictObject({
  kind: z.literal('release-plan'),
  licence: licenceCatalogue,
  facts: releaseFacts,
  /** Parts that this report asks for elsewhere. */
  without: z.array(planPart),
});
export type ReleasePlanRules = z.infer<typeof releasePlanRules>;

export const planRules = z.discriminatedUnion('kind', [proposalRules, releasePlanRules]);
export type PlanRules = z.infer<typeof planRules>;
