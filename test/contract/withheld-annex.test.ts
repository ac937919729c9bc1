/** A report with a withheld annex: both are signed or neither, and nothing of the annex can be found in the report's file. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpAuthor } from '../../electron/demo/made-up-author.ts';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import { verifyPdf } from '../../electron/press/verify.ts';
import type { CallInput } from '../../shared/contract.ts';
import { template as templateSchema } from '../../shared/template/template.ts';
import { plantMarkers, type Planted } from '../fixtures/markers.ts';
import { lookInto } from '../press/look-into.ts';
import { annexTitle, withAnnex, withheldWords } from '../fixtures/withheld-report.ts';
import { askQpdf, readPdfFacts, readText } from '../e2e/story/outside-judges.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

const prepared = readPrepared(join(root, 'demo', 'prepared', 'parom1.json'));
const shipped = readFileSync(join(root, 'templates', 'parom1.2026.1.json'), 'utf8');
const form = withAnnex(templateSchema.parse(JSON.parse(shipped)));
let desk: BackendDesk;

beforeAll(async () => {
  desk = await openBackendDesk({
    isDemo: true,
    prepareTemplates: (folder) => {
      cpSync(join(root, 'templates', 'catalogues'), join(folder, 'catalogues'), { recursive: true });
      writeFileSync(join(folder, 'parom1.2026.1.json'), JSON.stringify(form));
    },
  });
  mkdirSync(join(desk.folder, 'signed'));
  const { preview } = await desk.ask('extract.preview', {
    file: desk.tokenFor(join(root, 'demo', 'made-up-cases.json')),
  });
  await desk.ask('extract.import', { preview, confirmed: [] });
  await desk.ask('settings.save', { author: madeUpAuthor });
});
afterAll(() => desk.end());

async function newReport(extra: Partial<CallInput<'report.save'>> = {}): Promise<string> {
  const { cases } = await desk.ask('case.find', { query: prepared.crn });
  const { id } = await desk.ask('report.create', { caseId: cases[0]!.id, templateId: prepared.templateId });
  const parts = [...prepared.parts, ...(extra.parts ?? [])];
  await desk.ask('report.save', {
    ...extra,
    id,
    revision: 1,
    parts,
    answers: { ...prepared.answers, ...extra.answers },
    plans: { ...prepared.plans, ...extra.plans },
  });
  return id;
}

const written = (): Promise<string> => newReport(withheldWords);
const pathOf = (name: string): string => join(desk.folder, 'signed', name);
const signing = (id: string, file: string, annex?: string) => ({
  id,
  target: desk.tokenFor(pathOf(file)),
  ...(annex === undefined ? {} : { annexTarget: desk.tokenFor(pathOf(annex)) }),
  certificate: { kind: 'demo' } as const,
});
const nobodyTrusted = { roots: [], demoRoots: [] };
const verdictOn = async (bytes: Uint8Array) => (await verifyPdf(bytes, nobodyTrusted, 'a.pdf')).outcome;
const stateOf = async (id: string) => (await desk.ask('report.read', { id })).status;

async function plantedReport(): Promise<{ id: string; planted: Planted }> {
  const id = await written();
  const { document, revision } = await desk.ask('report.read', { id });
  const planted = plantMarkers({ template: form, document });
  const { parts, facts, tables, answers, plans } = planted.document;
  await desk.ask('report.save', { id, revision, parts, facts, tables, answers, plans });
  return { id, planted };
}

test('a word planted in every withheld block is nowhere in the file of the report, and in the annex', async () => {
  const { id, planted } = await plantedReport();
  await desk.ask('report.sign', signing(id, 'planted.pdf', 'planted-annex.pdf'));
  const [report, annex] = [pathOf('planted.pdf'), pathOf('planted-annex.pdf')];
  const [inReport, inAnnex] = [lookInto(report), lookInto(annex)];
  const words = readText(annex);
  for (const marker of planted.markers) {
    if (!planted.ofKeeps.includes(marker)) expect(words).toContain(marker);
    expect(inReport(marker), marker).toBe(false);
  }
  // The headings are bookmarks too, which shows that the search finds what is there.
  for (const word of ['Security concerns', 'What the victim has said in confidence', annexTitle]) {
    expect(inAnnex(word), word).toBe(true);
    expect(inReport(word), word).toBe(false);
  }
  for (const path of [report, annex]) {
    expect(execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' })).toContain('0 embedded files');
    expect(askQpdf(path).isContent).toBe(true);
  }
  expect(readPdfFacts(annex)).toMatchObject({ Title: annexTitle, Tagged: 'yes' });
});

test('both are signed, each verifies, and the annex names the report’s file by its hash', async () => {
  const id = await written();
  const receipt = await desk.ask('report.sign', signing(id, 'both.pdf', 'both-annex.pdf'));
  expect(receipt).toMatchObject({ fileName: 'both.pdf', annex: { fileName: 'both-annex.pdf', folder: 'signed' } });
  const [report, annex] = [readFileSync(pathOf('both.pdf')), readFileSync(pathOf('both-annex.pdf'))];
  expect([await verdictOn(report), await verdictOn(annex)]).toEqual(['signer unknown here', 'signer unknown here']);
  expect(readText(pathOf('both-annex.pdf')).replace(/\s/g, '')).toContain(receipt.sha256);
  annex[Math.floor(annex.length / 3)]! ^= 1;
  expect(await verdictOn(annex)).toBe('changed or broken');
  expect(desk.store.audit.firstBroken()).toBeUndefined();
});

test('the store keeps both byte for byte, shows both and copies each', async () => {
  const id = await written();
  const { annex } = await desk.ask('report.sign', signing(id, 'kept.pdf', 'kept-annex.pdf'));
  const held = desk.store.reports.readSigned(id as never);
  expect(Buffer.compare(held.annex!, readFileSync(pathOf('kept-annex.pdf')))).toBe(0);
  expect((await desk.ask('report.viewSigned', { id, piece: 'annex' })).pages).toBe(annex?.pages);
  const target = desk.tokenFor(pathOf('kept-annex.pdf'));
  const copy = await desk.ask('report.saveCopy', { id, target, piece: 'annex' });
  expect(copy).toEqual({ ...annex, fileName: 'kept-annex (2).pdf' });
  expect(readFileSync(pathOf(copy.fileName)).equals(Buffer.from(held.annex!))).toBe(true);
});

test('an annex that cannot be written leaves no report behind either', async () => {
  const id = await written();
  const before = readdirSync(pathOf('.'));
  const refusal = await desk.refused('report.sign', signing(id, 'alone.pdf', join('gone', 'annex.pdf')));
  expect(refusal.code).toBe('folder-read-only');
  expect(readdirSync(pathOf('.'))).toEqual(before);
  expect(await stateOf(id)).toBe('draft');
});

test('words saved while the annex is printed leave neither file', async () => {
  const id = await written();
  const { revision } = await desk.ask('report.read', { id });
  const before = readdirSync(pathOf('.'));
  desk.beforePrint(() => {
    desk.beforePrint(() => desk.store.reports.save(id as never, { revision, parts: withheldWords.parts.slice(0, 1) }));
  });
  const refusal = await desk.refused('report.sign', signing(id, 'late.pdf', 'late-annex.pdf'));
  expect(refusal.code).toBe('revision-conflict');
  expect(readdirSync(pathOf('.'))).toEqual(before);
});

test('a place for the annex is asked for, and not that of the report', async () => {
  const id = await written();
  expect(await desk.refused('report.sign', signing(id, 'one.pdf'))).toMatchObject({
    code: 'report-blocked',
    message: expect.stringContaining('no place was chosen') as string,
  });
  expect(await desk.refused('report.sign', signing(id, 'one.pdf', 'ONE.pdf'))).toMatchObject({
    code: 'report-blocked',
    message: expect.stringContaining('same name') as string,
  });
  const { name, annexName } = await desk.ask('report.suggestName', { id });
  expect([annexName === name, annexName]).toEqual([false, expect.stringContaining('WITHHELD-ANNEX.pdf')]);
});

test('a report with nothing in what is withheld has no annex, and is signed alone', async () => {
  const id = await newReport();
  expect((await desk.refused('report.preview', { id, piece: 'annex' })).code).toBe('report-unknown');
  const receipt = await desk.ask('report.sign', signing(id, 'single.pdf', 'not-wanted.pdf'));
  expect(receipt.annex).toBeUndefined();
  expect(readdirSync(pathOf('.'))).not.toContain('not-wanted.pdf');
  expect((await desk.refused('report.viewSigned', { id, piece: 'annex' })).code).toBe('report-unknown');
});

test('the annex of a draft is previewed by itself', async () => {
  const id = await written();
  let html = '';
  desk.beforePrint((page) => (html = page));
  await desk.ask('report.preview', { id, piece: 'annex' });
  expect(html).toContain(annexTitle);
  expect(html).toContain('DRAFT');
});
