/** A signed report never changes, is kept byte for byte, and is sealed only over what was printed. */
import { describe, expect, it } from 'vitest';
import { failureOf, madeUpDocument, madeUpSigned, part, reopen, storeWithReport } from './made-up.ts';
import { dropTriggers, withDatabase } from './unlocked-file.ts';

describe('a signed report', () => {
  it('does not become a draft again when older pages are put back', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.seal(id, madeUpSigned());
    store.close();
    await withDatabase(folder, (database) => {
      dropTriggers(database);
      database.exec("UPDATE reports SET status = 'draft'");
    });
    const again = await reopen(folder);
    expect((await failureOf(() => again.reports.read(id))).code).toBe('store-damaged');
    expect((await failureOf(() => again.reports.save(id, { revision: 1, parts: [] }))).code).toBe('store-damaged');
  });

  it('gives back the exact bytes and its receipt, also after reopening', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    const signed = madeUpSigned();
    store.reports.seal(id, signed);
    store.close();
    const again = await reopen(folder);
    expect(again.reports.read(id)).toMatchObject({ meta: { status: 'signed' }, receipt: signed.receipt });
    const held = again.reports.readSigned(id);
    expect(Buffer.from(held.pdf).equals(signed.pdf)).toBe(true);
    expect(held.receipt).toEqual(signed.receipt);
    expect(again.warnings).toEqual([]);
  });

  it('is sealed with what was set aside: the finding, the reason and the time', async () => {
    const { store, folder, clock, reportId: id } = await storeWithReport();
    store.reports.setAside(id, 'part-too-long:offence', 'The judge asked for more.');
    const at = clock.now();
    store.reports.seal(id, madeUpSigned());
    store.close();
    const sealed = await withDatabase(
      folder,
      (database) => (database.prepare('SELECT document FROM signed_reports').get() as { document: string }).document,
    );
    const aside = { finding: 'part-too-long:offence', because: 'The judge asked for more.', at };
    expect(JSON.parse(sealed)).toEqual({ ...madeUpDocument(), setAside: [aside] });
  });

  it('refuses every change through the store, but takes private notes', async () => {
    const { store, reportId: id } = await storeWithReport();
    store.reports.seal(id, madeUpSigned());
    for (const work of [
      () => store.reports.save(id, { revision: 1, parts: [part('offence', 'Changed')] }),
      () => store.reports.setAside(id, 'key', 'because'),
      () => store.reports.takeBack(id, 'key'),
      () => store.reports.seal(id, madeUpSigned('%PDF another')),
    ]) {
      expect((await failureOf(work)).code).toBe('report-signed');
    }
    store.reports.saveNotes(id, 'Heard on Monday.');
    expect(store.reports.read(id)).toMatchObject({ notes: 'Heard on Monday.', document: madeUpDocument() });
  });

  it('refuses every change by direct SQL', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [part('offence', 'x')], answers: { 'seen-on': '2026-11-20' } });
    store.reports.setAside(id, 'key', 'because');
    store.reports.seal(id, madeUpSigned('%PDF-1.7 signed', 2));
    store.close();
    const changed = ['report_parts', 'part_revisions', 'report_fields', 'set_aside', 'signed_reports'];
    const statements = [
      ...changed.flatMap((table) => [`DELETE FROM ${table}`, `UPDATE ${table} SET report_id = report_id`]),
      `INSERT INTO report_fields VALUES ('${id}', 'answer', 'x', '""', '')`,
      "UPDATE reports SET status = 'draft'",
      'DELETE FROM reports',
      "UPDATE templates SET text = ''",
      'DELETE FROM templates',
      'DELETE FROM audit',
      "UPDATE audit SET event = 'none'",
    ];
    await withDatabase(folder, (database) => {
      for (const sql of statements) expect(() => database.exec(sql), sql).toThrow(/report-signed|kept|append-only/);
    });
  });

  it('is not sealed with bytes that are not those of the receipt', async () => {
    const { store, reportId: id } = await storeWithReport();
    const signed = madeUpSigned();
    const other = { ...signed, pdf: Buffer.from('%PDF other') };
    expect((await failureOf(() => store.reports.seal(id, other))).code).toBe('signature-failed');
    expect((await failureOf(() => store.reports.readSigned(id))).code).toBe('report-unknown');
    store.reports.seal(id, signed);
    expect(store.reports.list()[0]?.status).toBe('signed');
  });

  it('is not sealed when words were saved after its pages were printed', async () => {
    const { store, reportId: id } = await storeWithReport();
    const signed = madeUpSigned();
    const { revision } = store.reports.save(id, { revision: 1, parts: [part('offence', 'One word more.')] });
    expect((await failureOf(() => store.reports.seal(id, signed))).code).toBe('revision-conflict');
    expect(store.reports.list()[0]?.status).toBe('draft');
    store.reports.seal(id, { ...signed, revision });
    expect(store.reports.list()[0]?.status).toBe('signed');
  });

  it('is told as damaged when one byte of it differs', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.seal(id, madeUpSigned());
    store.close();
    await withDatabase(folder, (database) => {
      dropTriggers(database);
      database.prepare('UPDATE signed_reports SET pdf = ?').run(Buffer.from('%PDF-1.7 signeD'));
    });
    const again = await reopen(folder);
    expect((await failureOf(() => again.reports.readSigned(id))).code).toBe('store-damaged');
  });
});
