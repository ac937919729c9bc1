/** Whether the store has moved on since a fact or a table was put into the report, and whether it was kept against that. */
import type { FactSnapshot, TableSnapshot } from '../../../shared/document/document.ts';
import { factState, tableState, type FactState } from '../../../shared/document/fact-state.ts';

/** True while the store holds another value, or none, and the author has not kept this one against that. */
export function hasChanged(held: FactSnapshot | undefined, today: FactSnapshot | undefined): boolean {
  return held === undefined ? today !== undefined : needsDecision(factState(held, today));
}

export function hasTableChanged(held: TableSnapshot | undefined, today: TableSnapshot | undefined): boolean {
  return held === undefined ? today !== undefined : needsDecision(tableState(held, today));
}

function needsDecision(state: FactState): boolean {
  return state === 'changed' || state === 'gone';
}

/** The decision to keep a fact, while it stands: the pages print its reason then and only then. */
export function keptFor(held: FactSnapshot | undefined, today: FactSnapshot | undefined): FactSnapshot['keep'] {
  return held !== undefined && factState(held, today) === 'kept' ? held.keep : undefined;
}

export function tableKeptFor(held: TableSnapshot | undefined, today: TableSnapshot | undefined): TableSnapshot['keep'] {
  return held !== undefined && tableState(held, today) === 'kept' ? held.keep : undefined;
}
