/** Evidence goes in where the caret is; what is withheld goes into a withheld section only, and nothing is said of its words. */
import { expect, test } from 'vitest';
import { insertEvidence } from '../../../renderer/screens/report/insert-evidence.ts';
import type { ReportDesk } from '../../../renderer/screens/report/report-context.ts';
import type { EvidenceRow } from '../../../shared/template/evidence.ts';
import { sampleTemplate } from '../checks/sample-report.ts';
import { withAnnex } from '../../fixtures/withheld-report.ts';

const source = { system: 'Prison', date: '2026-11-04' } as const;
const row: EvidenceRow = { id: 'custody-1', topic: 'custody', title: 'Report', text: 'x', sentence: 'He did.', source };
const withheld: EvidenceRow = { ...row, source: { ...source, withheld: true } };

/** What was put in and what was said, with the caret in a part. */
function insertedIn(part: string, evidence: EvidenceRow): { put: string[]; said: string[] } {
  const put: string[] = [];
  const said: string[] = [];
  const editor = {
    currentPart: () => part,
    insertText: (text: string) => {
      put.push(text);
      return { isDone: true };
    },
  };
  const desk = {
    view: { template: withAnnex(sampleTemplate()), factsToday: {} },
    editor: () => editor,
    announce: (words: string) => said.push(words),
  };
  insertEvidence(desk as unknown as ReportDesk, evidence);
  return { put, said };
}

test('a row without the mark goes in anywhere', () => {
  expect(insertedIn('analysis-text', row)).toEqual({
    put: ['He did. (Prison, 4 Nov 2026)'],
    said: ['Inserted: Report'],
  });
});

test('a withheld row goes into a withheld section', () => {
  expect(insertedIn('security-text', withheld).put).toHaveLength(1);
});

test('a withheld row goes into no other, and the officer hears why', () => {
  expect(insertedIn('analysis-text', withheld)).toEqual({
    put: [],
    said: ['Not inserted: “Report” is withheld. It may stand in a withheld section only.'],
  });
});
