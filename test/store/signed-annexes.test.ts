/** The withheld annex of a signed report: kept byte for byte with it, under the same seal, never changed. */
import { describe, expect, it } from 'vitest';
import { failureOf, madeUpSigned, reopen, storeWithReport } from './made-up.ts';
import { dropTriggers, withDatabase } from './unlocked-file.ts';

/** A signed report with its annex. */
function signedWithAnnex() {
  const report = madeUpSigned();
  const annex = madeUpSigned('%PDF-1.7 annex');
  const { fileName, folder, bytes, pages, sha256 } = annex.receipt;
  return {
    ...report,
    annex: annex.pdf,
    receipt: { ...report.receipt, annex: { fileName, folder, bytes, pages, sha256 } },
  };
}

async function sealed() {
  const made = await storeWithReport();
  made.store.reports.seal(made.reportId, signedWithAnnex());
  return made;
}

describe('a signed annex', () => {
  it('is given back with its report, byte for byte, also after reopening', async () => {
    const { store, folder, reportId } = await sealed();
    store.close();
    const held = (await reopen(folder)).reports.readSigned(reportId);
    const { pdf, annex, receipt } = signedWithAnnex();
    expect([Buffer.from(held.pdf), Buffer.from(held.annex!)]).toEqual([pdf, annex]);
    expect(held.receipt).toEqual(receipt);
  });

  it('is not there where the report was signed alone', async () => {
    const { store, reportId } = await storeWithReport();
    store.reports.seal(reportId, madeUpSigned());
    expect(store.reports.readSigned(reportId).annex).toBeUndefined();
  });

  it('is not sealed, nor its report, where bytes and receipt differ or one of them is missing', async () => {
    const { store, reportId } = await storeWithReport();
    const both = signedWithAnnex();
    const wrong = [
      { ...both, annex: Buffer.from('%PDF-1.7 anneX') },
      { ...both, annex: undefined },
      { ...both, receipt: madeUpSigned().receipt },
    ];
    for (const one of wrong) {
      expect((await failureOf(() => store.reports.seal(reportId, one))).code).toBe('signature-failed');
    }
    expect(store.reports.list()[0]?.status).toBe('draft');
    store.reports.seal(reportId, both);
  });

  it('cannot be changed or taken out by direct SQL', async () => {
    const { store, folder } = await sealed();
    store.close();
    await withDatabase(folder, (database) => {
      for (const sql of ['DELETE FROM signed_annexes', "UPDATE signed_annexes SET sha256 = ''"]) {
        expect(() => database.exec(sql), sql).toThrow(/report-signed/);
      }
    });
  });

  it.each(["UPDATE signed_annexes SET pdf = x'25'", 'DELETE FROM signed_annexes'])(
    'is told as damaged after %s',
    async (sql) => {
      const { store, folder, reportId } = await sealed();
      store.close();
      await withDatabase(folder, (database) => {
        dropTriggers(database);
        database.exec(sql);
      });
      const again = await reopen(folder);
      expect((await failureOf(() => again.reports.readSigned(reportId))).code).toBe('store-damaged');
    },
  );
});
