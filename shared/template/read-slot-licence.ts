/** Readers of the licence, its conditions in force, and the recall from it. */
import { countInWords, dateInWords, listInWords, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Licence, LicenceCondition, Recall } from '../model/licence.ts';
import { withoutStop } from './read-slot-order.ts';
import { datedValue, slotValue, slotValueOf, type Reader } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

export const licenceKinds: Record<Licence['kind'], string> = {
  'conditional release': 'licence on conditional release',
  'home detention curfew': 'licence with home detention curfew',
  'extended sentence': 'licence of an extended sentence',
  parole: 'parole licence',
  life: 'life licence',
  IPP: 'licence of a sentence of imprisonment for public protection',
  'after recall': 'licence after an earlier recall',
};

export const recallKinds: Record<Recall['kind'], string> = {
  standard: 'standard recall',
  'fixed-term': 'fixed-term recall',
  emergency: 'emergency recall',
};

export const licenceReaders = {
  'licence.kind': ofLicence(({ kind, source }) =>
    slotValue(upperFirst(licenceKinds[kind]), source, { sentence: `a ${licenceKinds[kind]}`, value: kind }),
  ),
  'licence.start': ofLicence(({ start, source }) => datedValue(start, source)),
  'licence.end': ofLicence((licence) =>
    hasNoEnd(licence)
      ? slotValue('No fixed end', licence.source, { sentence: 'no fixed end' })
      : datedValue(licence.end, licence.source),
  ),
  'licence.contact': ofLicence(({ contactStandard, source }) =>
    slotValueOf(contactStandard, source, { sentence: withoutStop(contactStandard ?? '') }),
  ),
  'licence.conditions': ofLicence((licence) => conditionsReader(licence)),
  'recall.date': ofRecall(({ decidedOn, source }) => datedValue(decidedOn, source)),
  'recall.kind': ofRecall(({ kind, source }) =>
    slotValue(upperFirst(recallKinds[kind]), source, { sentence: `a ${recallKinds[kind]}`, value: kind }),
  ),
  'recall.reason': ofRecall(({ grounds, source }) => slotValue(grounds, source, { sentence: withoutStop(grounds) })),
  'recall.returned': ofRecall(({ returnedOn, source }) =>
    returnedOn === undefined
      ? slotValue('Not yet returned to custody', source, { sentence: 'not yet returned to custody' })
      : slotValue(dateInWords(returnedOn), source, { value: returnedOn }),
  ),
  'recall.conductSince': ofRecall(({ conductSince, source }) =>
    slotValueOf(conductSince, source, { sentence: withoutStop(conductSince ?? '') }),
  ),
  'recall.releaseOn': ofRecall(({ releaseOn, source }) => datedValue(releaseOn, source)),
  'recall.reviewDue': ofRecall(({ reviewDue, source }) => datedValue(reviewDue, source)),
} satisfies Record<string, Reader>;

/** A licence of an indeterminate sentence runs until it is brought to an end. */
export function hasNoEnd({ kind, end }: Licence): boolean {
  return end === undefined && (kind === 'life' || kind === 'IPP');
}

function ofLicence(read: (licence: Licence) => SlotValue | undefined): Reader {
  return ({ licence }: CaseRecord) => licence && read(licence);
}

function ofRecall(read: (recall: Recall) => SlotValue | undefined): Reader {
  return ({ recall }: CaseRecord) => recall && read(recall);
}

const conditionKinds: readonly LicenceCondition['kind'][] = ['standard', 'additional', 'bespoke'];

function conditionsReader({ conditions, source }: Licence): SlotValue | undefined {
  const counts = conditionKinds
    .map((kind) => ({ kind, count: conditions.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countInWords(count, `${kind} condition`));
  return slotValueOf(listInWords(counts), source);
}
