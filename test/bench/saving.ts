/** Measures autosaves in the encrypted store against the same store over an unencrypted file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportId } from '../../shared/model/ids.ts';
import type { Store } from '../../electron/store/store.ts';
import { madeUpCase, storyMoment } from '../unit/demo/made-up-cases.ts';
import { alternate, type Sides } from './alternate.ts';
import type { Samples } from './measures.ts';
import { longReport, type ReportToMeasure } from './reports.ts';
import { makeStorePair } from './store-pair.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const saves = 10_000;
const rounds = 20;
const perRound = saves / rounds;

/** Files below it lie in memory, where the system has such a place. */
const memoryFolder = '/dev/shm';

/** On a busy disk both sides mostly wait; in memory nothing hides what encryption costs. */
export async function measureSaving(): Promise<Samples[]> {
  const onDisk: Samples = { measure: 'save', ...(await inTemporaryFolder(saveOften)) };
  if (!existsSync(memoryFolder)) return [onDisk];
  return [onDisk, { measure: 'save-in-memory', ...(await inTemporaryFolder(saveOften, memoryFolder)) }];
}

async function saveOften(folder: string): Promise<Sides<number>> {
  const report = longReport();
  const pair = makeStorePair(join(folder, 'encrypted'), join(folder, 'plain'));
  try {
    return await alternate(rounds, makeWriter(pair.encrypted, report), makeWriter(pair.plain, report));
  } finally {
    pair.close();
  }
}

/** Saves one part again and again, each time with other words; milliseconds for each save of a round. */
function makeWriter(store: Store, report: ReportToMeasure): (round: number) => number {
  const id = createReport(store, report);
  const written = report.document.parts[10];
  if (written === undefined) throw new Error('the report is too short');
  let revision = 1;
  return (round) => {
    const began = performance.now();
    for (let save = 0; save < perRound; save += 1) {
      const line = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: `Line ${round}.${save}` }] };
      const parts = [{ id: written.id, blocks: [...written.blocks, line] }];
      revision = store.reports.save(id, { revision, parts }).revision;
    }
    return (performance.now() - began) / perRound;
  };
}

function createReport(store: Store, { document, templateText, record }: ReportToMeasure): ReportId {
  store.cases.importAll({ producedAt: storyMoment, cases: [madeUpCase(record.person.crn)] });
  const found = store.cases.findByCrn(record.person.crn);
  if (found === undefined) throw new Error('the case was not imported');
  return store.reports.create({ caseId: found.id, templateText, document });
}
