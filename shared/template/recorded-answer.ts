/** The answer that the case record itself gives to a question, as the template says what the record means by it. */
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { readSlot } from './read-slot.ts';
import type { DecidingSlotId, SlotValue } from './slots.ts';
import { anyKind, type ChoiceBlock } from './template.ts';
import { isWithheldTable, readWithheldCount } from './withheld-tables.ts';

type Said = Omit<SlotValue, 'sentence'>;

export interface RecordedAnswer {
  answer: string;
  /** What the record says, in the words of a field; of what is withheld, how much there is. */
  says: Said;
}

/** Undefined where the template states no meaning, or none for what the record holds. */
export function recordedAnswer(choice: ChoiceBlock, record: CaseRecord, today: IsoDate): RecordedAnswer | undefined {
  const meaning = choice.record;
  const says = meaning && read(record, meaning.slot, today);
  if (meaning === undefined || says === undefined) return undefined;
  const answer = meaning.means[says.kind ?? anyKind] ?? meaning.means[anyKind];
  return answer === undefined ? undefined : { answer, says };
}

function read(record: CaseRecord, slot: DecidingSlotId, today: IsoDate): Said | undefined {
  return isWithheldTable(slot) ? readWithheldCount(record, slot) : readSlot(record, slot, today);
}
