/** Keys leave the memory of the process: the database key at once, all of them at the lock. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWrapper, unlockByPassphrase } from '../../electron/store/wrapper.ts';
import { passphrase, storeWithReport } from './made-up.ts';
import { startSecondProcess } from './second-process.ts';
import { keysOf } from './unlocked-file.ts';

/** How often each needle stands in the writable memory of a process. */
function countInMemory(pid: number, needles: Record<string, Buffer>): Record<string, number> {
  const counts = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  for (const [from, to] of writableRanges(pid)) {
    const bytes = readRange(memory, from, to);
    for (const [name, needle] of Object.entries(needles)) {
      for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1))
        counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  closeSync(memory);
  return counts;
}

function writableRanges(pid: number): [number, number][] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    return from === undefined || to === undefined
      ? []
      : [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as [number, number]];
  });
}

/** Pages never touched cannot be read; they hold nothing. */
function readRange(memory: number, from: number, to: number): Buffer {
  const step = 1 << 20;
  const pieces: Buffer[] = [];
  for (let at = from; at < to; at += step) {
    const piece = Buffer.alloc(Math.min(step, to - at));
    try {
      pieces.push(piece.subarray(0, readSync(memory, piece, 0, piece.length, at)));
    } catch {
      pieces.push(Buffer.alloc(0));
    }
  }
  return Buffer.concat(pieces);
}

async function secretsOf(folder: string): Promise<Record<string, Buffer>> {
  const { keys } = await keysOf(folder);
  const secret = await unlockByPassphrase(readWrapper(folder), passphrase);
  const raw = { secret, database: keys.database, audit: keys.audit, anchor: keys.anchor };
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, key]) => [
      [name, key],
      [`${name} as hex`, Buffer.from(key.toString('hex'))],
    ]),
  );
}

describe.skipIf(process.platform !== 'linux')(
  'the memory of the process (read through /proc, so on Linux only)',
  () => {
    it('holds no key after the store is locked, in bytes or as hex', async () => {
      const { store, folder } = await storeWithReport();
      store.close();
      const secrets = await secretsOf(folder);
      const second = startSecondProcess(folder, 'lock');
      await second.isOpen;
      while (!second.told.includes('locked')) await new Promise((resolve) => setImmediate(resolve));
      const found = countInMemory(second.child.pid ?? 0, secrets);
      await second.kill();
      expect(found).toEqual(Object.fromEntries(Object.keys(secrets).map((name) => [name, 0])));
    });

    it('holds while open neither the secret itself nor any key as hex, and the search finds the audit key it needs', async () => {
      const { store, folder } = await storeWithReport();
      store.close();
      const secrets = await secretsOf(folder);
      const second = startSecondProcess(folder, 'hold');
      await second.isOpen;
      const found = countInMemory(second.child.pid ?? 0, secrets);
      await second.kill();
      expect(found['audit']).toBeGreaterThan(0);
      expect(found).toMatchObject({ secret: 0, 'secret as hex': 0, 'database as hex': 0, 'audit as hex': 0 });
    });
  },
);
