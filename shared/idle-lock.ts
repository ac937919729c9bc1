/** How long a store stays open with nobody at the desk, and which calls tell that somebody is. */
import type { CallName } from './contract.ts';

/** Milliseconds without a sign of life from the page after which the host locks the store. */
export const idleLockAfter = 600_000;

/**
 * Calls that the page makes by itself after a pause, and again every few seconds while the store refuses them: they do
 * not say that anybody is at the desk. Keys and clicks are told by a call of their own.
 */
const madeByTimers: ReadonlySet<string> = new Set([
  'report.save',
  'report.saveNotes',
  'case.saveNotes',
  'report.check',
] satisfies CallName[]);

export function isSignOfLife(call: string): boolean {
  return !madeByTimers.has(call);
}

/** Milliseconds before that at which the page says so: a minute, and any key or click is enough (WCAG 2.2.1 asks for 20 s). */
export const idleWarningBefore = 60_000;
