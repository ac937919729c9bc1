/** Whether the store has moved on since a fact was put into the report. */
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { factState } from '../../../shared/document/fact-state.ts';

/** True while the store holds another value, or none, and the author has not kept this one against that. */
export function hasChanged(held: FactSnapshot | undefined, today: FactSnapshot | undefined): boolean {
  if (held === undefined) return today !== undefined;
  const state = factState(held, today);
  return state === 'changed' || state === 'gone';
}
