/** What a plan is judged and worded by: the catalogues it was begun with, and what the record says that they turn on. */
import { z } from 'zod';
import { practiceCatalogue } from '../proposal/practice-catalogue.ts';
import { requirementCatalogue } from '../proposal/requirement-catalogue.ts';
import { proposalFacts } from '../proposal/ruling.ts';

const proposalRules = z.strictObject({
  kind: z.literal('proposal'),
  requirements: requirementCatalogue,
  /** Absent where the notes cannot be read: a proposal can be made without them. */
  practice: practiceCatalogue.optional(),
  facts: proposalFacts,
});
export type ProposalRules = z.infer<typeof proposalRules>;

export const planRules = z.discriminatedUnion('kind', [proposalRules]);
export type PlanRules = z.infer<typeof planRules>;
