/** An addendum from the signed report it adds to, through a later extract, to its own signature. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpAuthor } from '../../electron/demo/made-up-author.ts';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import type { CaseExtract } from '../../shared/model/extract.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import { housedAlexLee } from '../fixtures/later-records.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

const read = (id: string) => readPrepared(join(root, 'demo', 'prepared', `${id}.json`));
const first = read('psr-short');
const prepared = read('addendum-court');
const extractFile = join(root, 'demo', 'made-up-cases.json');

let desk: BackendDesk;
let caseId: string;
/** Of other cases: one before a court, one in prison. */
let elsewhere: string;
let parole: string;
let signed: string;

async function importFile(path: string): Promise<void> {
  const { preview } = await desk.ask('extract.preview', { file: desk.tokenFor(path) });
  await desk.ask('extract.import', { preview, confirmed: [] });
}

async function importRecord(record: CaseRecord): Promise<void> {
  const extract = JSON.parse(readFileSync(extractFile, 'utf8')) as CaseExtract;
  const one = extract.cases.find((known) => known.record.person.crn === record.person.crn)!;
  const path = join(desk.folder, 'later.json');
  writeFileSync(
    path,
    JSON.stringify({ ...extract, producedAt: '2026-11-21T08:00:00.000Z', cases: [{ ...one, record }] }),
  );
  await importFile(path);
}

async function idOf(crn: string): Promise<string> {
  return (await desk.ask('case.find', { query: crn })).cases[0]!.id;
}

async function sign(id: string, name: string) {
  const target = desk.tokenFor(join(desk.folder, 'signed', name));
  return desk.ask('report.sign', { id, target, certificate: { kind: 'demo' } });
}

beforeAll(async () => {
  desk = await openBackendDesk({ isDemo: true });
  mkdirSync(join(desk.folder, 'signed'));
  await importFile(extractFile);
  await desk.ask('settings.save', { author: madeUpAuthor });
  [caseId, elsewhere, parole] = [await idOf(first.crn), await idOf('M894416'), await idOf('J417302')];
});
afterAll(async () => {
  await desk.end();
});

async function addendumRow(of: string, id = 'addendum-court') {
  const { templates } = await desk.ask('case.read', { id: of });
  return templates.find((template) => template.id === id);
}

describe('an addendum', () => {
  it('fits no case while nothing is signed there', async () => {
    expect(await addendumRow(caseId)).toMatchObject({ fits: false, addsTo: [] });
    expect(await desk.refused('report.create', { caseId, templateId: 'addendum-court' })).toMatchObject({
      code: 'template-unknown',
      message: expect.stringContaining('No report on Mr Lee that it could add to') as string,
    });
  });

  it('is offered with the signed reports of its case and setting alone', async () => {
    const { id } = await desk.ask('report.create', { caseId, templateId: first.templateId });
    const { parts, answers, plans } = first;
    await desk.ask('report.save', { id, revision: 1, parts, answers, plans });
    await sign(id, 'first.pdf');
    signed = id;
    expect(await addendumRow(caseId)).toMatchObject({
      fits: true,
      addsTo: [{ id, title: 'Pre-sentence report: short format', setting: 'court' }],
    });
    expect(await addendumRow(elsewhere)).toMatchObject({ fits: false, addsTo: [] });
    expect(await addendumRow(parole, 'addendum-parole')).toMatchObject({ fits: false, addsTo: [] });
    const { templates } = await desk.ask('case.read', { id: caseId });
    const addenda = templates.filter((row) => row.addsTo !== undefined);
    expect(addenda.filter((row) => row.fits).map((row) => row.id)).toEqual(['addendum-court']);
    expect(addenda.flatMap((row) => row.addsTo ?? [])).toHaveLength(1);
  });

  it('is not begun without its report, on a draft, on a report of another kind of thing, or by a kind that adds nothing', async () => {
    const { id: draft } = await desk.ask('report.create', { caseId, templateId: 'psr-short' });
    for (const addsTo of [undefined, draft, '6f9619ff-8b86-4d01-b42d-00cf4fc964ff']) {
      expect(await desk.refused('report.create', { caseId, templateId: 'addendum-court', addsTo })).toMatchObject({
        code: 'report-unknown',
        message: 'An addendum needs the signed report that it adds to.',
        safe: 'No report was started.',
      });
    }
    expect(await desk.refused('report.create', { caseId, templateId: 'psr-short', addsTo: signed })).toMatchObject({
      code: 'report-unknown',
    });
  });

  it('begins with the facts of the signed report, and with no change where there is none', async () => {
    const { id } = await desk.ask('report.create', { caseId, templateId: 'addendum-court', addsTo: signed });
    const { document, receipt, template } = await desk.ask('report.read', { id });
    const { receipt: sealed } = await desk.ask('report.read', { id: signed });
    expect([receipt, template.id]).toEqual([undefined, 'addendum-court']);
    expect(document.facts['first-report']).toMatchObject({
      text: 'Pre-sentence report: short format',
      source: { system: 'Signed report', date: '2026-11-21' },
    });
    expect(document.facts['first-report-fingerprint']).toMatchObject({ value: sealed?.sha256 });
    expect(document.facts['first-report-pages']?.text).toBe(`${String(sealed?.pages)} pages`);
    expect(document.tables['changed-since']?.rows).toEqual([]);
  });

  it('is told of a change that comes after it was begun, takes it over, and is signed with it', async () => {
    const { id } = await desk.ask('report.create', { caseId, templateId: 'addendum-court', addsTo: signed });
    const saved = await desk.ask('report.save', { id, revision: 1, parts: prepared.parts, answers: prepared.answers });
    await importRecord(housedAlexLee());
    const { findings } = await desk.ask('report.check', { id });
    expect(findings.map(({ check, place }) => [check, place.field])).toContainEqual(['fact-changed', 'changed-since']);
    const { tablesToday } = await desk.ask('report.read', { id });
    const changed = tablesToday['changed-since']!;
    expect(changed.rows.map(([what]) => what)).toEqual([
      'Documents read: Letter of Leeds housing options',
      'Needs assessment: Accommodation, score',
    ]);
    await desk.ask('report.save', { id, revision: saved.revision, parts: [], tables: { 'changed-since': changed } });
    const pages: string[] = [];
    desk.beforePrint((html) => pages.push(html));
    const receipt = await sign(id, 'addendum.pdf');
    expect(receipt.pages).toBeGreaterThan(1);
    expect(pages[0]).toContain('<td>5 of 8</td><td>3 of 8</td><td>OASys, Layer 3, review, 20 November 2026</td>');
    expect(pages[0]).toMatch(/Adds to<\/th><td[^>]*>Pre-sentence report: short format, signed on 21 November 2026 by /);
  });

  it('is no report to add to itself', async () => {
    expect((await addendumRow(caseId))?.addsTo?.map((row) => row.id)).toEqual([signed]);
  });
});
