/** A promised save survives a power cut: the real system calls of a saving process are replayed on a disk that loses things. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../electron/store/store-files.ts';
import { unlockStore } from '../../electron/store/unlock-store.ts';
import { readWrapper, unlockByPassphrase } from '../../electron/store/wrapper.ts';
import { AppError } from '../../shared/errors.ts';
import type { ReportId } from '../../shared/model/ids.ts';
import { part, passphrase, SetClock, storeWithReport } from './made-up.ts';
import { cutPower, readDeeds } from './power-cut.ts';
import type { Cut } from './power-cut.ts';
import { numbersFrom, rounds } from './rounds.ts';

const whyNot = spawnSync('strace', ['-V']).status === 0 ? '' : ' [not run: strace is not installed]';
const cuts = rounds(120, 5000);

async function recordedSaves() {
  const { store, folder, reportId } = await storeWithReport();
  store.close();
  const names = ['cases.db', 'cases.db-journal'];
  const start = new Map(
    names.filter((name) => existsSync(join(folder, name))).map((name) => [name, readFileSync(join(folder, name))]),
  );
  const record = `${folder}.calls`;
  await saveUnderWatch(folder, reportId, record);
  const wrapper = readWrapper(folder);
  return {
    folder,
    reportId,
    start,
    deeds: readDeeds(record),
    wrapper,
    secret: await unlockByPassphrase(wrapper, passphrase),
  };
}

/** Lets the second process save about thirty times while its calls are written down, then kills it. */
async function saveUnderWatch(folder: string, id: ReportId, record: string): Promise<void> {
  const calls = [
    '-xx',
    '-s',
    '200000',
    '-e',
    'trace=openat,close,pwrite64,ftruncate,fsync,fdatasync,write',
    '-o',
    record,
  ];
  const child = [process.execPath, join(import.meta.dirname, 'child.ts'), folder, passphrase, 'save', id];
  const watched = spawn('strace', [...calls, ...child], { stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = once(watched, 'exit');
  for await (const told of createInterface({ input: watched.stdout })) if (told === '30') break;
  watched.kill('SIGTERM');
  const { process: saver } = JSON.parse(readFileSync(filesOf(folder).owner, 'utf8')) as { process: number };
  process.kill(saver, 'SIGKILL');
  await gone;
}

type Recorded = Awaited<ReturnType<typeof recordedSaves>>;

/** Puts the disk as it was after the cut, opens it, and says how it fared. */
function outcomeOf(recorded: Recorded, cut: Cut): 'kept' | 'lost' | 'damaged' {
  const { folder, reportId, wrapper: label, secret } = recorded;
  for (const name of ['cases.db', 'cases.db-journal']) {
    const bytes = cut.files.get(name);
    if (bytes === undefined) rmSync(join(folder, name), { force: true });
    else writeFileSync(join(folder, name), bytes);
  }
  const request = { folder, clock: new SetClock(), label, ballastBytes: 4096, detail: {} };
  try {
    const store = unlockStore({ ...request, event: 'store.unlocked', secret: Buffer.from(secret) });
    try {
      store.checkPages();
      const { meta, document } = store.reports.read(reportId);
      if (meta.revision > 1) expect(document.parts[0]).toEqual(part('offence', `${meta.revision} `.repeat(4000)));
      expect(store.audit.firstBroken()).toBeUndefined();
      return meta.revision >= cut.promised ? 'kept' : 'lost';
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof AppError && error.failure.code === 'store-damaged') return 'damaged';
    throw error;
  }
}

describe('a power cut', () => {
  it.skipIf(whyNot !== '')(
    `loses no promised save in ${cuts} replays, where a disk that never flushes does${whyNot}`,
    { timeout: cuts * 2000 },
    async () => {
      const recorded = await recordedSaves();
      const { start, deeds } = recorded;
      const kinds = new Set(deeds.map((deed) => ('file' in deed ? `${deed.kind} ${deed.file}` : deed.kind)));
      expect([...kinds].sort()).toEqual([
        'flush cases.db',
        'flush cases.db-journal',
        'promise',
        'write cases.db',
        'write cases.db-journal',
      ]);
      expect(deeds.filter(({ kind }) => kind === 'promise').length).toBeGreaterThan(20);
      const next = numbersFrom(42);
      const count = { kept: 0, lost: 0, damaged: 0 };
      const control = { kept: 0, lost: 0, damaged: 0 };
      for (let round = 0; round < cuts; round++) {
        const at = Math.floor(next() * deeds.length);
        count[outcomeOf(recorded, cutPower(start, deeds, at, next))] += 1;
        control[outcomeOf(recorded, cutPower(start, deeds, at, next, false))] += 1;
      }
      expect(count).toEqual({ kept: cuts, lost: 0, damaged: 0 });
      expect(control.lost + control.damaged).toBeGreaterThan(0.3 * cuts);
    },
  );
});
