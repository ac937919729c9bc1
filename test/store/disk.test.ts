/** A full disk never eats text, and a read-only one still lets everything be read. */
import { cpSync, existsSync, readdirSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../electron/store/create-store.ts';
import { recoverStore } from '../../electron/store/recover-store.ts';
import type { Store } from '../../electron/store/store.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import {
  failureOf,
  madeUpCase,
  madeUpSigned,
  part,
  passphrase,
  quickCost,
  reopen,
  SetClock,
  storeWithReport,
  temporaryFolder,
  extractOf,
} from './made-up.ts';
import { makeReadOnly, noMount, smallDisk } from './mounted.ts';
import { withDatabase } from './unlocked-file.ts';

const named = (name: string) => (noMount === undefined ? name : `${name} [not run: ${noMount}]`);
const onMount = it.skipIf(noMount !== undefined);

/** Leaves about so many KiB free; remove the file to have the space again. */
function fillDisk(disk: string, leave: number): string {
  const { bavail, bsize } = statfsSync(disk);
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave * 1024), 1));
  return filler;
}

function saveUntilRefused(store: Store, id: ReportId): { revision: number; refusal: unknown } {
  let { revision } = store.reports.read(id).meta;
  for (let at = 0; at < 400; at++) {
    try {
      ({ revision } = store.reports.save(id, { revision, parts: [part('offence', `${revision + 1} `.repeat(9000))] }));
    } catch (refusal) {
      return { revision, refusal };
    }
  }
  throw new Error('the disk was never full');
}

describe('a full disk', () => {
  onMount(
    named(
      'gives up the ballast first, then refuses by name, keeps every earlier save, and goes on when there is space',
    ),
    async () => {
      const disk = smallDisk(3000);
      const { store, folder, reportId } = await storeWithReport(join(disk, 'store'));
      const filler = fillDisk(disk, 100);
      const { revision, refusal } = saveUntilRefused(store, reportId);
      expect(refusal).toMatchObject({
        failure: { code: 'disk-full', safe: expect.stringContaining('your text is still on the screen') as string },
      });
      expect(statSync(join(folder, 'ballast')).size).toBe(0);
      expect(store.reports.read(reportId)).toMatchObject({
        meta: { revision },
        document: { parts: [part('offence', `${revision} `.repeat(9000)), {}] },
      });
      const large = madeUpSigned('%PDF'.repeat(50_000), revision);
      expect((await failureOf(() => store.reports.seal(reportId, large))).code).toBe('disk-full');
      expect(await failureOf(() => store.cases.importAll(extractOf(manyCases())))).toMatchObject({
        code: 'disk-full',
        message: 'Nothing was imported, because the disk that holds the store is full.',
        todo: 'Free some space on that disk, then import the file again.',
      });
      expect(store.cases.find('')).toHaveLength(1);
      rmSync(filler);
      store.reports.save(reportId, { revision, parts: [part('offence', 'There is space again.')] });
      expect(store.audit.firstBroken()).toBeUndefined();
      store.checkPages();
      store.close();
      const again = await reopen(folder);
      expect(again.reports.read(reportId).document.parts[0]).toEqual(part('offence', 'There is space again.'));
      expect(statSync(join(folder, 'ballast')).size).toBeGreaterThan(0);
    },
  );

  onMount(named('lets the store be closed and opened for reading'), async () => {
    const disk = smallDisk(3000);
    const { store, folder, reportId } = await storeWithReport(join(disk, 'store'));
    fillDisk(disk, 0);
    const { revision } = saveUntilRefused(store, reportId);
    store.close();
    fillDisk(disk, 0);
    const again = await reopen(folder);
    expect(again.reports.read(reportId).meta.revision).toBe(revision);
    expect(again.audit.firstBroken()).toBeUndefined();
  });

  onMount(named('leaves nothing of a store that could not be created'), async () => {
    const disk = smallDisk(300);
    fillDisk(disk, 40);
    const request = { folder: join(disk, 'store'), name: 'Work', isDemo: false, passphrase, clock: new SetClock() };
    expect(await failureOf(() => createStore({ ...request, cost: quickCost }))).toMatchObject({
      code: 'disk-full',
      message: 'No store was made, because the disk is full.',
      safe: 'Nothing was left in the folder, and your other stores are as they were.',
    });
    expect(readdirSync(disk)).toEqual(['filler']);
  });
});

