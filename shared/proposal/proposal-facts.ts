/** Gathers what the rules of a proposal turn on: dates from the case record, the order breached, and the occasion. */
import type { CaseRecord } from '../model/case.ts';
import { currentHearing } from '../model/current-hearing.ts';
import type { IsoDate } from '../model/ids.ts';
import { currentOrder } from '../model/under-order.ts';
import type { ProposalFacts } from './ruling.ts';

/** Of several offences the main one counts; one committed over days counts by its last. Dates not recorded stay absent. */
export function proposalFactsOf(
  record: CaseRecord,
  today: IsoDate,
  occasion: ProposalFacts['occasion'] = 'sentence',
): ProposalFacts {
  const main = record.offences.find(({ isMain }) => isMain) ?? record.offences[0];
  const offence = main?.committedTo ?? main?.committedFrom;
  const conviction = main?.convictionDate;
  const order = currentHearing(record, today)?.date;
  const before = occasion === 'breach' ? currentOrder(record) : undefined;
  return {
    occasion,
    today,
    dateOfBirth: record.person.dateOfBirth,
    dates: {
      ...(conviction === undefined ? {} : { conviction }),
      ...(offence === undefined ? {} : { offence }),
      ...(order === undefined ? {} : { order }),
    },
    ...(before && { orderBefore: { madeOn: before.madeOn, endsOn: before.endsOn } }),
  };
}
