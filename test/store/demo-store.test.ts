/** A demo store: made long after the made-up cases were written it has work to come, and it opens at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openChoice } from '../../electron/backend/open-choice.ts';
import { clockAhead } from '../../electron/backend/clock.ts';
import { londonDate } from '../../electron/handlers/today.ts';
import { leastCost, usualCost } from '../../electron/store/derive-key.ts';
import type { Clock } from '../../electron/store/store.ts';
import { readWrapper } from '../../electron/store/wrapper.ts';
import { nextEvent } from '../../shared/model/current-hearing.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-store-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const passphrase = () => new TextEncoder().encode('otter velvet canyon plum');
const templatesFolder = resolve(import.meta.dirname, '../../templates');

async function makeDemo(name: string, clock: Clock) {
  const { store } = await openChoice(
    {
      mode: 'demo',
      name: 'Made-up cases',
      folder: join(folder, name),
      passphrase: passphrase(),
      extractFile: resolve(import.meta.dirname, '../../demo/made-up-cases.json'),
      templatesFolder,
      clockAheadBy: 0,
    },
    clock,
  );
  return store;
}

it('has a hearing or a panel ahead in every case', async () => {
  const clock = clockAhead(3 * 365 * 86_400_000);
  const store = await makeDemo('ahead', clock);
  const today = londonDate(clock.now());
  const ahead = store.cases.find('').map(({ record }) => nextEvent(record, today)?.date ?? 'none');
  store.close();
  expect(ahead.length).toBeGreaterThanOrEqual(10);
  expect(ahead.filter((date) => date === 'none')).toEqual([]);
});

it('takes least work to unlock, as its passphrase is kept in plain sight; a store of one’s own takes the usual', async () => {
  const clock = clockAhead(0);
  (await makeDemo('made-up', clock)).close();
  const own = { mode: 'create', name: 'Own', folder: join(folder, 'own') } as const;
  const opened = await openChoice({ ...own, passphrase: passphrase(), templatesFolder, clockAheadBy: 0 }, clock);
  opened.store.close();
  expect(readWrapper(join(folder, 'made-up')).kdf).toEqual(leastCost);
  expect(readWrapper(join(folder, 'own')).kdf).toEqual(usualCost);
});
