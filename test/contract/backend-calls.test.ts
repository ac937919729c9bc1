/** Every call the backend answers: that it does what it says, and how it refuses. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type CallName, type NameIn } from '../../shared/contract.ts';
import { caseProofs } from './case-proofs.ts';
import { openProvingDesk, prepared, type BackendProof, type ProvingDesk } from './proving-desk.ts';
import { reportProofs } from './report-proofs.ts';
import { signingProofs } from './signing-proofs.ts';

let on: ProvingDesk;
beforeAll(async () => {
  on = await openProvingDesk();
});
afterAll(() => on.end());

const proofs: Record<NameIn<'backend'>, BackendProof> = { ...caseProofs, ...reportProofs, ...signingProofs };

describe('backend calls', () => {
  for (const [name, { success, refusal }] of Object.entries(proofs)) {
    test(`${name} does what it says`, () => success(on));
    test(`${name} refuses in the officer's words`, () => refusal(on));
  }

  test('every backend call is proved here', () => {
    const all = (Object.keys(contract) as CallName[]).filter((name) => contract[name].room === 'backend');
    expect(Object.keys(proofs).toSorted()).toEqual(all.toSorted());
  });
});

describe('a report changed while it is being signed', () => {
  test('is not sealed, leaves no file, and keeps the words that were typed meanwhile', async () => {
    const { desk, ready, target, ownP12, refusedAs } = on;
    const files = readdirSync(join(desk.folder, 'signed'));
    const { revision } = await desk.ask('report.read', { id: ready });
    const before = desk.store.audit.head().sequence;
    const parts = prepared.parts.slice(0, 1);
    desk.beforePrint(() => desk.store.reports.save(ready as never, { revision, parts }));
    await refusedAs('revision-conflict', 'report.sign', {
      id: ready,
      target: target('late.pdf'),
      certificate: ownP12(),
    });
    // The save and the signature that was made for nothing: the trail keeps both.
    expect(desk.store.audit.head().sequence).toBe(before + 2);
    expect(readdirSync(join(desk.folder, 'signed'))).toEqual(files);
    expect(await desk.ask('report.read', { id: ready })).toMatchObject({ status: 'draft', revision: revision + 1 });
  });
});
