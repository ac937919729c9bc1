/** A history that was changed from outside is told. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idleWarnings } from '../../electron/backend/idle-checks.ts';
import { dropTriggers, withDatabase } from '../store/unlocked-file.ts';
import { begin, events, ownFolder } from './app-in-folder.ts';
import { goodPassphrase } from './windowless-app.ts';

test('a history changed from outside is told once the store is open and nobody needs it', async () => {
  const running = await begin();
  const { ref } = await running.ask('store.create', { name: 'Changed', passphrase: goodPassphrase });
  await running.ask('recovery.kept', {});
  await running.ask('store.lock', {});
  const tamper = "UPDATE audit SET event = 'work.listed' WHERE sequence = 1";
  await withDatabase(
    join(ownFolder(), 'state', 'stores', ref),
    (database) => {
      dropTriggers(database);
      database.exec(tamper);
    },
    goodPassphrase,
  );
  await running.ask('store.unlock', { ref, passphrase: goodPassphrase });
  await expect.poll(() => events(running), { timeout: 15_000 }).toContain('store.warned');
  expect((await running.ask('app.state', {})).warnings).toEqual([idleWarnings['history-changed']]);
  await running.ask('store.lock', {});
  expect((await running.ask('app.state', {})).warnings).toEqual([]);
});
