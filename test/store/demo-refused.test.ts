/** A demo store that cannot be filled: what went wrong is told, though nothing can be removed from the disk either. */
import type * as Files from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { openChoice } from '../../electron/backend/open-choice.ts';
import { clockAhead } from '../../electron/backend/clock.ts';
import { storeReadOnly } from '../../electron/store/failures.ts';

const disk = vi.hoisted(() => ({ isReadOnly: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Files>();
  const refusing: typeof real.rmSync = (path, options) => {
    if (disk.isReadOnly) throw new Error('EROFS: read-only file system');
    real.rmSync(path, options);
  };
  return { ...real, rmSync: refusing };
});
vi.mock('../../electron/import/import-extract.ts', () => ({
  parseExtract: () => {
    disk.isReadOnly = true;
    throw storeReadOnly();
  },
}));

const folder = mkdtempSync(join(tmpdir(), 'demo-refused-'));
afterEach(() => {
  disk.isReadOnly = false;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a disk that turns read-only is named, in the words of a new store', async () => {
  const made = openChoice(
    {
      mode: 'demo',
      name: 'Made-up cases',
      folder: join(folder, 'store'),
      passphrase: new TextEncoder().encode('otter velvet canyon plum'),
      extractFile: resolve(import.meta.dirname, '../../demo/made-up-cases.json'),
      templatesFolder: resolve(import.meta.dirname, '../../templates'),
      clockAheadBy: 0,
    },
    clockAhead(0),
  );
  await expect(made).rejects.toMatchObject({
    failure: {
      code: 'store-read-only',
      message: 'No store was made, because its folder or drive is read-only.',
      todo: 'Choose a folder you can write to, then create the store again.',
    },
  });
});
