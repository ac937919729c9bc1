/** What every slot reader is made of: the reader's type and the way to make a value. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import type { SlotValue } from './slots.ts';

/** Reads one fact from a record as it stands on a day; undefined where the record does not hold it. */
export type Reader = (record: CaseRecord, today: IsoDate) => SlotValue | undefined;

type Forms = Partial<Pick<SlotValue, 'sentence' | 'value' | 'kind'>>;

/**
 * A value whose words in a field, in prose and for comparison are the same unless said otherwise. What is compared may
 * never say less than what is printed: an old text would pass as current.
 */
export function slotValue(text: string, source: Source, forms: Forms = {}): SlotValue {
  return { text, sentence: forms.sentence ?? text, value: forms.value ?? text, kind: forms.kind, source };
}

/** As `slotValue`, for a fact that may be missing. */
export function slotValueOf(
  text: string | undefined,
  source: Source | undefined,
  forms: Forms = {},
): SlotValue | undefined {
  return text === undefined || text === '' || source === undefined ? undefined : slotValue(text, source, forms);
}

/** A date in words, compared as a date; undefined where there is none. */
export function datedValue(date: IsoDate | undefined, source: Source): SlotValue | undefined {
  return slotValueOf(date && dateInWords(date), source, { value: date ?? '' });
}

/** The freshest of several sources, withheld where any of them is: the value holds words of each. None where there are none. */
export function latestSource(sources: readonly Source[]): Source | undefined {
  const freshest = sources.toSorted((a, b) => b.date.localeCompare(a.date))[0];
  if (freshest === undefined || !sources.some(({ withheld }) => withheld === true)) return freshest;
  return { ...freshest, withheld: true };
}
