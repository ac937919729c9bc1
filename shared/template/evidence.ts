/** Evidence rows: what the panel beside the page offers for quoting, each with its source. */
import { z } from 'zod';
import { needId } from '../model/need.ts';
import { source } from '../model/source.ts';
import { slotId } from './slots.ts';
import { evidenceTopic } from './template.ts';

/** `slot` is set where inserting makes a live chip; rows without it insert `sentence` as text with its source in brackets. */
export const evidenceRow = z.strictObject({
  id: z.string().max(120),
  topic: evidenceTopic,
  need: needId.optional(),
  title: z.string().max(300),
  text: z.string().max(4000),
  sentence: z.string().max(4000),
  slot: slotId.optional(),
  source,
});
export type EvidenceRow = z.infer<typeof evidenceRow>;
