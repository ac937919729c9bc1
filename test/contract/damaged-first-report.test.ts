/** An addendum whose signed report is damaged, over a real store: it stays whole itself, and says what is wrong elsewhere. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeReportHandlers } from '../../electron/handlers/report-handlers.ts';
import { reportRows } from '../../electron/handlers/report-rows.ts';
import type { HostServices, Services } from '../../electron/handlers/services.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import { failureOf, madeUpDocument, madeUpSigned, newReport, part, reopen } from '../store/made-up.ts';
import { SetClock, storeWithReport } from '../store/made-up.ts';
import { dropTriggers, withDatabase } from '../store/unlocked-file.ts';

const never = () => {
  throw new Error('no host is asked for this');
};
const host: HostServices = {
  pathOf: never,
  print: never,
  serve: never,
  trust: never,
  trustDemoRoot: never,
  push: never,
};
const plea = {
  slot: 'offence.plea',
  value: 'guilty',
  text: 'guilty',
  source: { system: 'NDelius', date: '2026-11-01' },
  insertedAt: '2026-11-21T14:32:00.000Z',
} as const;
const written = [part('offence', 'She took it.'), part('proposal', 'It stands.')];

let services: Services;
let ids: Record<'first' | 'signed' | 'complete' | 'begun' | 'empty' | 'broken', ReportId>;
const added = 'The signed report that the addendum adds to is damaged in this store.';

beforeAll(async () => {
  const { store, folder, caseId, reportId: first } = await storeWithReport();
  store.reports.seal(first, madeUpSigned());
  const begin = (document = madeUpDocument()) =>
    store.reports.create({ ...newReport(caseId), document, addsTo: first });
  const whole = { ...madeUpDocument(), parts: written, facts: { plea } };
  ids = { first, signed: begin(whole), complete: begin(whole), begun: begin(), empty: begin(), broken: begin(whole) };
  store.reports.save(ids.begun, { revision: 1, parts: written.slice(0, 1) });
  store.reports.seal(ids.signed, madeUpSigned('%PDF-1.7 addendum'));
  store.close();
  await withDatabase(folder, (database) => {
    dropTriggers(database);
    database.prepare("UPDATE signed_reports SET pdf = x'00' WHERE report_id = ?").run(first);
    database.prepare("UPDATE part_revisions SET blocks = '[]' WHERE report_id = ?").run(ids.broken);
  });
  const opened = await reopen(folder);
  services = {
    store: opened,
    host,
    templatesFolder: join(import.meta.dirname, '../../templates'),
    clock: new SetClock(),
  };
});

test('every addendum is listed as it stands itself, and only one that is damaged itself as damaged', () => {
  const rows = reportRows(services);
  const stepOf = (id: ReportId) => rows.find((row) => row.id === id)?.nextStep;
  expect(rows.filter(({ damage }) => damage !== undefined)).toMatchObject([
    { id: ids.broken, damage: { message: 'The text of this report is not the one last saved.' } },
  ]);
  expect([stepOf(ids.signed), stepOf(ids.complete)]).toEqual(['Open signed report', 'Settle checks']);
  expect([stepOf(ids.begun), stepOf(ids.empty)]).toEqual(['Continue', 'Start']);
});

test('a signed addendum is opened, and its pages are proved by its own seal', async () => {
  const read = await makeReportHandlers(services)['report.read']({ id: ids.signed });
  expect(read).toMatchObject({ status: 'signed', receipt: { pages: 3 } });
  expect(Buffer.from(services.store.reports.readSigned(ids.signed).pdf).toString()).toBe('%PDF-1.7 addendum');
});

test('a draft opens with its words, can be written in, and its checks say what is wrong, safe and to do', async () => {
  const handlers = makeReportHandlers(services);
  const { document, revision } = await handlers['report.read']({ id: ids.complete });
  expect(document.parts).toEqual(written);
  await handlers['report.save']({ id: ids.complete, revision, parts: [part('proposal', 'It still stands.')] });
  expect(await failureOf(() => handlers['report.check']({ id: ids.complete }))).toEqual({
    code: 'added-report-damaged',
    message: `${added} Without it the addendum can be neither checked nor signed.`,
    safe: 'Every word of the addendum is in the store, and can still be read and changed.',
    todo: expect.stringContaining('put back the last good backup') as string,
  });
});

test('the report that is damaged is refused as what it is', async () => {
  expect((await failureOf(() => services.store.reports.readSigned(ids.first))).code).toBe('store-damaged');
});
