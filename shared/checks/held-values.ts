/** Everything a report prints from the case record, and of it what the author kept with a reason, which is printed too. */
import type { FactSnapshot, TableSnapshot } from '../document/document.ts';
import { factState, tableState, type FactState } from '../document/fact-state.ts';
import { ownPageOneFacts } from '../template/page-one.ts';
import { factSnapshotOf, tableSnapshotOf } from '../template/snapshot.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { mark, partName, partPlace } from './make-finding.ts';
import { shownFields, shownParts, type ShownPart } from './shown-text.ts';

/** `today` is what the record says now; absent where it says nothing. */
export type HeldValue = { id: string; name: string; place: Finding['place'] } & (
  | { kind: 'fact'; held: FactSnapshot; today: FactSnapshot | undefined }
  | { kind: 'table'; held: TableSnapshot; today: TableSnapshot | undefined }
);

/** Of fields and tables, of facts that only page one shows, and of chips in the text. */
export function heldValues(input: CheckInput): HeldValue[] {
  return [...inFields(input), ...onPageOne(input), ...shownParts(input).flatMap((shown) => inChips(input, shown))];
}

function inFields(input: CheckInput): HeldValue[] {
  const { facts, tables } = input.document;
  return shownFields(input).flatMap(({ section, block }) => {
    const place = { section: section.id, field: block.id };
    if (block.type === 'fact') return factOf(input, block.id, `“${block.label}”`, place, facts[block.id]);
    const held = block.type === 'table' ? tables[block.id] : undefined;
    if (block.type !== 'table' || held === undefined) return [];
    const today = tableSnapshotOf(input.record, held.slot, { ...input, under: input.template.complianceUnder });
    return [{ kind: 'table', id: block.id, name: `the table “${block.caption}”`, place, held, today }];
  });
}

/** Placed at the first section, whose answers show the facts that only page one prints. */
function onPageOne(input: CheckInput): HeldValue[] {
  return ownPageOneFacts(input.template).flatMap(({ label, slot, key }) => {
    const place = { section: input.template.sections[0]?.id, field: key };
    return factOf(input, `page-one-${mark(slot)}`, `“${label}” on page one`, place, input.document.facts[key]);
  });
}

function inChips(input: CheckInput, { part, plain }: ShownPart): HeldValue[] {
  return plain.chips.flatMap(({ chip: { id, fact } }) =>
    factOf(input, `chip:${id}`, `a fact in ${partName(part)}`, { ...partPlace(part), chip: id }, fact),
  );
}

function factOf(
  input: CheckInput,
  id: string,
  name: string,
  place: Finding['place'],
  held: FactSnapshot | undefined,
): HeldValue[] {
  if (held === undefined) return [];
  return [{ kind: 'fact', id, name, place, held, today: factSnapshotOf(input.record, held.slot, input) }];
}

/** A reason is printed as long as it stands in the report, whatever the record says today. */
export type KeptValue = HeldValue & { because: string };

export function keptValues(input: CheckInput): KeptValue[] {
  return heldValues(input).flatMap((value) => {
    const because = value.held.keep?.because;
    return because === undefined ? [] : [{ ...value, id: `${value.id}:kept`, because }];
  });
}

/** `kept` only where the author saw what the record says today. */
export function stateOf(value: HeldValue): FactState {
  return value.kind === 'fact' ? factState(value.held, value.today) : tableState(value.held, value.today);
}
