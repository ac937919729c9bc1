/** Brings a report into the store by calls of the page's own, for tests of what comes after the writing. */
import { expect, type Page } from '@playwright/test';
import type { PreparedReport } from '../../../electron/demo/prepared-report.ts';
import type { DocPart } from '../../../shared/document/document.ts';
import { ask } from '../app-fixture.ts';
import { goTo } from './officer.ts';

export async function askValue(page: Page, name: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await ask(page, name, input);
  expect(answer, `the answer to ${name}`).toMatchObject({ ok: true });
  return answer.value;
}

export async function createReport(page: Page, crn: string, templateId: string): Promise<string> {
  const { cases } = await askValue(page, 'case.find', { query: crn });
  const [{ id: caseId } = { id: '' }] = cases as { id: string }[];
  return String((await askValue(page, 'report.create', { caseId, templateId }))['id']);
}

/** A report with every answer and all its words, to be found in My work. */
export async function createPrepared(
  page: Page,
  { crn, templateId, parts, answers, plans }: PreparedReport,
): Promise<string> {
  const id = await createReport(page, crn, templateId);
  await askValue(page, 'report.save', { id, revision: 1, parts, answers, plans });
  // The screens have not heard of it: going away and back reads anew.
  await goTo(page, 'Help');
  await goTo(page, 'My work');
  return id;
}

/** The text of the stored parts, one line each. */
export async function readParts(page: Page, id: string): Promise<DocPart[]> {
  const { document } = (await askValue(page, 'report.read', { id })) as { document: { parts: DocPart[] } };
  return document.parts;
}
