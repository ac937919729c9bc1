/** The lists of reports over a real store: one damaged report takes nothing else away, and dates follow the record. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCaseHandlers } from '../../electron/handlers/case-handlers.ts';
import { reportRows } from '../../electron/handlers/report-rows.ts';
import type { HostServices, Services } from '../../electron/handlers/services.ts';
import type { Store } from '../../electron/store/store.ts';
import { extractCase, type ExtractCase } from '../../shared/model/extract.ts';
import { madeUpCase, madeUpDocument, madeUpSigned, newStore, reopen, templateText } from '../store/made-up.ts';
import { SetClock, temporaryFolder } from '../store/made-up.ts';
import { dropTriggers, withDatabase } from '../store/unlocked-file.ts';

const source = { system: 'NDelius', date: '2026-11-01' } as const;

function servicesOf(store: Store): Services {
  const never = () => {
    throw new Error('no host is asked for a list');
  };
  const host: HostServices = {
    pathOf: never,
    print: never,
    serve: never,
    trust: never,
    trustDemoRoot: never,
    push: never,
  };
  return { store, host, templatesFolder: join(import.meta.dirname, '../../templates'), clock: new SetClock() };
}

function caseHeardOn(date: string): ExtractCase {
  const one = madeUpCase();
  const hearing = { court: 'Leeds Crown Court', date, courtType: 'crown', purpose: 'Sentence', source };
  return extractCase.parse({ ...one, record: { ...one.record, hearings: [hearing] } });
}

async function storeOfTwo() {
  const { store, folder } = await newStore();
  store.cases.importAll({
    producedAt: '2026-11-20T09:00:00.000Z',
    cases: [madeUpCase('X123456'), madeUpCase('X654321', { surname: 'Lee' })],
  });
  const idOf = (crn: string) => store.cases.findByCrn(crn)!.id;
  const make = (crn: string) =>
    store.reports.create({ caseId: idOf(crn), templateText, document: madeUpDocument(), dueOn: '2026-12-01' });
  return { store, folder, sound: make('X123456'), broken: make('X654321'), soundCase: idOf('X123456') };
}

describe('one damaged report', () => {
  test('stands in the list as damaged, with what is safe and what to do, and the others as before', async () => {
    const { store, folder, sound, broken } = await storeOfTwo();
    store.close();
    await withDatabase(folder, (database) => {
      database.prepare("UPDATE part_revisions SET blocks = '[]' WHERE report_id = ?").run(broken);
    });
    const rows = reportRows(servicesOf(await reopen(folder)));
    expect(rows.find(({ id }) => id === sound)).toMatchObject({ nextStep: 'Start' });
    expect(rows.find(({ id }) => id === broken)).toMatchObject({
      crn: 'X654321',
      personName: 'Siân Lee',
      templateTitle: 'Made-up report',
      dueOn: '2026-12-01',
      nextStep: 'See what to do',
      damage: {
        message: 'The text of this report is not the one last saved.',
        safe: expect.stringContaining('not been repaired or changed') as string,
        todo: expect.stringContaining('backup') as string,
      },
    });
  });

  test('with a damaged template or record is listed too, and the sound case still opens', async () => {
    const { store, folder, sound, broken, soundCase } = await storeOfTwo();
    store.close();
    await withDatabase(folder, (database) => {
      dropTriggers(database);
      database.prepare("UPDATE case_revisions SET record = '{}' WHERE case_id <> ?").run(soundCase);
    });
    const services = servicesOf(await reopen(folder));
    expect(reportRows(services).find(({ id }) => id === broken)?.damage?.message).toContain('record of this case');
    const read = await makeCaseHandlers(services)['case.read']({ id: soundCase });
    expect(read.reports).toMatchObject([{ id: sound, nextStep: 'Start' }]);
  });
});

describe('when a report is due', () => {
  test('follows the record when a hearing is adjourned, until the report is signed', async () => {
    const { store } = await newStore();
    const services = servicesOf(store);
    store.cases.importAll({ producedAt: '2026-11-20T09:00:00.000Z', cases: [caseHeardOn('2026-12-03')] });
    const { id: caseId } = store.cases.findByCrn('X123456')!;
    const id = store.reports.create({ caseId, templateText, document: madeUpDocument(), dueOn: '2026-12-02' });
    store.cases.importAll({ producedAt: '2026-11-20T09:00:00.000Z', cases: [caseHeardOn('2027-01-14')] });
    const adjourned = { dueOn: '2027-01-13', hearingOn: '2027-01-14', hearingAt: 'Leeds Crown Court' };
    expect(reportRows(services)).toMatchObject([adjourned]);
    store.reports.seal(id, { ...madeUpSigned(), dates: adjourned });
    store.cases.importAll({ producedAt: '2026-11-20T09:00:00.000Z', cases: [caseHeardOn('2027-02-18')] });
    expect(reportRows(services)).toMatchObject([{ ...adjourned, status: 'signed', isOverdue: false }]);
  });
});

describe('a template file that cannot be used', () => {
  test('is named with its fault where a report is begun', async () => {
    const { store } = await newStore();
    store.cases.importAll({ producedAt: '2026-11-20T09:00:00.000Z', cases: [madeUpCase()] });
    const templatesFolder = temporaryFolder();
    writeFileSync(join(templatesFolder, 'broken.2026.1.json'), '{');
    const read = makeCaseHandlers({ ...servicesOf(store), templatesFolder })['case.read'];
    expect(await read({ id: store.cases.findByCrn('X123456')!.id })).toMatchObject({
      templates: [],
      refusedTemplates: [{ file: 'broken.2026.1.json', faults: [{ where: '', message: 'the file is not JSON' }] }],
    });
  });
});
