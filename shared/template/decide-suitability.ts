/** What the record decides in a verification report: what was asked about, and the answers that are stored. */
import type { CaseRecord } from '../model/case.ts';
import type { Enquiry } from '../model/risk.ts';
import type { Verification, VerificationSubject } from '../model/verification.ts';
import type { Deciders } from './decide-court-answers.ts';

export const suitabilityDeciders: Deciders = {
  'asked-about': ({ verifications = [] }) => [
    ...(verifications.some(({ about }) => about === 'unpaid work') ? ['unpaid-work'] : []),
    ...(verifications.some(({ about }) => about === 'curfew') ? ['curfew'] : []),
  ],
  'abuse-check': (record) => concern(record, 'police domestic abuse', 'domestic abuse'),
  'children-check': (record) => concern(record, "children's services", 'children'),
  dependants: ({ person }) => person.caringResponsibilities,
  employment: (record) => answerOn(record, 'availability'),
  health: (record) => answerOn(record, 'health'),
  householder: (record) => {
    const asked = checkOn(record, 'consent');
    return asked && (asked.status === 'not needed' ? 'person' : 'someone-else');
  },
  'consent-proof': (record) => {
    const asked = checkOn(record, 'consent');
    if (asked?.status === 'not needed') return 'not-applicable';
    return asked?.status === 'pending' || asked?.finding === 'not suitable' ? 'not-given' : undefined;
  },
};

function checkOn({ verifications = [] }: CaseRecord, subject: VerificationSubject): Verification | undefined {
  return verifications.find((one) => one.subject === subject);
}

/** Only what has been answered: what is said of a question that is still open is no answer to it. */
function answerOn(record: CaseRecord, subject: VerificationSubject): string | undefined {
  const check = checkOn(record, subject);
  return check?.status === 'received' ? check.answer : undefined;
}

/** What the answer to an enquiry means is for the author, unless the check of the address says it. */
function concern(record: CaseRecord, kind: Enquiry['kind'], subject: VerificationSubject): string | undefined {
  const enquiry = record.enquiries.find((one) => one.kind === kind);
  const check = checkOn(record, subject);
  if (enquiry?.status === 'waiting' || check?.status === 'pending') return 'pending';
  if (check?.finding !== undefined) return check.finding === 'not suitable' ? 'concerns' : 'none';
  return enquiry?.status === 'not needed' ? 'not-needed' : undefined;
}
