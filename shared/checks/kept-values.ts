/** Facts and tables that the author kept although the record had changed, with the reason, which is printed. */
import type { FactSnapshot, TableSnapshot } from '../document/document.ts';
import { ownPageOneFacts } from '../template/page-one.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { mark, partName, partPlace } from './make-finding.ts';
import { shownFields, shownParts, type ShownPart } from './shown-text.ts';

export interface KeptValue {
  id: string;
  name: string;
  place: Finding['place'];
  because: string;
  held: FactSnapshot | TableSnapshot;
}

/** Of fields and tables, of facts that only page one shows, and of chips in the text. */
export function keptValues(input: CheckInput): KeptValue[] {
  return [...keptFields(input), ...keptOnPageOne(input), ...shownParts(input).flatMap(keptChips)];
}

function keptFields(input: CheckInput): KeptValue[] {
  const { facts, tables } = input.document;
  return shownFields(input).flatMap(({ section, block }) => {
    const place = { section: section.id, field: block.id };
    if (block.type === 'fact') return kept(`${block.id}:kept`, `“${block.label}”`, place, facts[block.id]);
    if (block.type !== 'table') return [];
    return kept(`${block.id}:kept`, `the table “${block.caption}”`, place, tables[block.id]);
  });
}

/** Placed at the first section, whose answers show the facts that only page one prints. */
function keptOnPageOne({ template, document }: CheckInput): KeptValue[] {
  return ownPageOneFacts(template).flatMap(({ label, slot, key }) => {
    const place = { section: template.sections[0]?.id, field: key };
    return kept(`page-one-${mark(slot)}:kept`, `“${label}” on page one`, place, document.facts[key]);
  });
}

function keptChips({ part, plain }: ShownPart): KeptValue[] {
  return plain.chips.flatMap(({ chip: { id, fact } }) =>
    kept(`chip:${id}:kept`, `a fact in ${partName(part)}`, { ...partPlace(part), chip: id }, fact),
  );
}

function kept(id: string, name: string, place: Finding['place'], held: KeptValue['held'] | undefined): KeptValue[] {
  return held?.keep === undefined ? [] : [{ id, name, place, because: held.keep.because, held }];
}
