/** A store is created, locked and opened again with everything in it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../electron/store/create-store.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { readStoreLabel } from '../../electron/store/store-label.ts';
import { anchorWarnings } from '../../electron/store/anchor.ts';
import {
  failureOf,
  newStore,
  part,
  passphrase,
  quickCost,
  reopen,
  SetClock,
  storeWithReport,
  temporaryFolder,
} from './made-up.ts';

describe('creating and opening a store', () => {
  it('gives back cases, drafts, notes, settings and secrets after lock and unlock', async () => {
    const { store, folder, caseId, reportId } = await storeWithReport();
    store.reports.save(reportId, { revision: 1, parts: [part('offence', 'She took three coats.')] });
    store.reports.saveNotes(reportId, 'ring the prison');
    store.cases.saveNotes(caseId, 'likes mornings');
    store.saveAuthor({
      name: 'Alex Lee',
      role: 'Probation officer',
      office: '',
      officeAddress: '',
      division: '',
      email: '',
      telephone: '',
    });
    store.saveSecret('demo certificate', Buffer.from([1, 2, 3]));
    store.close();
    const again = await reopen(folder);
    const report = again.reports.read(reportId);
    expect(report.document.parts[0]).toEqual(part('offence', 'She took three coats.'));
    expect(report.notes).toBe('ring the prison');
    expect(again.cases.readNotes(caseId)).toBe('likes mornings');
    expect(again.readAuthor().name).toBe('Alex Lee');
    expect([...(again.readSecret('demo certificate') ?? [])]).toEqual([1, 2, 3]);
    expect(again.warnings).toEqual([]);
    expect(again.audit.firstBroken()).toBeUndefined();
  });

  it('keeps its folder and files from other accounts', async () => {
    const { folder } = await newStore();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
  });

  it('shows its label without being unlocked', async () => {
    const { folder, store } = await newStore();
    store.close();
    expect(readStoreLabel(folder)).toEqual({ name: 'Work', isDemo: false, exists: true });
    expect(readStoreLabel(`${folder}-elsewhere`).exists).toBe(false);
  });

  it('does not build over a store or over other files', async () => {
    const { folder, store } = await newStore();
    const request = { folder, name: 'Other', isDemo: false, passphrase, clock: new SetClock(), cost: quickCost };
    expect((await failureOf(() => createStore(request))).code).toBe('store-exists');
    store.close();
    const taken = join(temporaryFolder(), 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'letter.txt'), 'mine');
    expect((await failureOf(() => createStore({ ...request, folder: taken }))).code).toBe('store-exists');
    expect(readFileSync(join(taken, 'letter.txt'), 'utf8')).toBe('mine');
    expect((await reopen(folder)).name).toBe('Work');
  });

  it('sweeps the remains of a creation cut short, and nothing of the person beside it', async () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'cases');
    for (const name of ['cases.part-0123abcd', 'cases.part-one', 'cases.part-0123abcd.txt']) {
      mkdirSync(join(parent, name));
      writeFileSync(join(parent, name, 'letter.txt'), 'Dear all');
    }
    const clock = new SetClock();
    const made = await createStore({ folder, name: 'Mine', isDemo: true, passphrase, clock, cost: quickCost });
    made.store.close();
    expect(readdirSync(parent).toSorted()).toEqual(['cases', 'cases.part-0123abcd.txt', 'cases.part-one']);
    expect(readFileSync(join(parent, 'cases.part-one', 'letter.txt'), 'utf8')).toBe('Dear all');
  });

  it('leaves nothing behind when it cannot be created', async () => {
    const parent = temporaryFolder();
    writeFileSync(join(parent, 'file'), '');
    const request = { name: 'Work', isDemo: false, passphrase, clock: new SetClock(), cost: quickCost };
    const failure = await failureOf(() => createStore({ ...request, folder: join(parent, 'file', 'store') }));
    expect(failure.code).toBe('folder-read-only');
    expect(readdirSync(parent)).toEqual(['file']);
  });

  it('refuses a weak passphrase for real cases and allows one for made-up cases', async () => {
    const folder = join(temporaryFolder(), 'store');
    const request = { folder, name: 'Demo', passphrase: 'password1', clock: new SetClock(), cost: quickCost };
    expect((await failureOf(() => createStore({ ...request, isDemo: false }))).code).toBe('passphrase-weak');
    expect(existsSync(folder)).toBe(false);
    const { store } = await createStore({ ...request, isDemo: true, ballastBytes: 4096 });
    expect(store.isDemo).toBe(true);
    store.close();
  });

  it('refuses a cost of guessing below 64 MiB', async () => {
    const { folder, store } = await newStore();
    store.close();
    const keys = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { kdf: { memoryKiB: number } };
    keys.kdf.memoryKiB = 1024;
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys));
    expect((await failureOf(() => reopen(folder))).code).toBe('store-damaged');
  });

  it('says by name that there is no store', async () => {
    const request = { folder: join(temporaryFolder(), 'none'), passphrase, clock: new SetClock() };
    expect((await failureOf(() => openStore(request))).code).toBe('store-missing');
  });

  it('warns by name when the anchor is missing or changed', async () => {
    const { folder, store } = await newStore();
    store.close();
    const anchor = join(folder, 'anchor');
    const good = readFileSync(anchor, 'utf8');
    writeFileSync(anchor, good.replace(/"sequence":\d+/, '"sequence":1'));
    expect((await openAndClose(folder)).warnings).toEqual([anchorWarnings['anchor-changed']]);
    writeFileSync(anchor, 'nonsense');
    expect((await openAndClose(folder)).warnings).toEqual([anchorWarnings['anchor-changed']]);
    expect((await openAndClose(folder)).warnings).toEqual([]);
    rmSync(anchor);
    expect((await openAndClose(folder)).warnings).toEqual([anchorWarnings['anchor-missing']]);
  });

  it('warns by name, once, when an older copy of the database is put back, and keeps that in the trail', async () => {
    const { folder, store } = await newStore();
    store.close();
    const database = join(folder, 'cases.db');
    const old = readFileSync(database);
    await openAndClose(folder);
    writeFileSync(database, old);
    const opened = await reopen(folder);
    expect(opened.warnings).toEqual([anchorWarnings['store-rolled-back']]);
    expect(opened.audit.firstBroken()).toBeUndefined();
    opened.close();
    expect((await openAndClose(folder)).warnings).toEqual([]);
  });
});

async function openAndClose(folder: string) {
  const store = await reopen(folder);
  store.close();
  return store;
}
