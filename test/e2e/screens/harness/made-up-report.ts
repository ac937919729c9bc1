/** What the double answers about one report: the short court report on the first made-up case, begun and not yet written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CallOutput } from '../../../../shared/contract.ts';
import { isoDate, isoInstant } from '../../../../shared/model/ids.ts';
import type { SignedReceipt } from '../../../../shared/model/report.ts';
import { evidenceRows } from '../../../../shared/template/evidence-rows.ts';
import { factsToday } from '../../../../shared/template/facts-today.ts';
import { fillTemplate } from '../../../../shared/template/fill.ts';
import { template as templateShape } from '../../../../shared/template/template.ts';
import { shippedRules } from '../../../fixtures/plan-rules.ts';
import type { Answers } from './host-double.ts';
import { author, cases, now, reports } from './made-up.ts';

export type Draft = CallOutput<'report.read'>;
type Finding = CallOutput<'report.check'>['findings'][number];

const at = isoInstant.parse(now);
const today = isoDate.parse(now.slice(0, 10));
const file = join(import.meta.dirname, '../../../../templates/psr-short.2026.1.json');
const template = templateShape.parse(JSON.parse(readFileSync(file, 'utf8')));
const { id: caseId, record } = cases[0]!;

export function draft(changes: Partial<Draft> = {}): Draft {
  const { facts, tables, pageOne } = factsToday(template, record, at, today);
  return {
    id: reports[0]!.id,
    status: 'draft',
    revision: 1,
    savedAt: at,
    template,
    document: fillTemplate(template, record, { at, today, sha256: '0'.repeat(64), language: 'en' }),
    case: { id: caseId, revision: 1, importedAt: at, record },
    factsToday: facts,
    tablesToday: tables,
    pageOneToday: pageOne,
    planRules: shippedRules(template, record, today),
    evidence: evidenceRows(record, today),
    notes: '',
    author,
    isReadOnly: false,
    ...changes,
  };
}

/** The store has moved on from what the report holds. */
export function changedDraft(): Draft {
  const { document, ...view } = draft();
  const { 'hearing-date': date, ...facts } = document.facts;
  const { enquiries, ...tables } = document.tables;
  if (date === undefined || enquiries === undefined) throw new Error('the template has no hearing or no enquiries');
  return {
    ...view,
    document: {
      ...document,
      facts: { ...facts, 'hearing-date': { ...date, value: '2026-11-01', text: '1 November 2026' } },
      tables: { ...tables, enquiries: { ...enquiries, rows: [] } },
    },
  };
}

export const receipt: SignedReceipt = {
  fileName: 'Report.pdf',
  folder: 'Documents',
  bytes: 120_000,
  pages: 4,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  signer: 'Priya Nair',
  signedAt: at,
  isDemoCertificate: true,
};

export function finding(key: string, changes: Partial<Finding> = {}): Finding {
  return {
    key,
    check: 'source-missing',
    weight: 'warning',
    message: `Finding ${key}`,
    why: 'The court asks where this is known from.',
    place: { part: 'analysis' },
    ...changes,
  };
}

export function found(...findings: Finding[]): CallOutput<'report.check'> {
  return { findings, passed: [], ranAt: now };
}

export const reportAnswers: Answers = {
  'report.read': () => draft(),
  'report.save': ({ revision }) => ({ revision: revision + 1, savedAt: at }),
  'report.check': () => found(),
  'report.suggestName': () => ({ name: 'Report.pdf', annexName: 'Annex.pdf' }),
  'file.chooseSave': () => ({ target: { token: `f-${'1'.repeat(32)}`, name: 'Report.pdf', folder: 'Documents' } }),
};

/** From My work, by key. */
export async function openReport(page: Page): Promise<void> {
  await page.locator('[data-column="next"]').first().press('Enter');
  await page.locator('#report-text').waitFor();
}

/** The signing page with everything chosen. */
export async function prepareSigning(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  await page.getByText('Nothing stands in the way.', { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: 'I have read every page' }).press('Space');
  await page.getByRole('radio', { name: 'A DEMO certificate made here' }).press('Space');
  await page.getByRole('button', { name: 'Choose where to save' }).press('Enter');
  await page.getByText('Report.pdf in Documents').waitFor();
}
