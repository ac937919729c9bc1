/** Readers that sum up: the main needs, where enquiries stand, and the sources the record rests on. */
import { dateInWords, listInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { proseName } from '../model/naming.ts';
import { needNames } from '../model/need-scales.ts';
import type { Enquiry } from '../model/risk.ts';
import type { Source } from '../model/source.ts';
import { identifiedNeeds } from './read-slot-needs.ts';
import { readPredictorsSummary, readRiskSummary } from './read-slot-risk.ts';
import { latestSource, slotValue, slotValueOf, type Reader } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

/** A judge wants the main needs, not all of them. */
const mainNeedCount = 3;

export const summaryReaders = {
  'risk.summary': readRiskSummary,
  'needs.main': (record) => mainNeedsReader(record),
  'predictors.summary': readPredictorsSummary,
  'enquiries.summary': ({ enquiries }) =>
    slotValueOf(
      enquiries.map((enquiry) => `${upperFirst(enquiry.kind)}: ${enquiryInWords(enquiry)}`).join('; '),
      latestSource(enquiries.map(({ source }) => source)),
    ),
  'sources.summary': (record) => sourcesReader(record),
} satisfies Record<string, Reader>;

/** `received on 10 November 2026`, `waiting since 3 November 2026`. */
export function enquiryInWords({ status, askedOn, answeredOn }: Enquiry): string {
  return waitInWords(status, 'waiting', askedOn, answeredOn);
}

/** Where a question stands, with the day that matters; `open` is the status of one that has no answer yet. */
export function waitInWords(status: string, open: string, askedOn?: IsoDate, answeredOn?: IsoDate): string {
  const on = (word: string, date: IsoDate | undefined) => (date === undefined ? '' : ` ${word} ${dateInWords(date)}`);
  if (status === 'received') return `received${on('on', answeredOn)}`;
  return status === open ? `${open}${on('since', askedOn)}` : status;
}

function mainNeedsReader(record: CaseRecord): SlotValue | undefined {
  const needs = identifiedNeeds(record).slice(0, mainNeedCount);
  const titles = needs.map(({ id }) => needNames[id].title);
  const nouns = listInWords(needs.map(({ id }) => lowerFirst(needNames[id].title)));
  return slotValueOf(titles.join('; '), latestSource(needs.map(({ source }) => source)), {
    sentence: `${proseName(record.person.name)}'s main needs are ${nouns}`,
    value: needs.map(({ id }) => id).join(' '),
  });
}

function sourcesReader(record: CaseRecord): SlotValue | undefined {
  const sources = sourcesOf(record);
  const freshest = new Map<string, IsoDate>();
  for (const source of sources) {
    const name = sourceName(source);
    const known = freshest.get(name);
    if (known === undefined || known < source.date) freshest.set(name, source.date);
  }
  const parts = [...freshest].map(([name, date]) => `${name} (${dateInWords(date)})`);
  const latest = latestSource(sources);
  return latest && slotValue(parts.join('; '), latest, { sentence: listInWords(parts) });
}

/** A source outside the named systems is known by its detail. */
function sourceName({ system, detail }: Source): string {
  return system === 'Other' ? (detail ?? 'Other source') : system;
}

/** The sources of everything in the record, in the record's order. */
function sourcesOf(record: CaseRecord): Source[] {
  const needs = record.needsAssessment?.needs ?? [];
  return [
    record.person,
    ...record.hearings,
    ...record.offences,
    ...record.previousConvictions,
    ...needs.flatMap((need) => [need, ...need.evidence, ...need.strengths]),
    ...(record.risk ? [record.risk] : []),
    ...record.predictors,
    ...record.enquiries,
    ...(record.verifications ?? []),
    ...record.victims,
    ...(record.sentence ? [record.sentence] : []),
    ...(record.orders ?? []),
    ...(record.compliance?.appointments ?? []),
    ...(record.licence ? [record.licence] : []),
    ...(record.recall ? [record.recall] : []),
    ...(record.custody ? [record.custody] : []),
    ...record.interventions,
    ...record.contacts,
    ...record.documents,
  ].map(({ source }) => source);
}
