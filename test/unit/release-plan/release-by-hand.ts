/** Sentences, recalls and tests of release, written by hand from the pages on licences. */

const cja = 'Criminal Justice Act 2003, ';
const older = 'no longer necessary for the protection of the public that the person be confined';

/** Sentence: who decides, kinds of the record, the kind that means it, confidence; provision; what its words say. */
export const sentencesByHand: Record<string, [string, string, string]> = {
  standard: [
    'automatic determinate,recall determinate high',
    `${cja}Part 12, Chapter 6`,
    'automatic, save for some who are excluded',
  ],
  'power-to-detain': ['board determinate - high', `${cja}section 244ZB`, 'Board decides in place of automatic release'],
  eds: [
    'board EDS,recall EDS medium',
    `${cja}section 246A`,
    'from two-thirds of the custodial term; release is automatic at its end',
  ],
  sopc: [
    'board SOPC,recall SOPC medium',
    `${cja}section 244A`,
    'from two-thirds of the custodial term (from half under older sentences); release is automatic',
  ],
  epp: ['board EDS,recall - medium', `${cja}section 247`, 'differ with the day of the sentence'],
  dcr: ['board determinate,recall - medium', 'Criminal Justice Act 1991, Part 2', 'from half of the sentence'],
  tora: ['board determinate,SOPC,EDS,recall - medium', `${cja}section 247A`, 'from two-thirds of the sentence'],
  ipp: ['board IPP,recall IPP high', 'Crime (Sentences) Act 1997, section 28', 'once the tariff has ended'],
  dpp: ['board IPP,recall - high', 'Crime (Sentences) Act 1997, section 28', 'once the tariff has ended'],
  life: ['board life,recall life high', 'Crime (Sentences) Act 1997, section 28', 'once the minimum term has ended'],
};

/** Recall: how release comes, kinds of the record, confidence; provision; what its words say. */
export const recallsByHand: Record<string, [string, string, string]> = {
  'fixed-56': [
    'automatic fixed-term high',
    'Sentencing Act 2026, sections 32 and 33',
    '56 days after the return to custody, unless the person is excluded. The Board decides nothing',
  ],
  'fixed-28': [
    'automatic fixed-term high',
    `${cja}section 255B, before the Sentencing Act 2026`,
    'after 28 days. The Board decides nothing',
  ],
  'fixed-14': [
    'automatic fixed-term high',
    `${cja}section 255B, before the Sentencing Act 2026`,
    'after 14 days. The Board decides nothing',
  ],
  standard: [
    'board standard high',
    `${cja}section 255C`,
    'Secretary of State may release again; otherwise the case goes to the Board at the latest 28 days after',
  ],
  emergency: ['board emergency medium', `${cja}section 254`, 'as a standard recall'],
  indeterminate: [
    'board standard,emergency medium',
    'Crime (Sentences) Act 1997, section 32',
    'The Board decides on release again; there is no fixed term',
  ],
};

/** Test: purpose, occasion; confidence and provision; the words of the test. */
export const testsByHand: Record<string, [string, string, string]> = {
  indeterminate: ['release, either', 'high Crime (Sentences) Act 1997, sections 28 and 32', older],
  extended: ['release, first release', `high ${cja}section 246A`, older],
  'particular-concern': ['release, first release', `medium ${cja}section 244A`, older],
  older: ['release, first release', `medium ${cja}section 247, and Criminal Justice Act 1991, Part 2`, older],
  terrorist: ['release, first release', `medium ${cja}section 247A`, older],
  referred: ['release, first release', `medium ${cja}section 244ZC`, older],
  recalled: [
    'release, after recall',
    `high ${cja}section 255C(4A)`,
    'not necessary for the protection of the public that the person remain in prison',
  ],
  'codified-life': [
    'release, either',
    'medium Victims and Prisoners Act 2024, section 58',
    'refused unless there is no more than a minimal risk of a further offence that would cause serious harm, offences listed in Schedule 18B',
  ],
  'codified-fixed': [
    'release, either',
    'medium Victims and Prisoners Act 2024, section 59',
    'refused unless there is no more than a minimal risk of a further offence that would cause serious harm, offences listed in Schedule 18B',
  ],
  open: [
    'open conditions, either',
    'medium Advice of the Board to the Secretary of State',
    'The Board advises; the Secretary of State decides',
  ],
  'licence-end': [
    'end of licence, either',
    'high Crime (Sentences) Act 1997, section 31A; SI 2024/966',
    'ended unless it is still needed for the protection of the public',
  ],
};

/** Sentence: the test of release on first release, and after a recall. */
export const testFor: Record<string, [string | undefined, string]> = {
  standard: [undefined, 'recalled'],
  'power-to-detain': ['referred', 'recalled'],
  eds: ['extended', 'recalled'],
  sopc: ['particular-concern', 'recalled'],
  epp: ['older', 'recalled'],
  dcr: ['older', 'recalled'],
  tora: ['terrorist', 'recalled'],
  ipp: ['indeterminate', 'indeterminate'],
  dpp: ['indeterminate', 'indeterminate'],
  life: ['indeterminate', 'indeterminate'],
};
