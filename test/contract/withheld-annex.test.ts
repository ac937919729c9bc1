/** A report with a withheld annex: both are signed or neither, both are kept, and a place is asked for each. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyPdf } from '../../electron/press/verify.ts';
import { readText } from '../e2e/story/outside-judges.ts';
import { annexTitle, withheldWords } from '../fixtures/withheld-report.ts';
import { madeKind, newReport, openAnnexDesk, signing as signingAt } from './annex-desk.ts';
import type { BackendDesk } from './backend-desk.ts';

let desk: BackendDesk;

beforeAll(async () => {
  desk = await openAnnexDesk();
});
afterAll(() => desk.end());

const written = (): Promise<string> => newReport(desk, madeKind, withheldWords);
const pathOf = (name: string): string => join(desk.folder, 'signed', name);
const signing = (id: string, file: string, annex?: string) => signingAt(desk, id, file, annex);
const nobodyTrusted = { roots: [], demoRoots: [] };
const verdictOn = async (bytes: Uint8Array) => (await verifyPdf(bytes, nobodyTrusted, 'a.pdf')).outcome;
const stateOf = async (id: string) => (await desk.ask('report.read', { id })).status;

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
  const id = await newReport(desk, madeKind);
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
