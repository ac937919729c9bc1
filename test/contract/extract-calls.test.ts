/** What an import lets into which store: real people never into a demo store, another person only where that is ticked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseExtract, ExtractCase } from '../../shared/model/extract.ts';
import { madeUpExtract } from '../unit/demo/made-up-cases.ts';
import { openBackendDesk, type BackendDesk } from './backend-desk.ts';

const extract = madeUpExtract();
const [alex, robert] = extract.cases;
if (alex === undefined || robert === undefined) throw new Error('the made-up cases are not there');

let desk: BackendDesk;
let demo: BackendDesk;
let files = 0;
beforeAll(async () => {
  desk = await openBackendDesk({ isDemo: false });
  demo = await openBackendDesk({ isDemo: true });
});
afterAll(async () => {
  await desk.end();
  await demo.end();
});

function fileOf(change: Partial<CaseExtract>, at: BackendDesk = desk): { file: string } {
  files += 1;
  const path = join(at.folder, `extract-${String(files)}.json`);
  writeFileSync(path, JSON.stringify({ ...extract, ...change }));
  return { file: at.tokenFor(path) };
}

async function bringIn(cases: ExtractCase[], confirmed: string[] = []) {
  const { preview, rows } = await desk.ask('extract.preview', fileOf({ cases }));
  return { rows, counts: await desk.ask('extract.import', { preview, confirmed }) };
}

const birthInStore = (crn: string) => desk.store.cases.findByCrn(crn)?.record.person.dateOfBirth;

describe('a demo store, whose passphrase protects nobody', () => {
  it('refuses an extract of real people, and holds nothing of it', async () => {
    expect(await demo.refused('extract.preview', fileOf({ isMadeUp: false }, demo))).toMatchObject({
      code: 'extract-invalid',
      message: expect.stringContaining('only for made-up cases') as string,
      safe: expect.stringContaining('Nothing was imported') as string,
      todo: expect.stringContaining('a store of your own') as string,
    });
    expect(demo.store.cases.find('')).toEqual([]);
  });

  it('forgets the preview before, so that it cannot be imported in its place', async () => {
    const { preview } = await demo.ask('extract.preview', fileOf({}, demo));
    await demo.refused('extract.preview', fileOf({ isMadeUp: false }, demo));
    expect((await demo.refused('extract.import', { preview, confirmed: [] })).code).toBe('extract-invalid');
  });
});

describe('a store of one’s own', () => {
  it('takes real and made-up people, and says which they are', async () => {
    expect((await desk.ask('extract.preview', fileOf({ isMadeUp: false }))).isMadeUp).toBe(false);
    expect((await desk.ask('extract.preview', fileOf({}))).isMadeUp).toBe(true);
  });

  it('keeps the person it has under a CRN until the officer has ticked the other', async () => {
    const { crn, dateOfBirth } = alex.record.person;
    const person = { ...alex.record.person, dateOfBirth: '1971-02-03' };
    const other: ExtractCase = { ...alex, record: { ...alex.record, person } };
    await bringIn([alex]);
    const left = await bringIn([other, robert]);
    expect(left.rows.map(({ doubts }) => doubts.length)).toEqual([1, 0]);
    expect(left.counts).toEqual({ added: 1, updated: 0, unchanged: 0, leftOut: 1 });
    expect(birthInStore(crn)).toBe(dateOfBirth);
    const ticked = await bringIn([other, robert], [crn]);
    expect(ticked.counts).toEqual({ added: 0, updated: 1, unchanged: 1, leftOut: 0 });
    expect(birthInStore(crn)).toBe('1971-02-03');
  });

  it('takes an extract in which only the names that must not be printed have changed', async () => {
    const { crn } = robert.record.person;
    await bringIn([robert]);
    const fewer = await bringIn([{ ...robert, guardedPeople: robert.guardedPeople.slice(1) }]);
    expect(fewer.rows[0]).toMatchObject({ change: 'update' });
    expect(fewer.counts.updated).toBe(1);
    expect(desk.store.cases.findKnown(crn)?.guardedPeople).toEqual(robert.guardedPeople.slice(1));
  });
});
