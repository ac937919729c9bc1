/** Readers of what a court report rests on: the hearing, the offences before it, and previous convictions. */
import { countInWords, dateInWords, lowerFirst, timeInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import { currentHearing } from '../model/current-hearing.ts';
import type { IsoDate } from '../model/ids.ts';
import { proseName } from '../model/naming.ts';
import type { Hearing, Offence, PreviousConviction } from '../model/offence.ts';
import { latestSource, slotValue, slotValueOf, type Reader } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

export const courtReaders = {
  'hearing.court': ofHearing((hearing) => slotValue(hearing.court, hearing.source)),
  'hearing.date': ofHearing((hearing) => slotValue(dateInWords(hearing.date), hearing.source, { value: hearing.date })),
  'hearing.courtAndDate': ofHearing((hearing) =>
    slotValue(`${hearing.court}, ${whenInWords(hearing)}`, hearing.source, {
      sentence: `${hearing.court} on ${whenInWords(hearing)}`,
    }),
  ),
  'hearing.caseNumber': ofHearing((hearing) => slotValueOf(hearing.caseNumber, hearing.source)),
  'offence.main': ofOffence((offence) =>
    slotValue(offenceInWords(offence), offence.source, { sentence: lowerFirst(offence.description) }),
  ),
  'offence.convictionDate': ofOffence((offence) =>
    slotValueOf(offence.convictionDate && dateInWords(offence.convictionDate), offence.source, {
      value: offence.convictionDate ?? '',
    }),
  ),
  'offence.plea': (record) => pleaReader(record),
  'history.count': (record) => countReader(record),
  'history.summary': (record) => historyReader(record),
} satisfies Record<string, Reader>;

function ofHearing(read: (hearing: Hearing) => SlotValue | undefined): Reader {
  return (record: CaseRecord, today: IsoDate) => {
    const hearing = currentHearing(record, today);
    return hearing && read(hearing);
  };
}

function ofOffence(read: (offence: Offence) => SlotValue | undefined): Reader {
  return (record: CaseRecord) => {
    const offence = mainOffence(record);
    return offence && read(offence);
  };
}

/** The offence marked as main, else the first. */
function mainOffence(record: CaseRecord): Offence | undefined {
  return record.offences.find((offence) => offence.isMain) ?? record.offences[0];
}

/** `Burglary of a dwelling (section 9, Theft Act 1968)`. */
export function offenceInWords(offence: Offence): string {
  return offence.statute ? `${offence.description} (${offence.statute})` : offence.description;
}

function whenInWords(hearing: Hearing): string {
  return `${dateInWords(hearing.date)}${hearing.time ? ` at ${timeInWords(hearing.time)}` : ''}`;
}

const pleaSentences: Partial<Record<Offence['plea'], string>> = {
  guilty: 'pleaded guilty',
  'not guilty': 'pleaded not guilty and was convicted after trial',
};

function pleaReader(record: CaseRecord): SlotValue | undefined {
  const offence = mainOffence(record);
  if (offence === undefined || offence.plea === 'not recorded') return undefined;
  const name = proseName(record.person.name);
  return slotValue(upperFirst(offence.plea), offence.source, {
    sentence: `${name} ${pleaSentences[offence.plea] ?? 'has entered no plea'}`,
    value: offence.plea,
  });
}

function countReader(record: CaseRecord): SlotValue {
  const past = record.previousConvictions;
  const name = proseName(record.person.name);
  const occasions = countInWords(past.length, 'previous occasion');
  return slotValue(
    past.length === 0 ? 'None recorded' : `Convicted on ${occasions}`,
    latestSource(past.map(({ source }) => source)) ?? record.person.source,
    {
      sentence:
        past.length === 0 ? `${name} has no previous convictions` : `${name} has been convicted on ${occasions}`,
      value: String(past.length),
    },
  );
}

function historyReader(record: CaseRecord): SlotValue | undefined {
  const inOrder = newestFirst(record.previousConvictions);
  const [last, first] = [inOrder[0], inOrder.at(-1)];
  if (last === undefined || first === undefined) return undefined;
  const count = inOrder.reduce((sum, one) => sum + one.offences.length, 0);
  const span = last.date === first.date ? '' : `, the first on ${dateInWords(first.date)}`;
  const most = `the most recent on ${dateInWords(last.date)} for ${lowerFirst(last.offences[0] ?? '')} (${lowerFirst(last.disposal)})`;
  const text = `${countInWords(inOrder.length, 'court appearance')} for ${countInWords(count, 'offence')}${span}, ${most}`;
  return slotValue(upperFirst(text), last.source, {
    sentence: `${proseName(record.person.name)} has ${countInWords(inOrder.length, 'previous court appearance')} for ${countInWords(count, 'offence')}${span}, ${most}`,
  });
}

/** Previous convictions, the most recent first. */
export function newestFirst(convictions: readonly PreviousConviction[]): PreviousConviction[] {
  return convictions.toSorted((a, b) => b.date.localeCompare(a.date));
}
