/** Criminogenic needs: the closed list, scores and thresholds, evidence and strengths. Source: OASys sections 3 to 12. */
import { z } from 'zod';
import { isoDate, words } from './ids.ts';
import { source } from './source.ts';

/** Alcohol and accommodation are needs of their own. Finance and health are recorded but not scored. */
export const needIds = [
  'accommodation',
  'ete',
  'finance',
  'relationships',
  'lifestyle',
  'drugs',
  'alcohol',
  'health',
  'thinking',
  'attitudes',
] as const;
export const needId = z.enum(needIds);
export type NeedId = z.infer<typeof needId>;

const needEvidence = z.strictObject({ text: words(2000), source });
export type NeedEvidence = z.infer<typeof needEvidence>;

/** `status` is the assessor's finding; `score` and its `max` and `threshold` are absent where the need is not scored. */
const need = z
  .strictObject({
    id: needId,
    status: z.enum(['identified', 'not identified', 'not answered']),
    score: z.number().int().min(0).max(20).optional(),
    max: z.number().int().min(1).max(20).optional(),
    threshold: z.number().int().min(1).max(20).optional(),
    isLinkedToHarm: z.boolean(),
    isLinkedToReoffending: z.boolean(),
    evidence: z.array(needEvidence).max(30),
    strengths: z.array(needEvidence).max(30),
    source,
  })
  .refine((n) => n.score === undefined || (n.max !== undefined && n.score <= n.max), {
    path: ['score'],
    message: 'the score must not be above its maximum',
  });
export type Need = z.infer<typeof need>;

/** One completed assessment; `tool` names the vocabulary (OASys or Strengths and Needs). */
export const needsAssessment = z.strictObject({
  tool: z.enum(['OASys', 'SAN']),
  layer: words(40),
  completedOn: isoDate,
  assessor: words(120),
  needs: z.array(need).max(20),
});
export type NeedsAssessment = z.infer<typeof needsAssessment>;
