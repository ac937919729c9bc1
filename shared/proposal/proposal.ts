/** The structured proposal as a report stores it: a disposal, its requirements, orders beside it, and the reasons given. */
import { z } from 'zod';
import { planLimits } from '../document/plan-limits.ts';
import { isoDate } from '../model/ids.ts';
import { needId } from '../model/need.ts';

const entryId = z.string().min(1).max(61);
const figures = z.record(entryId, z.number().int().min(0).max(100_000));
const answers = z.record(entryId, z.enum(['yes', 'no', 'not known']));
const typed = z.string().max(planLimits.words);

/** Whether the person is willing to comply, with the day and the person who heard it. */
const willingness = z.strictObject({
  isWilling: z.enum(['yes', 'no', 'not asked']),
  saidOn: isoDate.optional(),
  saidTo: typed,
});

const proposedRequirement = z.strictObject({
  requirement: entryId,
  /** By measure id, in whole units. */
  figures,
  /** By condition id. */
  answers,
  willingness: willingness.optional(),
  need: needId.optional(),
  /** Id of the purpose of sentencing it serves, where it answers no need. */
  purpose: entryId.optional(),
  /** Why this requirement for this person. */
  reason: typed,
  /** Id of an effective-practice note. */
  practice: entryId.optional(),
  service: typed,
  firstAppointment: isoDate.optional(),
});
export type ProposedRequirement = z.infer<typeof proposedRequirement>;

/** An order that stands beside the sentence, whatever the sentence is. */
const proposedOrder = z.strictObject({
  order: entryId,
  /** By condition id. */
  answers,
  /** What is asked: an amount, a length, whom it protects. */
  terms: typed,
  reason: typed,
});
export type ProposedOrder = z.infer<typeof proposedOrder>;

/** A disposal or requirement that was considered, and why it is not proposed. */
const alternative = z.strictObject({ option: entryId, why: typed });

/** Nothing is refused for being incomplete or unlawful: what the author has on the screen is always stored. */
export const proposal = z.strictObject({
  /** Version of the catalogue the proposal was begun with. */
  catalogue: z.string().max(20),
  disposal: entryId.optional(),
  figures,
  answers,
  purposes: z.array(entryId).max(10),
  requirements: z.array(proposedRequirement).max(planLimits.rows),
  orders: z.array(proposedOrder).max(planLimits.rows).optional(),
  /** Ids of effective-practice notes on the sentence as a whole. */
  practice: z.array(entryId).max(planLimits.rows).optional(),
  alternatives: z.array(alternative).max(planLimits.rows),
  /** The printed reason for going past a ruling, by its key with the figures it was given for (`keyOf`). */
  reasons: z.record(z.string().max(200), typed),
});
export type Proposal = z.infer<typeof proposal>;

/** A proposal with nothing chosen yet. */
export function emptyProposal(catalogue: string): Proposal {
  return { catalogue, figures: {}, answers: {}, purposes: [], requirements: [], alternatives: [], reasons: {} };
}
