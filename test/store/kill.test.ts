/** A save that was promised survives the sudden end of the process, and a second process never harms the first. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf, part, reopen, storeWithReport } from './made-up.ts';
import { numbersFrom, rounds } from './rounds.ts';
import { startSecondProcess } from './second-process.ts';

const kills = rounds(50, 1000);

describe('the sudden end of the process', () => {
  it(`loses no promised save in ${kills} kills at random moments`, { timeout: kills * 6000 }, async () => {
    const { store, folder, reportId } = await storeWithReport();
    store.close();
    const next = numbersFrom(1979);
    let saves = 0;
    for (let round = 0; round < kills; round++) {
      const second = startSecondProcess(folder, 'save', reportId);
      await second.isOpen;
      await pause(next() * 60);
      await second.kill();
      const promised = Number(second.told.filter((line) => line !== 'open').at(-1) ?? '1');
      saves += second.told.length - 1;
      const again = await reopen(folder);
      const { meta, document } = again.reports.read(reportId);
      expect(meta.revision, `round ${round}`).toBeGreaterThanOrEqual(promised);
      if (meta.revision > 1) expect(document.parts[0]).toEqual(part('offence', `${meta.revision} `.repeat(4000)));
      expect([again.warnings, again.audit.firstBroken()]).toEqual([[], undefined]);
      again.checkPages();
      again.close();
    }
    expect(saves).toBeGreaterThan(kills);
  });
});

describe('a second process', () => {
  it('is refused at once and told who holds the store, and gets it when the first is killed', async () => {
    const { store, folder } = await storeWithReport();
    store.close();
    const second = startSecondProcess(folder, 'hold');
    await second.isOpen;
    const failure = await failureOf(() => reopen(folder));
    expect(failure.code).toBe('store-busy');
    expect(failure.message).toContain(`process ${second.child.pid}`);
    await second.kill();
    expect(existsSync(join(folder, 'owner.json'))).toBe(true);
    const again = await reopen(folder);
    expect(JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'))).toMatchObject({ process: process.pid });
    again.close();
    expect(existsSync(join(folder, 'owner.json'))).toBe(false);
  });
});
