/** The answer that the case record itself gives to a question, as the template says what the record means by it. */
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { readSlot } from './read-slot.ts';
import type { SlotValue } from './slots.ts';
import { anyKind, type ChoiceBlock } from './template.ts';

export interface RecordedAnswer {
  answer: string;
  /** What the record says, in the words of a field. */
  says: SlotValue;
}

/** Undefined where the template states no meaning, or none for what the record holds. */
export function recordedAnswer(choice: ChoiceBlock, record: CaseRecord, today: IsoDate): RecordedAnswer | undefined {
  const meaning = choice.record;
  const says = meaning && readSlot(record, meaning.slot, today);
  if (meaning === undefined || says === undefined) return undefined;
  const answer = meaning.means[says.kind ?? anyKind] ?? meaning.means[anyKind];
  return answer === undefined ? undefined : { answer, says };
}
