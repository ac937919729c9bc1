/** A damaged database file is named as damaged and never repaired or read silently. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import type { Store } from '../../electron/store/store.ts';
import { readWrapper, unlockByPassphrase } from '../../electron/store/wrapper.ts';
import type { Wrapper } from '../../electron/store/wrapper.ts';
import { AppError } from '../../shared/errors.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import {
  failureOf,
  madeUpCase,
  newStore,
  part,
  passphrase,
  reopen,
  SetClock,
  storeWithReport,
  extractOf,
} from './made-up.ts';
import { numbersFrom, rounds } from './rounds.ts';

const pageSize = 4096;

/** A closed store with enough in it for some hundred pages. */
async function filledStore() {
  const made = await storeWithReport();
  made.store.cases.importAll(
    extractOf(Array.from({ length: 60 }, (_, at) => madeUpCase(`Y${String(at).padStart(6, '0')}`))),
  );
  for (let at = 1; at <= 12; at++) {
    made.store.reports.save(made.reportId, { revision: at, parts: [part('offence', `${at} `.repeat(3000))] });
  }
  made.store.close();
  const database = join(made.folder, 'cases.db');
  return { ...made, database, good: readFileSync(database), ...(await wrapperAndSecret(made.folder)) };
}

async function wrapperAndSecret(folder: string): Promise<{ wrapper: Wrapper; secret: Buffer }> {
  const wrapper = readWrapper(folder);
  return { wrapper, secret: await unlockByPassphrase(wrapper, passphrase) };
}

type Filled = Awaited<ReturnType<typeof filledStore>>;

/** Opens and reads everything there is; the code of the refusal, or a digest of all that was read. */
function readEverything(filled: Filled): string {
  const { folder, wrapper: label } = filled;
  const request = { folder, clock: new SetClock(), label, ballastBytes: 4096, detail: {} };
  let store: Store | undefined;
  try {
    store = unlockStore({ ...request, event: 'store.unlocked', secret: Buffer.from(filled.secret) });
    store.checkPages();
    return JSON.stringify(everythingIn(store, filled.reportId));
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  } finally {
    store?.close();
  }
}

function everythingIn(store: Store, id: ReportId) {
  const cases = store.cases.find('').map((one) => [store.cases.read(one.id), store.cases.guardedPeople(one.id)]);
  return [cases, store.reports.read(id), store.audit.firstBroken()];
}

describe('a damaged database', () => {
  let filled: Filled;
  let whole = '';
  beforeAll(async () => {
    filled = await filledStore();
    whole = readEverything(filled);
    expect(whole.length).toBeGreaterThan(10_000);
  });

  it(`is named as damaged for each of ${rounds(150, 2000)} single bits changed anywhere in the file`, () => {
    const next = numbersFrom(4711);
    const outcomes = Array.from({ length: rounds(150, 2000) }, () => {
      const bad = Buffer.from(filled.good);
      const at = Math.floor(next() * bad.length);
      bad[at] = (bad[at] ?? 0) ^ (1 << Math.floor(next() * 8));
      writeFileSync(filled.database, bad);
      const outcome = readEverything(filled);
      return outcome === 'store-damaged'
        ? outcome
        : `byte ${at}: ${outcome === whole ? 'read as before' : outcome.slice(0, 80)}`;
    });
    expect(outcomes.filter((outcome) => outcome !== 'store-damaged')).toEqual([]);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['a page emptied', (bytes) => bytes.fill(0, 5 * pageSize, 6 * pageSize)],
    ['two pages exchanged', (bytes) => exchange(bytes, 5, 9)],
    ['its end cut off', (bytes) => bytes.subarray(0, bytes.length - 3 * pageSize)],
    ['all but its first page cut off', (bytes) => bytes.subarray(0, pageSize)],
    ['noise instead of it', (bytes) => Buffer.alloc(bytes.length, 0xa5)],
    ['nothing in it', () => Buffer.alloc(0)],
  ])('is named as damaged with %s', (_, damage) => {
    writeFileSync(filled.database, damage(Buffer.from(filled.good)));
    expect(readEverything(filled)).toBe('store-damaged');
  });

  it('is named as damaged when the file is missing', async () => {
    const { folder, store } = await newStore();
    store.close();
    rmSync(join(folder, 'cases.db'));
    const failure = await failureOf(() => reopen(folder));
    expect(failure).toMatchObject({
      code: 'store-damaged',
      safe: expect.stringContaining('not been repaired') as string,
    });
  });

  it('is no missing store when only its key file is gone', async () => {
    const { folder, store } = await newStore();
    store.close();
    const cases = readFileSync(join(folder, 'cases.db'));
    rmSync(join(folder, 'keys.json'));
    const failure = await failureOf(() => reopen(folder));
    expect(failure).toMatchObject({
      code: 'store-damaged',
      message: 'This store is damaged: its key file, keys.json, is missing.',
      safe: expect.stringContaining('cases.db, is still there') as string,
      todo: expect.stringContaining('last good backup') as string,
    });
    expect(readFileSync(join(folder, 'cases.db')).equals(cases)).toBe(true);
    rmSync(join(folder, 'cases.db'));
    expect((await failureOf(() => reopen(folder))).code).toBe('store-missing');
  });

  it('is left exactly as it was found', () => {
    const bad = exchange(Buffer.from(filled.good), 5, 9);
    bad[100] = (bad[100] ?? 0) ^ 1;
    writeFileSync(filled.database, bad);
    expect(readEverything(filled)).toBe('store-damaged');
    expect(readFileSync(filled.database).equals(bad)).toBe(true);
  });

  it('is read as before once the good file is back', () => {
    writeFileSync(filled.database, filled.good);
    expect(readEverything(filled).length).toBe(whole.length);
  });
});

function exchange(bytes: Buffer, one: number, other: number): Buffer {
  const held = Buffer.from(bytes.subarray(one * pageSize, (one + 1) * pageSize));
  bytes.copy(bytes, one * pageSize, other * pageSize, (other + 1) * pageSize);
  held.copy(bytes, other * pageSize);
  return bytes;
}
