/** Readers of work with others: interventions by stage, MAPPA meetings, the contact scheme, and suitability checks. */
import { countInWords, listInWords, lowerFirst, upperFirst } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Intervention } from '../model/custody.ts';
import type { Mappa } from '../model/risk.ts';
import { verificationKind, type Verification, type VerificationSubject } from '../model/verification.ts';
import type { Victim } from '../model/victim.ts';
import { datedValue, latestSource, slotValue, slotValueOf, type Reader } from './read-slot-value.ts';
import type { SlotValue } from './slots.ts';
import { waitInWords } from './read-slot-summary.ts';

/** Where an intervention stands, for a reader who asks what is done and what is not. */
export const interventionStages: Record<Intervention['status'], 'Done' | 'Under way' | 'Outstanding' | 'Not done'> = {
  completed: 'Done',
  started: 'Under way',
  outstanding: 'Outstanding',
  referred: 'Outstanding',
  assessed: 'Outstanding',
  withdrawn: 'Not done',
  'not suitable': 'Not done',
  refused: 'Not done',
};

export const agencyReaders = {
  'interventions.done': ofStage('Done'),
  'interventions.underWay': ofStage('Under way'),
  'interventions.outstanding': ofStage('Outstanding'),
  'mappa.category': ofMappa(({ category, source }) =>
    category === 'not eligible'
      ? slotValue('Not eligible', source, { sentence: 'not eligible for MAPPA', value: category })
      : slotValue(`Category ${category}`, source, { sentence: `MAPPA category ${category}`, value: category }),
  ),
  'mappa.level': ofMappa(({ level, source }) =>
    slotValueOf(level && `Level ${level}`, source, { sentence: `MAPPA level ${level ?? ''}` }),
  ),
  'mappa.lastMeeting': ofMappa(({ lastMeetingOn, source }) => datedValue(lastMeetingOn, source)),
  'mappa.nextMeeting': ofMappa(({ nextMeetingOn, source }) => datedValue(nextMeetingOn, source)),
  'victims.scheme': ({ victims }) => schemeReader(victims),
  'victims.liaison': ({ victims }) => {
    const named = victims.filter(({ liaison }) => liaison);
    const words = [...new Set(named.map(({ liaison }) => liaison ?? ''))];
    return slotValueOf(words.join('; '), latestSource(named.map(({ source }) => source)), {
      sentence: listInWords(words.map(lowerFirst)),
    });
  },
  'verification.curfew': checksOf('curfew'),
  'verification.unpaidWork': checksOf('unpaid work'),
  'verification.pending': ({ verifications = [] }) => pendingReader(verifications),
  'verification.consent': checkOn('consent'),
  'verification.placement': checkOn('placement'),
} satisfies Record<string, Reader>;

function ofStage(stage: (typeof interventionStages)[Intervention['status']]): Reader {
  return ({ interventions }: CaseRecord) => {
    const found = interventions.filter(({ status }) => interventionStages[status] === stage);
    const names = found.map(({ name }) => name);
    return slotValueOf(names.join('; '), latestSource(found.map(({ source }) => source)), {
      sentence: listInWords(names),
    });
  };
}

function ofMappa(read: (mappa: Mappa) => SlotValue | undefined): Reader {
  return ({ mappa }: CaseRecord) => mappa && read(mappa);
}

function schemeReader(victims: readonly Victim[]): SlotValue | undefined {
  const words = victims.map(({ label, contactScheme }) => `${label}: ${contactScheme}`);
  return slotValueOf(words.join('; '), latestSource(victims.map(({ source }) => source)), {
    sentence: listInWords(words),
  });
}

/** `suitable`, `pending since 12 November 2026`: the finding where there is one, else where the question stands. */
export function checkInWords({ finding, status, askedOn, answeredOn }: Verification): string {
  return finding ?? waitInWords(status, 'pending', askedOn, answeredOn);
}

function checksOf(about: Verification['about']): Reader {
  return ({ verifications = [] }: CaseRecord) => {
    const checks = verifications.filter((one) => one.about === about && one.status !== 'not needed');
    const words = checks.map((one) => `${withoutMark(one.question)}: ${checkInWords(one)}`);
    return slotValueOf(words.join('; '), latestSource(checks.map(({ source }) => source)), {
      sentence: listInWords(words.map(lowerFirst)),
    });
  };
}

/** Of a subject that is asked about once. */
function checkOn(subject: VerificationSubject): Reader {
  return ({ verifications = [] }: CaseRecord) => {
    const check = verifications.find((one) => one.subject === subject);
    if (check === undefined) return undefined;
    const words = `${withoutMark(check.question)}: ${checkInWords(check)}`;
    return slotValue(words, check.source, { sentence: lowerFirst(words), kind: verificationKind(check) });
  };
}

/** A question as the head of its answer. */
function withoutMark(question: string): string {
  return question.replace(/[?.\s]+$/u, '');
}

function pendingReader(verifications: readonly Verification[]): SlotValue | undefined {
  const pending = verifications.filter(({ status }) => status === 'pending');
  const source = latestSource(verifications.map((one) => one.source));
  const text = `${countInWords(pending.length, 'check')} of ${verifications.length} pending`;
  return slotValueOf(verifications.length === 0 ? undefined : upperFirst(text), source, {
    sentence: text,
    value: pending.map(({ question }) => question).join(' ') || 'none',
  });
}
