/** The facts page one shows, and where a document holds each: in a field, or in a snapshot of page one's own. */
import type { FactSnapshot } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { SlotId } from './slots.ts';
import { factSnapshotOf, type Moment } from './snapshot.ts';
import type { Template } from './template.ts';

/** `key` is what the fact is held under in `document.facts`: the id of a block, or the id of the slot itself. */
export interface PageOneFact {
  label: string;
  slot: SlotId;
  key: string;
}

/**
 * A slot that a field of the disclosed report always shows is held by that field alone, so that page one and the
 * section say the same; every other slot has its own snapshot, under the slot's id. Block ids have no dots and slot ids always do.
 */
export function pageOneFacts(template: Template): PageOneFact[] {
  const held = new Map(alwaysShownFacts(template).map(({ slot, id }) => [slot, id]));
  return template.summary.facts.map(({ label, slot }) => ({ label, slot, key: held.get(slot) ?? slot }));
}

/** Two short facts share a row of page one; a long one has the row to itself. */
export function inKeyFactRows<T extends { text?: string | undefined }>(facts: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    if (last?.length === 1 && [...last, fact].every(isShort)) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

const shortFact = 34;

function isShort({ text = '' }: { text?: string | undefined }): boolean {
  return text.length <= shortFact && !text.includes('\n');
}

/** Slots that page one shows in a form of their own, beside the table of key facts. */
export function isBesideKeyFacts(slot: SlotId): boolean {
  return slot === 'needs.main' || slot === 'risk.summary';
}

/** Those of page one's facts that no field holds. */
export function ownPageOneFacts(template: Template): PageOneFact[] {
  return pageOneFacts(template).filter(({ key, slot }) => key === slot);
}

/** Values of page one's own facts as the record stands, by slot id, in the words of a field. */
export function pageOneToday(template: Template, record: CaseRecord, moment: Moment): Record<string, FactSnapshot> {
  const facts = ownPageOneFacts(template).flatMap(({ slot }) => {
    const fact = factSnapshotOf(record, slot, moment);
    return fact === undefined ? [] : [[slot, fact] as const];
  });
  return Object.fromEntries(facts);
}

/** Last to first, so that of two fields with one slot the first holds it. */
function alwaysShownFacts(template: Template) {
  return template.sections
    .filter((section) => section.showWhen === undefined && section.withheld === undefined)
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.type === 'fact' && block.showWhen === undefined ? [block] : []))
    .toReversed();
}
