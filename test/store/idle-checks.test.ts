/** The store proved at rest: damage and tampering are told, a good store is left alone, and work comes first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { idleWarnings, startIdleChecks } from '../../electron/backend/idle-checks.ts';
import type { Store } from '../../electron/store/store.ts';
import { madeUpCase, newStore, reopen } from './made-up.ts';
import { dropTriggers, withDatabase } from './unlocked-file.ts';

const atOnce = { quiet: 0, between: 0, away: 0 };

/** Enough rows for several pieces. */
async function workedIn(): Promise<string> {
  const { store, folder } = await newStore();
  store.cases.importAll({
    producedAt: '2026-11-20T09:00:00.000Z',
    cases: Array.from({ length: 30 }, (_, at) => madeUpCase(`Y${String(at).padStart(6, '0')}`)),
  });
  for (let at = 0; at < 1200; at += 1) store.audit.record('case.viewed', { at });
  store.close();
  return folder;
}

async function warningsOf(store: Store): Promise<string[]> {
  const warnings: string[] = [];
  const isBusy = (): boolean => false;
  await startIdleChecks({ store, isBusy, warn: (one) => warnings.push(one), pace: atOnce }).done;
  return warnings;
}

it('says nothing about a store that is whole', async () => {
  const store = await reopen(await workedIn());
  const { sequence } = store.audit.head();
  expect(await warningsOf(store)).toEqual([]);
  expect(store.audit.head().sequence).toBe(sequence);
});

it('tells of a row changed far into the history, and notes it there', async () => {
  const folder = await workedIn();
  await withDatabase(folder, (database) => {
    dropTriggers(database);
    database.exec("UPDATE audit SET detail = '{}' WHERE sequence = 1100");
  });
  const store = await reopen(folder);
  const { sequence } = store.audit.head();
  expect(await warningsOf(store)).toEqual([idleWarnings['history-changed']]);
  expect(store.audit.head().sequence).toBe(sequence + 1);
});

it('tells of a page of the file that can no longer be read', async () => {
  const folder = await workedIn();
  const file = join(folder, 'cases.db');
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(await warningsOf(await reopen(folder))).toEqual([idleWarnings['pages-damaged']]);
});

it('reads one piece at a time, and none while the store is needed', async () => {
  const store = await reopen(await workedIn());
  let pieces = 0;
  let isNeeded = true;
  const audit = {
    ...store.audit,
    *walk() {
      for (const walk = store.audit.walk(); ;) {
        expect(isNeeded).toBe(false);
        const step = walk.next();
        if (step.done === true) return step.value;
        pieces += 1;
        isNeeded = true;
        yield;
      }
    },
  };
  // Every second look finds the store in use, as between two saves.
  const isBusy = (): boolean => {
    const was = isNeeded;
    isNeeded = false;
    return was;
  };
  const checkPages = () => store.checkPages();
  await startIdleChecks({ store: { audit, checkPages }, isBusy, warn: () => undefined, pace: atOnce }).done;
  expect(pieces).toBeGreaterThan(1);
});

it('stops for good when the store is closed', async () => {
  const store = await reopen(await workedIn());
  const warnings: string[] = [];
  const warn = (one: string) => warnings.push(one);
  const checks = startIdleChecks({ store, isBusy: () => true, warn, pace: atOnce });
  checks.stop();
  store.close();
  await checks.done;
  expect(warnings).toEqual([]);
});
