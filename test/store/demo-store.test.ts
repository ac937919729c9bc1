/** A demo store made long after the made-up cases were written has work to come, not work gone by. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openChoice } from '../../electron/backend/open-choice.ts';
import { clockAhead } from '../../electron/backend/clock.ts';
import { londonDate } from '../../electron/handlers/today.ts';
import { nextEvent } from '../../shared/model/current-hearing.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-store-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('has a hearing or a panel ahead in every case', async () => {
  const clock = clockAhead(3 * 365 * 86_400_000);
  const { store } = await openChoice(
    {
      mode: 'demo',
      name: 'Made-up cases',
      folder: join(folder, 'store'),
      passphrase: new TextEncoder().encode('otter velvet canyon plum'),
      extractFile: resolve(import.meta.dirname, '../../demo/made-up-cases.json'),
      templatesFolder: resolve(import.meta.dirname, '../../templates'),
      clockAheadBy: 0,
    },
    clock,
  );
  const today = londonDate(clock.now());
  const ahead = store.cases.find('').map(({ record }) => nextEvent(record, today)?.date ?? 'none');
  store.close();
  expect(ahead.length).toBeGreaterThanOrEqual(10);
  expect(ahead.filter((date) => date === 'none')).toEqual([]);
});
