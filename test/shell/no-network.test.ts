/** The browser shell uses no network: watched by the system's own tracer, and in a world without one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const quietRun = join(import.meta.dirname, 'quiet-run.ts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-quiet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: string[]): number | null {
  return spawnSync(program, [...args, process.execPath, quietRun, join(folder, 'run')], { stdio: 'ignore' }).status;
}

/**
 * Chromium asks the kernel whether it has a way to this address, by connecting a datagram socket that it closes again:
 * no packet leaves the machine. Nothing else may connect.
 */
const routeQuestion = '2001:4860:4860::8888';

test('opening, typing, printing, locking and ending connect to nothing and send nothing', () => {
  const trace = join(folder, 'trace');
  const calls = 'socket,connect,sendto,sendmsg,sendmmsg';
  expect(run('strace', ['-f', '-qq', '-e', `trace=${calls}`, '-e', 'signal=none', '-o', trace])).toBe(0);
  const lines = readFileSync(trace, 'utf8').split('\n');
  const connects = lines.filter((line) => /connect\(.*AF_INET/.test(line) && !line.includes(routeQuestion));
  const streams = lines.filter((line) => /socket\(AF_INET6?, SOCK_STREAM/.test(line));
  const sent = lines.filter((line) => /send(to|msg|mmsg)\(.*AF_INET/.test(line));
  expect([...connects, ...streams, ...sent]).toEqual([]);
});

test.skipIf(process.getuid?.() !== 0)(
  'the window works where there is no network at all (needs root to take it away)',
  () => {
    expect(run('unshare', ['--net'])).toBe(0);
  },
);
