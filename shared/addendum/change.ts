/** One difference between a signed report and the record of today, and when two texts count as the same. */
import type { Source } from '../model/source.ts';
import type { SlotId, TableSlotId } from '../template/slots.ts';

export interface Change {
  slot: SlotId | TableSlotId;
  /** The first cell of the row that differs, where it stands in a table. */
  row?: string | undefined;
  /** The author kept the signed value against the record and said so in the report. */
  isKept: boolean;
  what: string;
  before: string;
  now: string;
  /** Absent where the record no longer holds it. */
  source?: Source | undefined;
}

export const notRecorded = 'Not recorded';
export const noLongerRecorded = 'No longer in the record';

/** A report keeps a very long text cut short, with an ellipsis. */
export function isSame(held: string, today: string): boolean {
  return held === today || (held.length >= 2000 && held.endsWith('…') && today.startsWith(held.slice(0, -1)));
}
