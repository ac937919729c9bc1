/** What a case record says on each condition a template may name, in words for the person who begins a report. */
import { ageOn, dateInWords, upperFirst } from '../dates/wording.ts';
import type { SignedReport } from '../addendum/reports-to-add-to.ts';
import type { CaseRecord } from '../model/case.ts';
import { currentHearing } from '../model/current-hearing.ts';
import type { Sentence } from '../model/custody.ts';
import type { IsoDate } from '../model/ids.ts';
import { proseName } from '../model/naming.ts';
import { complianceOfOrder, currentOrder, underInWords } from '../model/under-order.ts';
import type { AgeBand, Holding, SentenceKind, Stage } from './fits.ts';

/** The record, what stands beside it in the store, and the day on which it is asked. */
export interface CaseStanding {
  record: CaseRecord;
  /** Those an addendum may add to. */
  signedReports: readonly SignedReport[];
  today: IsoDate;
}

const isAtStage: Record<Stage, (record: CaseRecord) => boolean> = {
  court: ({ hearings }) => hearings.length > 0,
  order: ({ orders = [] }) => orders.some(({ status }) => status === 'in force'),
  licence: ({ licence, custody }) => licence !== undefined && custody === undefined,
  prison: ({ custody }) => custody !== undefined,
};

export function isAt(stage: Stage, record: CaseRecord): boolean {
  return isAtStage[stage](record);
}

const kindOf: Record<Sentence['kind'], SentenceKind | undefined> = {
  'community order': undefined,
  'suspended sentence order': undefined,
  determinate: 'determinate',
  EDS: 'extended',
  SOPC: 'extended',
  life: 'life',
  IPP: 'IPP',
  recall: 'recall',
};

/** A recalled person is serving a sentence of some kind and is recalled too. */
export function sentenceKindsOf({ sentence, parole, recall }: CaseRecord): SentenceKind[] {
  const served = sentence === undefined ? undefined : kindOf[sentence.kind];
  const isRecalled = served !== 'recall' && (recall !== undefined || parole?.stage === 'recall');
  return [...(served === undefined ? [] : [served]), ...(isRecalled ? (['recall'] as const) : [])];
}

export function ageBandOf({ record, today }: CaseStanding): AgeBand {
  return ageOn(record.person.dateOfBirth, today) >= 18 ? 'adult' : 'youth';
}

/** What was found, in a sentence; undefined where the record does not hold it. */
const findHolding: Record<Holding, (standing: CaseStanding) => string | undefined> = {
  hearing: ({ record, today }) => {
    const hearing = currentHearing(record, today);
    return hearing && `Hearing at ${hearing.court} on ${dateInWords(hearing.date)}.`;
  },
  offence: ({ record }) => record.offences[0] && `For ${record.offences[0].description}.`,
  order: ({ record }) => {
    const order = currentOrder(record);
    return order && `${upperFirst(order.kind)} made at ${order.court} on ${dateInWords(order.madeOn)}.`;
  },
  breach: ({ record }) => {
    const { breach, appointments = [] } = complianceOfOrder(record) ?? {};
    const missed = appointments.find(({ outcome }) => outcome === 'unacceptable absence');
    const found = breach ?? missed;
    if (found === undefined) return undefined;
    const under = underInWords(record, found);
    const says = breach === undefined ? 'Absences without an acceptable reason' : 'A breach is alleged';
    return under === undefined ? `${says}.` : `${says}: ${under}.`;
  },
  sentence: ({ record: { sentence } }) =>
    sentence && `Sentenced at ${sentence.court} on ${dateInWords(sentence.imposedOn)}.`,
  'parole review': ({ record: { parole } }) => parole && `Parole report due on ${dateInWords(parole.reportDue)}.`,
  recall: ({ record }) => (sentenceKindsOf(record).includes('recall') ? 'Recalled to prison.' : undefined),
  'signed report': ({ signedReports }) =>
    signedReports.length > 0 ? 'There is a signed report to add to.' : undefined,
};

export function findHeld(holding: Holding, standing: CaseStanding): string | undefined {
  return findHolding[holding](standing);
}

const missing: Record<Holding, (name: string) => string> = {
  hearing: (name) => `No hearing is recorded for ${name}.`,
  offence: (name) => `No offence is recorded for ${name}.`,
  order: (name) => `No community order or suspended sentence order is recorded for ${name}.`,
  breach: (name) => `No breach and no missed appointment is recorded for ${name}.`,
  sentence: (name) => `No sentence is recorded for ${name}.`,
  'parole review': (name) => `No parole review is recorded for ${name}.`,
  recall: (name) => `No recall is recorded for ${name}.`,
  'signed report': (name) => `No report on ${name} that it could add to has been signed in this store yet.`,
};

export function sayMissing(holding: Holding, { record }: CaseStanding): string {
  return missing[holding](proseName(record.person.name));
}
