/** Whatever kind was signed, and whatever has become of the case since, an addendum to it can be begun, and no fact that is gone stops it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeUpAuthor } from '../../electron/demo/made-up-author.ts';
import { readPrepared } from '../../electron/demo/prepared-report.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import type { CaseExtract } from '../../shared/model/extract.ts';
import { preparedIds } from '../fixtures/prepared-ids.ts';
import { openBackendDesk, root, type BackendDesk } from './backend-desk.ts';

const read = (id: string) => readPrepared(join(root, 'demo', 'prepared', `${id}.json`));
const extract = JSON.parse(readFileSync(join(root, 'demo', 'made-up-cases.json'), 'utf8')) as CaseExtract;
/** One of each addendum, and the parole report of a person who has been released since. */
const signedKinds = preparedIds.filter((id) => ['psr-oral', 'breach', 'verification', 'recall-review'].includes(id));
const addendumTo: Record<string, string> = {
  'psr-oral': 'addendum-court',
  breach: 'addendum-breach',
  verification: 'addendum-verification',
  'recall-review': 'addendum-parole',
};

let desk: BackendDesk;
beforeAll(async () => {
  desk = await openBackendDesk({ isDemo: true });
  mkdirSync(join(desk.folder, 'signed'));
  await desk.ask('settings.save', { author: madeUpAuthor });
});
afterAll(() => desk.end());

async function importCases(cases: CaseExtract['cases'], producedAt: string): Promise<void> {
  const path = join(desk.folder, 'cases.json');
  writeFileSync(path, JSON.stringify({ ...extract, producedAt, cases }));
  const { preview } = await desk.ask('extract.preview', { file: desk.tokenFor(path) });
  await desk.ask('extract.import', { preview, confirmed: [] });
}

/** No hearing, no order, no prison: the case has moved on. */
function movedOn(record: CaseRecord): CaseRecord {
  const { custody: _, parole: __, orders: ___, ...rest } = record;
  return { ...rest, hearings: [] };
}

async function begin(kind: string, crn: string, addsTo?: string): Promise<string> {
  const prepared = read(kind);
  const { cases } = await desk.ask('case.find', { query: crn });
  const { id } = await desk.ask('report.create', { caseId: cases[0]!.id, templateId: prepared.templateId, addsTo });
  const { parts, answers, plans } = prepared;
  await desk.ask('report.save', { id, revision: 1, parts, answers, plans });
  return id;
}

function sign(id: string, kind: string) {
  const place = (name: string) => desk.tokenFor(join(desk.folder, 'signed', name));
  const annex = kind === 'recall-review' ? { annexTarget: place(`${kind}-annex.pdf`) } : {};
  return desk.ask('report.sign', { id, target: place(`${kind}.pdf`), ...annex, certificate: { kind: 'demo' } });
}

it.each(signedKinds)('a signed %s', async (kind) => {
  const { crn } = read(kind);
  const own = extract.cases.filter(({ record }) => record.person.crn === crn);
  await importCases(own, '2026-11-20T08:00:00.000Z');
  const signed = await begin(kind, crn);
  await sign(signed, kind);
  await importCases(
    own.map((one) => ({ ...one, record: movedOn(one.record) })),
    '2026-11-21T08:00:00.000Z',
  );
  const { cases } = await desk.ask('case.find', { query: crn });
  const { templates } = await desk.ask('case.read', { id: cases[0]!.id });
  const fitting = templates.filter((row) => row.addsTo !== undefined && row.fits);
  expect(fitting.map(({ id, addsTo }) => [id, addsTo?.map((one) => one.id)])).toEqual([[addendumTo[kind], [signed]]]);
  const { findings } = await desk.ask('report.check', { id: await begin(addendumTo[kind]!, crn, signed) });
  expect(findings.filter(({ check }) => check === 'required-fact-missing')).toEqual([]);
});