function manyCases() {
  return Array.from({ length: 300 }, (_, at) => madeUpCase(`Y${String(at).padStart(6, '0')}`));
}

describe('a read-only disk', () => {
  onMount(named('opens for reading, refuses every change by name, and writes nothing'), async () => {
    const disk = smallDisk(3000);
    const { store, folder, caseId, reportId, recoveryCode } = await storeWithReport(join(disk, 'store'));
    store.reports.save(reportId, { revision: 1, parts: [part('offence', 'Kept.')] });
    store.close();
    makeReadOnly(disk);
    const again = await reopen(folder);
    expect(again.isReadOnly).toBe(true);
    expect(again.reports.read(reportId).document.parts[0]).toEqual(part('offence', 'Kept.'));
    expect(again.cases.read(caseId).record.person.crn).toBe('X123456');
    again.audit.record('case.viewed', { id: caseId });
    const author = { name: '', role: '', office: '', officeAddress: '', division: '', email: '', telephone: '' };
    const [text, cases, other] = [/^Keep a copy of your new text/, /import the file again\.$/, /^Move the store to/];
    for (const [todo, work] of [
      [text, () => again.reports.save(reportId, { revision: 2, parts: [] })],
      [text, () => again.reports.saveNotes(reportId, 'x')],
      [text, () => again.cases.saveNotes(caseId, 'x')],
      [cases, () => again.cases.importAll(extractOf([madeUpCase('X000009')]))],
      [other, () => again.reports.seal(reportId, madeUpSigned())],
      [other, () => again.saveAuthor(author)],
      [other, () => again.saveSecret('x', Buffer.from('x'))],
    ] as const) {
      const failure = await failureOf(work);
      expect(failure.code).toBe('store-read-only');
      expect(failure.todo).toMatch(todo);
    }
    again.close();
    const request = { folder, recoveryCode, newPassphrase: 'lantern orchid waffle anchor', clock: new SetClock() };
    expect((await failureOf(() => recoverStore(request))).code).toBe('store-read-only');
    expect(existsSync(join(folder, 'owner.json'))).toBe(false);
    expect((await reopen(folder)).reports.list()).toHaveLength(1);
  });

  onMount(named('with a save cut short on it says what to do, and the copy opens elsewhere'), async () => {
    const disk = smallDisk(3000);
    const { store, folder } = await storeWithReport();
    store.cases.importAll(extractOf(manyCases()));
    store.close();
    const copied = join(disk, 'store');
    await withDatabase(folder, (database) => {
      database.pragma('cache_size = 5');
      database.exec("BEGIN; UPDATE case_revisions SET record = record || ' '");
      cpSync(folder, copied, { recursive: true });
      database.exec('ROLLBACK');
    });
    makeReadOnly(disk);
    const failure = await failureOf(() => reopen(copied));
    expect(failure).toMatchObject({
      code: 'store-read-only',
      message: expect.stringContaining('interrupted') as string,
    });
    const elsewhere = join(temporaryFolder(), 'store');
    cpSync(copied, elsewhere, { recursive: true });
    const opened = await reopen(elsewhere);
    opened.checkPages();
    expect(opened.cases.find('')).toHaveLength(200);
  });

  onMount(named('cannot hold a new store, and says so'), async () => {
    const disk = smallDisk(300);
    makeReadOnly(disk);
    const request = { folder: join(disk, 'store'), name: 'Work', isDemo: false, passphrase, clock: new SetClock() };
    expect((await failureOf(() => createStore({ ...request, cost: quickCost }))).code).toBe('folder-read-only');
  });
});
