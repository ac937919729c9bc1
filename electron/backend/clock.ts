/** The time of the machine, moved by a fixed step where a test sets it. */
import type { Clock } from '../store/store.ts';

export function clockAhead(byMs: number): Clock {
  return { now: () => new Date(Date.now() + byMs).toISOString() };
}

export const systemClock: Clock = clockAhead(0);

/** In milliseconds. */
export function aheadOf(clock: Clock): number {
  return Date.parse(clock.now()) - Date.now();
}
