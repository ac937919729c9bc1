/** Schema of an order that stands beside a sentence, such as compensation: its words, its test and its questions. */
import { z } from 'zod';
import { words } from '../model/ids.ts';
import { condition, force, pattern } from './catalogue-parts.ts';
import { entryId } from './standing.ts';

/** It has no figures: what is asked stands in the author’s words. */
export const orderEntry = z.strictObject({
  id: entryId,
  name: words(80),
  /** `a restraining order`. */
  inWords: pattern,
  /** When it may be made, or where its own tests are to be looked up. */
  test: words(300),
  force,
  conditions: z.array(condition).max(12),
  sources: z.array(words(300)).min(1),
});
export type OrderEntry = z.infer<typeof orderEntry>;
