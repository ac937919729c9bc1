/** Page one is printed from the report that was checked: what the record says meanwhile cannot reach it unseen. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import type { CaseExtract } from '../../shared/model/extract.ts';
import { makeTestCertificates, type TestCertificates } from '../fixtures/certificates/test-certificates.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

const prepared = readPrepared(join(root, 'demo', 'prepared', 'psr-short.json'));
const extractFile = join(root, 'demo', 'made-up-cases.json');
const hearing = 'hearing.courtAndDate';

let desk: BackendDesk;
let certificates: TestCertificates;

async function importFile(path: string): Promise<void> {
  const { preview } = await desk.ask('extract.preview', { file: desk.tokenFor(path) });
  await desk.ask('extract.import', { preview, confirmed: [] });
}

/** The same cases, the hearing of the prepared report put to another court. */
function laterFile(court: string): string {
  const later = JSON.parse(readFileSync(extractFile, 'utf8')) as CaseExtract;
  for (const { record } of later.cases) {
    if (record.person.crn !== prepared.crn) continue;
    for (const one of record.hearings) one.court = court;
  }
  const path = join(desk.folder, 'later.json');
  writeFileSync(path, JSON.stringify(later));
  return path;
}

async function newReport(): Promise<string> {
  const { cases } = await desk.ask('case.find', { query: prepared.crn });
  const { id } = await desk.ask('report.create', { caseId: cases[0]!.id, templateId: prepared.templateId });
  const { parts, answers, plans } = prepared;
  await desk.ask('report.save', { id, revision: 1, parts, answers, plans });
  return id;
}

function hearingOn(page: string): string | undefined {
  return /<th scope="row">Court and hearing<\/th><td[^>]*>(.*?)<\/td>/.exec(page)?.[1]?.replaceAll('&#39;', "'");
}

function signing(id: string, file: string) {
  const p12 = certificates.makeP12(`${file}.p12`, { name: 'Priya Nair' });
  const certificate = { kind: 'p12', file: desk.tokenFor(p12), passphrase: certificates.passphrase } as const;
  return { id, target: desk.tokenFor(join(desk.folder, 'signed', file)), certificate };
}

async function findingsOf(id: string) {
  const { findings } = await desk.ask('report.check', { id });
  return findings.filter(({ check, place }) => check === 'fact-changed' && place.field === hearing);
}

beforeAll(async () => {
  certificates = makeTestCertificates();
  desk = await openBackendDesk({ isDemo: false });
  mkdirSync(join(desk.folder, 'signed'));
  await importFile(extractFile);
  const author = { name: 'Priya Nair', role: 'Probation officer', office: 'Leeds' };
  await desk.ask('settings.save', {
    author: { ...author, officeAddress: '', division: '', email: '', telephone: '' },
  });
});
afterAll(async () => {
  await desk.end();
  certificates.remove();
});

test('an import between the checks and the print does not change the page that is signed', async () => {
  const id = await newReport();
  const { document } = await desk.ask('report.read', { id });
  const before = document.facts[hearing]?.text ?? '';
  expect(before).not.toBe('');
  let page = '';
  desk.beforePath(() => importFile(laterFile('Elsewhere Crown Court')));
  desk.beforePrint((html) => {
    page = html;
  });
  await desk.ask('report.sign', signing(id, 'page-one.pdf'));
  expect(hearingOn(page)).toBe(before);
  expect(page).not.toContain('Elsewhere Crown Court');
});

test('a fact of page one that has changed is found, and stands as the officer decides', async () => {
  const id = await newReport();
  await importFile(laterFile('Another Crown Court'));
  const [found] = await findingsOf(id);
  expect(found?.message).toMatch(/^Court and hearing on page one: the report says “.*”; .*“Another Crown Court/);
  expect(found?.place.section).toBe('person-and-hearing');

  const view = await desk.ask('report.read', { id });
  const held = view.document.facts[hearing]!;
  const today = view.pageOneToday[hearing]!;
  const at = view.savedAt;
  const keep = { storeValue: today.value, storeText: today.text, because: 'The listing is disputed', at };
  await desk.ask('report.save', {
    id,
    revision: view.revision,
    parts: [],
    facts: { [hearing]: { ...held, keep } },
  });
  expect(await findingsOf(id)).toEqual([]);
  let page = '';
  desk.beforePrint((html) => {
    page = html;
  });
  await desk.ask('report.preview', { id });
  expect(hearingOn(page)).toBe(held.text);
  expect(page).toMatch(/<li>Court and hearing: this report says .*Kept because: The listing is disputed<\/li>/);

  // The record comes back to what the report says: there is nothing left to give a reason for.
  await importFile(laterFile(held.text.split(',')[0] ?? ''));
  expect((await desk.ask('report.read', { id })).pageOneToday[hearing]?.text).toBe(held.text);
  desk.beforePrint((html) => {
    page = html;
  });
  await desk.ask('report.preview', { id });
  expect(hearingOn(page)).toBe(held.text);
  expect(page).not.toContain('The listing is disputed');
  expect(await findingsOf(id)).toEqual([]);
});

test('a fact the template has no place for is not taken in', async () => {
  const id = await newReport();
  const { document, revision } = await desk.ask('report.read', { id });
  const fact = { ...document.facts[hearing]!, slot: 'parole.panel' as const };
  const refusal = await desk.refused('report.save', { id, revision, parts: [], facts: { 'parole.panel': fact } });
  expect(refusal.code).toBe('document-invalid');
});
