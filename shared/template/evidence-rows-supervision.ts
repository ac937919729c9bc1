/** Evidence about orders, compliance, licence and recall. */
import { dateInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Appointment } from '../model/compliance.ts';
import { currentOrder, underInWords } from '../model/under-order.ts';
import type { EvidenceSeed } from './evidence-rows-seed.ts';
import { byDate, requirementInWords, withoutStop } from './read-slot-order.ts';

export function supervisionEvidence(record: CaseRecord): EvidenceSeed[] {
  return [...orderEvidence(record), ...complianceEvidence(record), ...licenceEvidence(record)];
}

function orderEvidence(record: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'order.kind', title: 'Order' },
    { slot: 'order.madeOn', title: 'Order made on' },
    { slot: 'order.court', title: 'Court that made the order' },
    { slot: 'order.offence', title: 'Offence of the order' },
    { slot: 'order.length', title: 'Length of the order' },
    { slot: 'order.endsOn', title: 'End of the order' },
    { slot: 'order.suspendedTerm', title: 'Term suspended' },
    ...(currentOrder(record)?.requirements ?? []).map((one) => ({
      title: `Requirement: ${one.kind}`,
      text: requirementInWords(one),
      sentence: lowerFirst(requirementInWords(one)),
      source: one.source,
    })),
  ];
}

function complianceEvidence(record: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'breach.kept', title: 'Appointments kept' },
    { slot: 'breach.missed', title: 'Absences without an acceptable reason' },
    { slot: 'breach.warnings', title: 'Warnings' },
    { slot: 'breach.alleged', title: 'Breach alleged' },
    { slot: 'breach.informationLaid', title: 'Information laid' },
    { slot: 'breach.answer', title: 'Answer to the breach' },
    { slot: 'breach.nextStep', title: 'Next step' },
    ...byDate(record.compliance?.appointments ?? [])
      .filter(({ outcome }) => outcome !== 'kept')
      .map((one) => ({
        title: `${upperFirst(one.outcome)}, ${dateInWords(one.date)}`,
        text: absenceInWords(one, underInWords(record, one)),
        sentence: withoutStop(absenceInWords(one, underInWords(record, one))),
        source: one.source,
      })),
  ];
}

/**
 * `Unpaid work on 3 November 2026 (unacceptable absence). Reason given: overslept. Evidence seen: none.`
 * @param under the order, where it could be another
 */
function absenceInWords(
  { date, kind, outcome, reasonGiven, evidenceSeen }: Appointment,
  under: string | undefined,
): string {
  const reason = reasonGiven ? ` Reason given: ${withoutStop(lowerFirst(reasonGiven))}.` : '';
  const evidence = evidenceSeen ? ` Evidence seen: ${withoutStop(lowerFirst(evidenceSeen))}.` : '';
  return `${upperFirst(kind)} on ${dateInWords(date)} (${outcome}${under === undefined ? '' : `, ${under}`}).${reason}${evidence}`;
}

function licenceEvidence({ licence, recall }: CaseRecord): EvidenceSeed[] {
  return [
    { slot: 'licence.kind', title: 'Licence' },
    { slot: 'licence.start', title: 'Licence began' },
    { slot: 'licence.end', title: 'Licence ends' },
    { slot: 'licence.contact', title: 'Standard of contact' },
    ...(licence?.conditions ?? [])
      .filter(({ kind }) => kind !== 'standard')
      .map((one) => ({ title: `${upperFirst(one.kind)} licence condition`, text: one.text, source: one.source })),
    { slot: 'recall.date', title: 'Recall decided on' },
    { slot: 'recall.kind', title: 'Kind of recall' },
    { slot: 'recall.reason', title: 'Grounds for recall' },
    { slot: 'recall.returned', title: 'Returned to custody' },
    ...(recall?.breaches ?? []).map((one) => ({
      title: `Breach of licence${one.date ? `, ${dateInWords(one.date)}` : ''}`,
      text: [one.alleged, one.response].filter((part) => part).join(' '),
      source: one.source,
    })),
    { slot: 'recall.conductSince', title: 'Conduct since recall' },
    { slot: 'recall.releaseOn', title: 'Release after fixed-term recall' },
    { slot: 'recall.reviewDue', title: 'Review due' },
  ];
}
