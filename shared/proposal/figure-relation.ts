/** Schema of a rule between two figures of one entry, such as hours a day and hours in a week. */
import { z } from 'zod';
import { words } from '../model/ids.ts';
import { entryId, standing } from './standing.ts';

/** `measure` may not be more than `times` the figure of the other. Judged where both are given. */
export const figureRelation = z.strictObject({
  measure: entryId,
  notMoreThan: z.strictObject({ measure: entryId, times: z.number().int().min(1).max(366) }),
  says: words(400),
  ...standing,
});
export type FigureRelation = z.infer<typeof figureRelation>;
