/** What a signed report prints from the case record: each fact and each table once, under the name the report gives it. */
import type { FactSnapshot } from '../document/document.ts';
import { partText } from '../document/plain-text.ts';
import { isBlockShown } from '../template/is-shown.ts';
import { fieldsOf, partsOf } from '../template/parts.ts';
import { withheldTables } from '../template/slot-names.ts';
import type { SlotId, TableSlotId } from '../template/slots.ts';
import type { AddedReport } from './added-report.ts';
import { isSignedSlot } from './signed-slots.ts';

/** `form` is that of a field or of a chip in the text; `held` is absent where the report prints that nothing is recorded. */
export interface SealedFact {
  slot: SlotId;
  name: string;
  form: 'text' | 'sentence';
  held: FactSnapshot | undefined;
}

export interface SealedTable {
  slot: TableSlotId;
  name: string;
  columns: string[];
  rows: string[][];
}

type Sealed = Pick<AddedReport, 'template' | 'document'>;

/** Of a slot that is printed in several places the field counts first, then page one, then the text. */
export function sealedFacts(sealed: Sealed): SealedFact[] {
  const all = [...inFields(sealed), ...onPageOne(sealed), ...inText(sealed)];
  return firstOfEach(all.filter(({ slot }) => isOfRecord(slot)));
}

export function sealedTables({ template, document }: Sealed): SealedTable[] {
  const tables = shownFields({ template, document }).flatMap((block) => {
    if (block.type !== 'table' || !isOpenTable(block.slot)) return [];
    const { columns, rows } = document.tables[block.id] ?? { columns: [], rows: [] };
    return [{ slot: block.slot, name: block.caption, columns, rows }];
  });
  return firstOfEach(tables);
}

/** What names every source of the record differs after each import, and each change names its source itself. */
function isOfRecord(slot: SlotId): boolean {
  return !isSignedSlot(slot) && slot !== 'sources.summary';
}

function isOpenTable(slot: TableSlotId): boolean {
  return slot !== 'table.changedSince' && !withheldTables.some((withheld) => withheld === slot);
}

function shownFields({ template, document }: Sealed) {
  return fieldsOf(template)
    .filter(({ section, block }) => isBlockShown(section, block, document.answers))
    .map(({ block }) => block);
}

function inFields(sealed: Sealed): SealedFact[] {
  return shownFields(sealed).flatMap((block) =>
    block.type === 'fact'
      ? [{ slot: block.slot, name: block.label, form: 'text', held: sealed.document.facts[block.id] }]
      : [],
  );
}

/** A fact that no field holds is held under its slot; one that a field holds is already listed by that field. */
function onPageOne({ template, document }: Sealed): SealedFact[] {
  return template.summary.facts.map(({ slot, label }) => ({
    slot,
    name: label,
    form: 'text',
    held: document.facts[slot],
  }));
}

function inText({ template, document }: Sealed): SealedFact[] {
  return partsOf(template)
    .filter(({ section, prose }) => isBlockShown(section, prose, document.answers))
    .flatMap((part) =>
      partText(document, part.id).chips.map(({ chip: { fact } }) => ({
        slot: fact.slot,
        name: part.heading ?? part.section.heading,
        form: 'sentence',
        held: fact,
      })),
    );
}

function firstOfEach<T extends { slot: string }>(values: readonly T[]): T[] {
  const seen = new Set<string>();
  return values.filter(({ slot }) => !seen.has(slot) && seen.add(slot));
}
