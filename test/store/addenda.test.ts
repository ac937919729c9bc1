/** An addendum is bound to its signed report: in the file, in the trail, and by the hash that proves both. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reportId } from '../../shared/model/ids.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import { addenda } from '../../electron/store/migrations/0060-addenda.ts';
import { releasedSteps } from '../../electron/store/migrations/released-steps.ts';
import type { ReportMeta } from '../../electron/store/store.ts';
import type { ReportDocument } from '../../shared/document/document.ts';
import {
  extractOf,
  failureOf,
  madeUpCase,
  madeUpDocument,
  madeUpSigned,
  newReport,
  part,
  reopen,
  storeWithReport,
} from './made-up.ts';
import { dropTriggers, withDatabase } from './unlocked-file.ts';

const nobody = reportId.parse('00000000-0000-4000-8000-000000000000');

async function storeWithAddendum() {
  const made = await storeWithReport();
  const { store, caseId, reportId: first } = made;
  store.reports.save(first, { revision: 1, parts: [part('proposal', 'Unpaid work.')] });
  store.reports.seal(first, madeUpSigned('%PDF-1.7 signed', 2));
  const addendum = store.reports.create({ ...newReport(caseId), addsTo: first });
  return { ...made, first, addendum };
}

describe('an addendum', () => {
  it('knows its signed report after the store was closed, and is saved and read as any other report', async () => {
    const { store, folder, clock, first, addendum } = await storeWithAddendum();
    store.reports.save(addendum, { revision: 1, parts: [part('proposal', 'It stands.')] });
    store.close();
    const opened = await reopen(folder, clock);
    expect(opened.reports.read(addendum)).toMatchObject({ meta: { addsTo: first, status: 'draft', revision: 2 } });
    expect(opened.reports.list().map(({ id, addsTo }) => [id, addsTo])).toEqual([
      [first, undefined],
      [addendum, first],
    ]);
    expect(opened.audit.firstBroken()).toBeUndefined();
  });

  it('has the report it adds to named in the trail by its id alone', async () => {
    const { store, folder, caseId, first, addendum } = await storeWithAddendum();
    store.close();
    const rows = await withDatabase(folder, (database) =>
      database.prepare("SELECT subject, detail FROM audit WHERE event = 'report.created' ORDER BY sequence").all(),
    );
    expect(rows).toEqual([
      { subject: first, detail: JSON.stringify({ case: caseId }) },
      { subject: addendum, detail: JSON.stringify({ case: caseId, addsTo: first }) },
    ]);
  });

  it('can be begun only on a signed report of the same case', async () => {
    const { store, caseId, first } = await storeWithAddendum();
    store.cases.importAll(extractOf([madeUpCase('Y654321')]));
    const other = store.cases.findByCrn('Y654321')!.id;
    const draft = store.reports.create(newReport(caseId));
    const begin = (onCase: typeof caseId, addsTo: ReportId) =>
      failureOf(() => store.reports.create({ ...newReport(onCase), addsTo }));
    for (const refused of [begin(other, first), begin(caseId, draft), begin(caseId, nobody)]) {
      expect((await refused).code).toBe('report-unknown');
    }
    expect(store.reports.list()).toHaveLength(3);
  });

  it('whose link was changed in the file is not read', async () => {
    const { store, folder, clock, addendum } = await storeWithAddendum();
    store.close();
    for (const [value, ...bound] of [['NULL'], ['?', addendum]] as const) {
      await withDatabase(folder, (database) => {
        dropTriggers(database);
        database.prepare(`UPDATE reports SET adds_to = ${value} WHERE id = ?`).run(...bound, addendum);
      });
      const opened = await reopen(folder, clock);
      expect((await failureOf(() => opened.reports.read(addendum))).code).toBe('store-damaged');
      opened.close();
    }
  });
});

describe('a signed report', () => {
  it('gives back the very document it was signed with', async () => {
    const { store, first } = await storeWithAddendum();
    const { document, receipt } = store.reports.readSigned(first);
    expect(document).toEqual({ ...madeUpDocument(), parts: [part('offence', ''), part('proposal', 'Unpaid work.')] });
    expect(receipt).toMatchObject({ pages: 3, signer: 'Alex Lee' });
  });

  it('gives back the document alone where more was sealed with it', async () => {
    const { store, caseId } = await storeWithReport();
    const id = store.reports.create(newReport(caseId));
    store.reports.setAside(id, 'part-too-long:proposal', 'The court asked for more.');
    store.reports.seal(id, madeUpSigned());
    expect(store.reports.readSigned(id).document).toEqual(madeUpDocument());
  });
});

const before = releasedSteps.filter(({ number }) => number < addenda.number).at(-1)!.number;

describe('a store from before there were addenda', () => {
  it('has the hash of every report stay what it was, so that each is still read', async () => {
    const { store, folder, clock, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [part('offence', 'She took it.')] });
    const { document } = store.reports.read(id);
    store.close();
    const noted = await withDatabase(folder, (database) => {
      database.exec('ALTER TABLE reports DROP COLUMN adds_to');
      database.pragma(`user_version = ${before}`);
      return database.prepare("SELECT content FROM audit WHERE event = 'report.saved'").pluck().get();
    });
    const opened = await reopen(folder, clock);
    expect(opened.reports.read(id)).toMatchObject({ document, meta: { addsTo: undefined } });
    expect(noted).toBe(hashBefore(opened.reports.read(id).meta, document.parts));
  });
});

/** As reports were hashed before there were addenda: the row, then each part with the hash of its text. */
function hashBefore(
  { id, caseId, templateSha256, status, revision }: ReportMeta,
  parts: ReportDocument['parts'],
): string {
  const pieces = parts.flatMap((one) => [one.id, sha256(JSON.stringify(one.blocks))]);
  return sha256(JSON.stringify([id, caseId, templateSha256, 'en', status, `${revision}`, ...pieces]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
