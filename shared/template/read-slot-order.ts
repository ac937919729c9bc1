/** Readers of the order a person is under, of how it has been kept, and of its breach. */
import { countInWords, dateInWords, listInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Appointment, Breach } from '../model/compliance.ts';
import { proseName } from '../model/naming.ts';
import type { Order, Requirement } from '../model/order.ts';
import { complianceOfOrder, currentOrder } from '../model/under-order.ts';
import { professionalInWords } from './read-slot-custody.ts';
import { datedValue, latestSource, slotValue, slotValueOf, type Reader } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';

export const orderReaders = {
  'order.kind': ofOrder(({ kind, source }) =>
    slotValue(upperFirst(kind), source, { sentence: `a ${kind}`, value: kind }),
  ),
  'order.madeOn': ofOrder(({ madeOn, source }) => datedValue(madeOn, source)),
  'order.court': ofOrder(({ court, source }) => slotValue(court, source)),
  'order.offence': ofOrder(({ offence, source }) => slotValue(offence, source, { sentence: lowerFirst(offence) })),
  'order.length': ofOrder(({ length, source }) => slotValue(length, source, { sentence: lowerFirst(length) })),
  'order.endsOn': ofOrder(({ endsOn, source }) => datedValue(endsOn, source)),
  'order.suspendedTerm': ofOrder(({ suspendedTerm, source }) =>
    slotValueOf(suspendedTerm, source, { sentence: lowerFirst(suspendedTerm ?? '') }),
  ),
  'order.requirements': ofOrder((order) => requirementsReader(order)),
  'order.officer': ofOrder(({ supervisingOfficer, source }) =>
    slotValueOf(professionalInWords(supervisingOfficer), supervisingOfficer?.source ?? source),
  ),
  'breach.kept': (record) => countOf(record, ['kept'], 'appointment kept', 'appointments kept'),
  'breach.missed': (record) =>
    countOf(
      record,
      ['unacceptable absence'],
      'absence without an acceptable reason',
      'absences without an acceptable reason',
    ),
  'breach.warnings': (record) => {
    const warnings = byDate(complianceOfOrder(record)?.warnings ?? []);
    const words = warnings.map(({ kind, date }) => `${kind} on ${dateInWords(date)}`);
    return slotValueOf(upperFirst(words.join('; ')), latestSource(warnings.map(({ source }) => source)), {
      sentence: listInWords(words),
    });
  },
  'breach.alleged': ofBreach(({ alleged, source }) => slotValue(alleged, source, { sentence: withoutStop(alleged) })),
  'breach.informationLaid': ofBreach(({ informationLaidOn, source }) => datedValue(informationLaidOn, source)),
  'breach.answer': (record) => answerReader(record),
  'breach.nextStep': ofBreach(({ nextStep, source }) =>
    slotValueOf(nextStep, source, { sentence: withoutStop(nextStep ?? '') }),
  ),
} satisfies Record<string, Reader>;

/** `Unpaid work: 34 of 120 hours done (under way)`. */
export function requirementInWords({ kind, detail, amount, status }: Requirement): string {
  const done = amount && (amount.done === undefined ? '' : `${amount.done} of `);
  const ordered =
    amount && `: ${done ?? ''}${amount.ordered} ${amount.unit}${amount.done === undefined ? '' : ' done'}`;
  return `${upperFirst(kind)}${detail ? `, ${detail}` : ''}${ordered ?? ''} (${status})`;
}

/** The earliest first. */
export function byDate<T extends { date: string }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** A sentence as it stands inside another one. */
export function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/u, '');
}

function ofOrder(read: (order: Order) => SlotValue | undefined): Reader {
  return (record: CaseRecord) => {
    const order = currentOrder(record);
    return order && read(order);
  };
}

function ofBreach(read: (breach: Breach) => SlotValue | undefined): Reader {
  return (record: CaseRecord) => {
    const breach = complianceOfOrder(record)?.breach;
    return breach && read(breach);
  };
}

function requirementsReader({ requirements }: Order): SlotValue | undefined {
  const words = requirements.map(requirementInWords);
  return slotValueOf(words.join('; '), latestSource(requirements.map(({ source }) => source)), {
    sentence: listInWords(words.map(lowerFirst)),
  });
}

function countOf(
  record: CaseRecord,
  outcomes: readonly Appointment['outcome'][],
  one: string,
  many: string,
): SlotValue | undefined {
  const all = byDate(complianceOfOrder(record)?.appointments ?? []);
  const counted = all.filter(({ outcome }) => outcomes.includes(outcome));
  const text = `${countInWords(counted.length, one, many)} of ${all.length} offered`;
  return slotValueOf(all.length === 0 ? undefined : upperFirst(text), latestSource(all.map(({ source }) => source)), {
    sentence: text,
    value: `${counted.length} of ${all.length}`,
  });
}

const answers: Record<Breach['answer'], string> = {
  admitted: 'admits the breach',
  denied: 'denies the breach',
  'not yet put': 'has not yet been asked whether the breach is admitted',
};

function answerReader(record: CaseRecord): SlotValue | undefined {
  const { breach } = complianceOfOrder(record) ?? {};
  if (breach === undefined) return undefined;
  const sentence = `${proseName(record.person.name)} ${answers[breach.answer]}`;
  return slotValue(upperFirst(breach.answer), breach.source, { sentence, value: breach.answer });
}
