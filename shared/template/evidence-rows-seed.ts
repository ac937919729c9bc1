/** What each topic hands over before it becomes an evidence row. */
import type { Source } from '../model/source.ts';
import type { EvidenceRow } from './evidence.ts';
import type { SlotId } from './slots.ts';

/** What a topic hands over: a slot to be read, or words of the record. */
export type EvidenceSeed =
  | { slot: SlotId; title: string; need?: EvidenceRow['need'] }
  | { title: string; text: string; sentence?: string; source: Source; need?: EvidenceRow['need'] };
