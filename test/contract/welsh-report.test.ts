/** A report speaks the language its template offers, from the first page to the seal and the file's own facts. */
import { cpSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpAuthor } from '../../electron/demo/made-up-author.ts';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import { readLanguage, readText } from '../e2e/story/outside-judges.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

const prepared = readPrepared(join(root, 'demo', 'prepared', 'psr-short.json'));
let desk: BackendDesk;

/** The shipped templates, offered in Welsh only, with their catalogues. */
function writeWelshTemplates(folder: string): void {
  mkdirSync(folder);
  const shipped = join(root, 'templates');
  cpSync(join(shipped, 'catalogues'), join(folder, 'catalogues'), { recursive: true });
  for (const name of readdirSync(shipped).filter((each) => /^[a-z0-9-]+\.\d{4}\.\d+\.json$/.test(each))) {
    const text = readFileSync(join(shipped, name), 'utf8').replace('"languages": ["en"]', '"languages": ["cy"]');
    writeFileSync(join(folder, name), text);
  }
}

beforeAll(async () => {
  desk = await openBackendDesk({
    isDemo: true,
    prepareTemplates: writeWelshTemplates,
    clock: { now: () => '2026-11-21T09:00:00.000Z' },
  });
  const { preview } = await desk.ask('extract.preview', {
    file: desk.tokenFor(join(root, 'demo', 'made-up-cases.json')),
  });
  await desk.ask('extract.import', { preview, confirmed: [] });
  await desk.ask('settings.save', { author: madeUpAuthor });
});
afterAll(() => desk.end());

test('a report from a Welsh template is Welsh, and so are its seal and its file', async () => {
  const { cases } = await desk.ask('case.find', { query: prepared.crn });
  const caseId = cases[0]?.id ?? '';
  const { id } = await desk.ask('report.create', { caseId, templateId: prepared.templateId });
  expect((await desk.ask('report.read', { id })).document.language).toBe('cy');
  const { parts, answers, plans } = prepared;
  await desk.ask('report.save', { id, revision: 1, parts, answers, plans });
  const pdf = join(desk.folder, 'welsh.pdf');
  await desk.ask('report.sign', { id, target: desk.tokenFor(pdf), certificate: { kind: 'demo' } });
  expect(readLanguage(pdf)).toBe('cy');
  expect(readText(pdf)).toContain('Llofnodwyd yn electronig gan');
});
