/** The audit trail cannot be changed unseen: every single change is located to its row. */
import { createHash } from 'node:crypto';
import type { OpenDatabase } from '../../electron/store/open-database.ts';
import { describe, expect, it } from 'vitest';
import { newStore, part, reopen, storeWithReport } from './made-up.ts';
import { dropTriggers, withDatabase } from './unlocked-file.ts';

async function trail(rows: number) {
  const made = await newStore();
  for (let at = 0; at < rows; at++) made.store.audit.record('case.viewed', { id: `case-${at}`, at });
  made.store.close();
  return made.folder;
}

async function firstBrokenAfter(folder: string, tamper: (database: OpenDatabase) => void): Promise<number | undefined> {
  await withDatabase(folder, (database) => {
    dropTriggers(database);
    tamper(database);
  });
  return (await reopen(folder)).audit.firstBroken();
}

describe('the audit trail', () => {
  it('is whole after ordinary work, and its head moves with every event', async () => {
    const { store, reportId } = await storeWithReport();
    const before = store.audit.head();
    store.reports.save(reportId, { revision: 1, parts: [part('offence', 'x')] });
    const after = store.audit.head();
    expect(after.sequence).toBe(before.sequence + 1);
    expect(after.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(store.audit.firstBroken()).toBeUndefined();
  });

  it.each<[string, number, string]>([
    ['an event changed', 20, "UPDATE audit SET event = 'work.listed' WHERE sequence = 20"],
    ['a detail changed', 20, "UPDATE audit SET detail = '{}' WHERE sequence = 20"],
    ['a time changed', 20, "UPDATE audit SET at = '2026-01-01T00:00:00.000Z' WHERE sequence = 20"],
    ['a content hash changed', 20, "UPDATE audit SET content = 'x' WHERE sequence = 20"],
    ['a row taken out', 20, 'DELETE FROM audit WHERE sequence = 20'],
    [
      'a row taken out and the rest moved up',
      20,
      'DELETE FROM audit WHERE sequence = 20; UPDATE audit SET sequence = sequence - 1 WHERE sequence > 20',
    ],
    [
      'a row doubled',
      21,
      'UPDATE audit SET sequence = -sequence - 1 WHERE sequence > 20; UPDATE audit SET sequence = -sequence WHERE sequence < 0; INSERT INTO audit SELECT 21, at, event, subject, content, detail, hash FROM audit WHERE sequence = 20',
    ],
    [
      'two rows exchanged',
      20,
      'UPDATE audit SET sequence = -1 WHERE sequence = 20; UPDATE audit SET sequence = 20 WHERE sequence = 21; UPDATE audit SET sequence = 21 WHERE sequence = -1',
    ],
  ])('shows %s at the row', async (_, row, sql) => {
    const folder = await trail(40);
    expect(await firstBrokenAfter(folder, (database) => database.exec(sql))).toBe(row);
  });

  it('shows its end cut off by a warning when the store is opened', async () => {
    const folder = await trail(40);
    await withDatabase(folder, (database) => {
      dropTriggers(database);
      database.exec('DELETE FROM audit WHERE sequence > 30');
    });
    expect((await reopen(folder)).warnings).toHaveLength(1);
  });

  it('does not record twice what the store has already recorded with the change itself', async () => {
    const { store, reportId } = await storeWithReport();
    store.reports.save(reportId, { revision: 1, parts: [] });
    const before = store.audit.head().sequence;
    store.audit.record('report.saved', { id: reportId });
    expect(store.audit.head().sequence).toBe(before);
    store.audit.record('report.viewed', { id: reportId });
    expect(store.audit.head().sequence).toBe(before + 1);
  });

  it('keeps its order when the clock is set back', async () => {
    const { store, clock } = await newStore();
    store.audit.record('case.viewed', {});
    (clock as { pass?: (seconds: number) => void }).pass?.(-86_400);
    store.audit.record('case.viewed', {});
    expect(store.audit.firstBroken()).toBeUndefined();
  });

  it('holds ids, hashes and counts only', async () => {
    const { store, folder, reportId } = await storeWithReport();
    store.reports.save(reportId, {
      revision: 1,
      parts: [part('offence', 'marker-words')],
      answers: { 'seen-on': '2026-11-20' },
    });
    store.reports.setAside(reportId, 'other-person-named:Marker-Words', 'marker-words');
    store.close();
    const rows = await withDatabase(folder, (database) =>
      JSON.stringify(database.prepare('SELECT * FROM audit').all()),
    );
    for (const word of ['marker-words', 'Marker-Words', 'Neill', 'Gwenllian', 'X123456', '2026-11-20'])
      expect(rows).not.toContain(word);
  });

  it('names the finding that was set aside, and proves its reason without telling it', async () => {
    const { store, folder, reportId } = await storeWithReport();
    const key = 'fact-changed:chip:chip-0a1b:0011aabb';
    store.reports.setAside(reportId, key, 'Heard in court');
    store.close();
    const rows = await withDatabase(folder, (database) =>
      database.prepare("SELECT subject, detail FROM audit WHERE event = 'finding.set-aside'").all(),
    );
    const reason = createHash('sha256').update('Heard in court').digest('hex');
    expect(rows).toEqual([{ subject: reportId, detail: JSON.stringify({ finding: key, reason }) }]);
  });

  it('names the finding that was taken back, once, and the reason that no longer stands', async () => {
    const { store, folder, reportId } = await storeWithReport();
    const key = 'fact-changed:chip:chip-0a1b:0011aabb';
    store.reports.setAside(reportId, key, 'Heard in court');
    store.reports.takeBack(reportId, key);
    store.reports.takeBack(reportId, key);
    store.close();
    const rows = await withDatabase(folder, (database) =>
      database.prepare("SELECT subject, detail FROM audit WHERE event = 'finding.taken-back'").all(),
    );
    const reason = createHash('sha256').update('Heard in court').digest('hex');
    expect(rows).toEqual([{ subject: reportId, detail: JSON.stringify({ finding: key, reason }) }]);
  });
});
