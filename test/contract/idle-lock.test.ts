/** Locking an idle store: neither a clock set back nor a machine that slept keeps it open. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeIdleLock, type IdleLock } from '../../electron/host-calls/idle-lock.ts';

const tenMinutes = 600_000;
const start = Date.parse('2026-11-21T14:00:00.000Z');
let locks: number;
let idle: IdleLock;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'], now: start });
  locks = 0;
  idle = makeIdleLock(tenMinutes, () => (locks += 1));
});
afterEach(() => {
  idle.stop();
  vi.useRealTimers();
});

test('a store is locked once after ten minutes without a call', () => {
  vi.advanceTimersByTime(tenMinutes - 1);
  expect(locks).toBe(0);
  vi.advanceTimersByTime(15_001);
  expect(locks).toBe(1);
});

test('every call puts the lock off', () => {
  for (let minute = 0; minute < 30; minute += 5) {
    vi.advanceTimersByTime(300_000);
    idle.touch();
  }
  expect(locks).toBe(0);
});

test('a clock set back does not put it off', () => {
  vi.advanceTimersByTime(300_000);
  vi.setSystemTime(start - 86_400_000);
  vi.advanceTimersByTime(315_000);
  expect(locks).toBe(1);
});

test('the hours a machine slept count as idle, although its running time stood still', () => {
  vi.setSystemTime(start + 8 * 3_600_000);
  vi.advanceTimersByTime(15_000);
  expect(locks).toBe(1);
});
