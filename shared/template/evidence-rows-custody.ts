/** Evidence of how custody has gone; what is withheld has no row here, because a row can be put into any part. */
import { dateInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { CustodyRemark } from '../model/custody-life.ts';
import type { EvidenceSeed } from './evidence-rows-seed.ts';
import { newestAdjudications } from './read-slot-custody-life.ts';

export function custodyLifeEvidence({ custody }: CaseRecord): EvidenceSeed[] {
  if (custody === undefined) return [];
  return [
    { slot: 'custody.adjudications', title: 'Adjudications' },
    ...newestAdjudications(custody.adjudications).map((one) => ({
      title: `Adjudication, ${dateInWords(one.date)}`,
      text: `${one.charge} (${one.finding})${one.punishment ? `: ${lowerFirst(one.punishment)}` : ''}`,
      source: one.source,
    })),
    { slot: 'custody.incentives', title: 'Incentives level' },
    { slot: 'custody.drugTests', title: 'Drug tests' },
    { slot: 'custody.activities', title: 'Work and education now' },
    ...(custody.activities ?? []).flatMap((one) =>
      one.note ? [{ title: upperFirst(one.what), text: one.note, source: one.source }] : [],
    ),
    ...remarks('Family contact', custody.family),
    ...remarks('Health in custody', custody.health),
    { slot: 'custody.openConditions', title: 'Time in open conditions' },
    { slot: 'custody.temporaryRelease', title: 'Temporary release' },
    ...remarks('Readiness for open conditions', custody.openReadiness),
    { slot: 'interventions.done', title: 'Interventions done' },
    { slot: 'interventions.underWay', title: 'Interventions under way' },
    { slot: 'interventions.outstanding', title: 'Interventions outstanding' },
  ];
}

function remarks(title: string, found: readonly CustodyRemark[] = []): EvidenceSeed[] {
  return found.map(({ text, date, source }) => ({ title: `${title}, ${dateInWords(date)}`, text, source }));
}
