/** Drafts are saved part by part, and every version is checked. */
import { describe, expect, it } from 'vitest';
import type { ReportPatch } from '../../electron/store/store.ts';
import { caseId, reportId } from '../../shared/model/ids.ts';
import {
  failureOf,
  madeUpDocument,
  madeUpSigned,
  newReport,
  part,
  reopen,
  storeWithReport,
  templateText,
} from './made-up.ts';
import { withDatabase } from './unlocked-file.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const fact = {
  slot: 'offence.plea',
  value: 'guilty',
  text: 'Guilty',
  source: { system: 'Court record', date: '2026-11-01' },
  insertedAt: '2026-11-21T14:32:00.000Z',
} as const;

describe('a draft', () => {
  it('is listed with its template, dates and revision', async () => {
    const { store, caseId: id, reportId: report } = await storeWithReport();
    expect(store.reports.list()).toMatchObject([
      { id: report, caseId: id, templateId: 'made-up', templateVersion: '2026.1', status: 'draft', revision: 1 },
    ]);
    expect(store.reports.read(report)).toMatchObject({
      templateText,
      document: madeUpDocument(),
      notes: '',
      setAside: {},
    });
  });

  it('keeps parts, answers and facts that were saved, and takes an answer and a fact away again', async () => {
    const { store, reportId: id } = await storeWithReport();
    const first = { revision: 1, parts: [part('proposal', 'Unpaid work.')], answers: { 'seen-on': '2026-11-20' } };
    expect(store.reports.save(id, { ...first, facts: { plea: fact } })).toEqual({
      revision: 2,
      savedAt: '2026-11-21T14:32:00.000Z',
    });
    const held = store.reports.read(id).document;
    expect(held.parts).toEqual([part('offence', ''), part('proposal', 'Unpaid work.')]);
    expect(held.answers).toEqual({ 'seen-on': '2026-11-20' });
    expect(held.facts).toEqual({ plea: fact });
    store.reports.save(id, { revision: 2, parts: [], answers: { 'seen-on': null }, facts: { plea: null } });
    expect(store.reports.read(id).document).toMatchObject({ answers: {}, facts: {} });
  });

  it('writes only the parts that changed', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [part('offence', 'One'), part('proposal', '')] });
    store.reports.save(id, { revision: 2, parts: [part('offence', 'Two')] });
    store.close();
    const counts = await withDatabase(folder, (database) =>
      database.prepare('SELECT part_id, count(*) AS held FROM part_revisions GROUP BY part_id ORDER BY part_id').all(),
    );
    expect(counts).toEqual([
      { part_id: 'offence', held: 3 },
      { part_id: 'proposal', held: 1 },
    ]);
  });

  it('keeps the last twenty revisions of a part', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    for (let at = 1; at <= 30; at++)
      store.reports.save(id, { revision: at, parts: [part('offence', `Version ${at}`)] });
    store.close();
    const held = await withDatabase(folder, (database) =>
      database.prepare("SELECT revision FROM part_revisions WHERE part_id = 'offence' ORDER BY revision").pluck().all(),
    );
    expect(held).toEqual(Array.from({ length: 20 }, (_, at) => at + 12));
    expect((await reopen(folder)).reports.read(id).document.parts[0]).toEqual(part('offence', 'Version 30'));
  });

  it('refuses a save that builds on an older revision', async () => {
    const { store, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [part('offence', 'Mine')] });
    expect(
      (await failureOf(() => store.reports.save(id, { revision: 1, parts: [part('offence', 'Theirs')] }))).code,
    ).toBe('revision-conflict');
    expect(store.reports.read(id).document.parts[0]).toEqual(part('offence', 'Mine'));
  });

  it.each<[string, Omit<ReportPatch, 'revision'>]>([
    ['a part the template does not have', { parts: [part('stranger', 'x')] }],
    ['the same part twice', { parts: [part('offence', 'x'), part('offence', 'y')] }],
    ['a part without any block', { parts: [{ id: 'offence', blocks: [] }] }],
    [
      'a part of editor nodes',
      { parts: [{ id: 'offence', blocks: [{ type: 'paragraph', children: [{ type: 'script' }] }] }] as never },
    ],
    ['an answer to no question', { parts: [], answers: { plea: 'guilty' } }],
    ['a fact where the template has none', { parts: [], facts: { 'seen-on': fact } }],
    ['a table where the template has none', { parts: [], tables: { plea: {} as never } }],
  ])('refuses %s, and keeps the last good version', async (_, patch) => {
    const { store, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [part('offence', 'Good')] });
    expect((await failureOf(() => store.reports.save(id, { ...patch, revision: 2 }))).code).toBe('document-invalid');
    expect(store.reports.read(id)).toMatchObject({
      meta: { revision: 2 },
      document: { parts: [part('offence', 'Good'), {}] },
    });
    expect(store.audit.firstBroken()).toBeUndefined();
  });

  it('never names the words of the report in a refusal', async () => {
    const { store, reportId: id } = await storeWithReport();
    const words = 'Gwenllian Marker lives in Bangor';
    const bad = { id: 'offence', blocks: [{ type: words, children: [words] }] } as never;
    const failure = await failureOf(() => store.reports.save(id, { revision: 1, parts: [bad] }));
    expect(JSON.stringify(failure)).not.toContain('Marker');
    expect(failure.faults?.length).toBeGreaterThan(0);
  });

  it('is not begun with parts missing or out of order, with a wrong template hash, a broken template or no case', async () => {
    const { store, caseId: id } = await storeWithReport();
    const good = newReport(id);
    const [first, second] = good.document.parts;
    if (first === undefined || second === undefined) throw new Error('the document has two parts');
    const attempts = [
      { ...good, document: { ...good.document, parts: [first] } },
      { ...good, document: { ...good.document, parts: [second, first] } },
      { ...good, document: { ...good.document, template: { ...good.document.template, sha256: 'a'.repeat(64) } } },
      { ...good, templateText: '{"format":"else"}' },
      { ...good, caseId: caseId.parse(nobody) },
    ];
    const codes = [];
    for (const attempt of attempts) codes.push((await failureOf(() => store.reports.create(attempt))).code);
    expect(codes).toEqual([
      'document-invalid',
      'document-invalid',
      'document-invalid',
      'template-invalid',
      'case-unknown',
    ]);
    expect(store.reports.list()).toHaveLength(1);
  });

  it('that is not there is refused by name', async () => {
    const { store } = await storeWithReport();
    const id = reportId.parse(nobody);
    for (const work of [
      () => store.reports.read(id),
      () => store.reports.save(id, { revision: 1, parts: [] }),
      () => store.reports.saveNotes(id, 'x'),
      () => store.reports.setAside(id, 'key', 'because'),
      () => store.reports.takeBack(id, 'key'),
      () => store.reports.seal(id, madeUpSigned()),
      () => store.reports.readSigned(id),
    ]) {
      expect((await failureOf(work)).code).toBe('report-unknown');
    }
  });

  it('remembers why a finding was set aside', async () => {
    const { store, reportId: id } = await storeWithReport();
    store.reports.setAside(id, 'part-too-long:offence', 'The court asked for more.');
    store.reports.setAside(id, 'part-too-long:offence', 'The judge asked for more.');
    expect(store.reports.read(id).setAside).toEqual({ 'part-too-long:offence': 'The judge asked for more.' });
  });

  it('forgets a reason that is taken back, and only that one', async () => {
    const { store, reportId: id } = await storeWithReport();
    store.reports.setAside(id, 'part-too-long:offence', 'The court asked for more.');
    store.reports.setAside(id, 'part-too-long:proposal', 'The judge asked for more.');
    store.reports.takeBack(id, 'part-too-long:offence');
    expect(store.reports.read(id).setAside).toEqual({ 'part-too-long:proposal': 'The judge asked for more.' });
  });
});
