/** A report is never read from older pages of the file, nor with a history rewritten to fit them. */
import { describe, expect, it } from 'vitest';
import { failureOf, part, reopen, storeWithReport } from './made-up.ts';
import { dropTriggers, withDatabase } from './unlocked-file.ts';

describe('an older page of the file put back', () => {
  it('is found when the report is opened', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [part('offence', 'High risk')] });
    store.reports.save(id, { revision: 2, parts: [part('offence', 'Low risk')] });
    store.close();
    await withDatabase(folder, (database) => {
      dropTriggers(database);
      database.exec("UPDATE report_parts SET revision = 2 WHERE part_id = 'offence'");
    });
    expect((await failureOf(async () => (await reopen(folder)).reports.read(id))).code).toBe('store-damaged');
  });

  it('is found when an answer or the case record is the older one', async () => {
    const { store, folder, caseId: id, reportId: report } = await storeWithReport();
    store.reports.save(report, { revision: 1, parts: [], answers: { 'seen-on': '2026-11-20' } });
    store.close();
    await withDatabase(folder, (database) => {
      database.exec(`UPDATE report_fields SET value = '"2026-11-19"'`);
      database.exec(`UPDATE case_revisions SET record = replace(record, '1991', '1992')`);
    });
    const again = await reopen(folder);
    expect((await failureOf(() => again.reports.read(report))).code).toBe('store-damaged');
    expect((await failureOf(() => again.cases.read(id))).code).toBe('store-damaged');
  });
});

describe('a row of the history rewritten to fit changed words', () => {
  it('is found when the report is opened', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [part('offence', 'High risk')] });
    store.close();
    await withDatabase(folder, (database) => {
      dropTriggers(database);
      database
        .prepare("UPDATE audit SET content = ? WHERE subject = ? AND event = 'report.saved'")
        .run('0'.repeat(64), id);
    });
    const told = await failureOf(async () => (await reopen(folder)).reports.read(id));
    expect(told.message).toBe('A row of the history that proves this text has been changed.');
  });
});
