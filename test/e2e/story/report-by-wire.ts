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

/** @param added the kind of the signed report that an addendum adds to */
export async function createReport(page: Page, crn: string, templateId: string, added?: string): Promise<string> {
  const { cases } = await askValue(page, 'case.find', { query: crn });
  const [{ id: caseId } = { id: '' }] = cases as { id: string }[];
  const addsTo = added === undefined ? undefined : await findSigned(page, caseId, added);
  return String((await askValue(page, 'report.create', { caseId, templateId, addsTo }))['id']);
}

async function findSigned(page: Page, caseId: string, kind: string): Promise<string | undefined> {
  const { reports } = await askValue(page, 'case.read', { id: caseId });
  const rows = reports as { id: string; templateId: string; status: string }[];
  return rows.find(({ templateId, status }) => templateId === kind && status === 'signed')?.id;
}

/** A report with every answer and all its words, to be found in My work. */
export async function createPrepared(page: Page, prepared: PreparedReport): Promise<string> {
  const { crn, templateId, addsTo } = prepared;
  const id = await createReport(page, crn, templateId, addsTo);
  await putPrepared(page, id, prepared);
  // The screens have not heard of it: going away and back reads anew.
  await goTo(page, 'Help');
  await goTo(page, 'My work');
  return id;
}

/** Answers and words into a draft, of which the window does not hear. */
export async function putPrepared(page: Page, id: string, prepared: PreparedReport): Promise<void> {
  const { parts, answers, plans } = prepared;
  const { revision } = await askValue(page, 'report.read', { id });
  await askValue(page, 'report.save', { id, revision, parts, answers, plans });
}

/** The draft of this kind on this person. */
export async function findDraft(page: Page, { crn, templateId }: PreparedReport): Promise<string> {
  const { reports } = await askValue(page, 'work.find', {});
  const rows = reports as { id: string; crn: string; templateId: string; status: string }[];
  const drafts = rows.filter((row) => row.crn === crn && row.templateId === templateId && row.status === 'draft');
  expect(drafts, `drafts of the kind ${templateId} on ${crn}`).toHaveLength(1);
  return drafts[0]?.id ?? '';
}

/** The text of the stored parts, one line each. */
export async function readParts(page: Page, id: string): Promise<DocPart[]> {
  const { document } = (await askValue(page, 'report.read', { id })) as { document: { parts: DocPart[] } };
  return document.parts;
}
