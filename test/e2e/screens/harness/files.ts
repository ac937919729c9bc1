/** What the double answers about files: a case extract with and without faults, and the three outcomes of a check. */
import type { CallOutput } from '../../../../shared/contract.ts';
import { listName } from '../../../../shared/model/naming.ts';
import type { Verdict } from '../../../../shared/model/report.ts';
import { cases, now } from './made-up.ts';

export function openFile(name: string) {
  return (): CallOutput<'file.chooseOpen'> => ({ file: { token: `f-${'0'.repeat(32)}`, name, bytes: 412_345 } });
}

export function extractPreview(): CallOutput<'extract.preview'> {
  return {
    preview: 'p-1',
    producedBy: 'Case management export 4.2',
    producedAt: now,
    isMadeUp: true,
    rows: cases.map(({ record }, at) => ({
      crn: record.person.crn,
      name: listName(record.person.name),
      dateOfBirth: record.person.dateOfBirth,
      change: at === 0 ? 'update' : at === 1 ? 'same' : 'new',
      offences: record.offences.length,
      needs: record.needsAssessment?.needs.length ?? 0,
      doubts: [],
      warnings: at === 2 ? ['No risk of serious harm assessment', 'The assessment is 14 months old'] : [],
    })),
    faults: [],
  };
}

/** Two cases whose CRN the store has given to somebody born on another day. */
export function doubtfulPreview(): CallOutput<'extract.preview'> {
  const preview = extractPreview();
  const doubts = ['The date of birth differs: the store has 8 March 1974, this file has another.'];
  return { ...preview, rows: preview.rows.slice(0, 2).map((row) => ({ ...row, change: 'update', doubts })) };
}

export function faultyPreview(): CallOutput<'extract.preview'> {
  return {
    ...extractPreview(),
    rows: [],
    faults: [
      {
        where: 'cases[0].record.person.crn',
        message: 'a CRN is one capital letter and six digits, for example X123456',
      },
      { where: 'cases[3].record.needsAssessment.needs[2].score', message: 'the score must not be above its maximum' },
      { where: 'cases[3].record.hearings[0].date', message: 'a date such as 2026-11-24' },
    ],
  };
}

const base: Verdict = {
  outcome: 'good',
  headline: 'Not changed since it was signed',
  todo: 'You can rely on this file.',
  fileName: 'report.pdf',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  pages: 4,
  signers: [
    {
      name: 'Priya Nair, Probation officer',
      issuer: 'HMPPS report signing',
      signedAt: '2026-11-21T10:02:00.000Z',
      isDemo: true,
      validTo: '2028-02-03T00:00:00.000Z',
    },
  ],
  points: [
    { holds: 'yes', text: 'Every byte of the file is covered by the signature.' },
    { holds: 'yes', text: 'Signed by Priya Nair. The certificate is known on this computer.' },
    { holds: 'note', text: 'The time is from the signer’s computer. There is no outside time stamp.' },
  ],
};

export const verdicts: Record<Verdict['outcome'], () => Verdict> = {
  good: () => base,
  'signer unknown here': () => ({
    ...base,
    outcome: 'signer unknown here',
    headline: 'Signed by someone this computer does not know',
    todo: 'Ask the sender for the fingerprint of their certificate and compare it with the one below.',
    points: [
      { holds: 'yes', text: 'Every byte of the file is covered by the signature.' },
      { holds: 'note', text: 'The certificate of the signer is not on the list of this computer.' },
    ],
  }),
  'changed or broken': () => ({
    ...base,
    outcome: 'changed or broken',
    headline: 'This file has been changed after it was signed',
    todo: 'Do not rely on it. Ask the sender for the file again.',
    points: [{ holds: 'no', text: 'The bytes that were signed are not the bytes of this file.' }],
  }),
};
