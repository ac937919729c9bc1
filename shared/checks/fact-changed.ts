/** Facts, chips and tables whose value in the store is no longer what the report says. */
import { dateInWords } from '../dates/wording.ts';
import type { FactSnapshot } from '../document/document.ts';
import { factState, tableState } from '../document/fact-state.ts';
import { ownPageOneFacts } from '../template/page-one.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding, mark, partName, partPlace } from './make-finding.ts';
import { shownFields, shownParts } from './shown-text.ts';

export const factChangedCheck: Check = {
  id: 'fact-changed',
  run: (input) => [...changedFields(input), ...changedOnPageOne(input), ...changedChips(input)],
};

const why = 'The report would say what the record no longer holds. Update it, or keep it and say why.';

const whyMissing = 'The report would print “Not recorded” where the record has a value. Update it, or say why not.';

function changedFields(input: CheckInput): Finding[] {
  return shownFields(input).flatMap(({ section, block }) => {
    const place = { section: section.id, field: block.id };
    if (block.type === 'table') return changedTable(input, block.id, block.caption, place);
    if (block.type !== 'fact') return [];
    const held = input.document.facts[block.id];
    const now = input.factsToday[block.id];
    // A required fact that is missing has a check of its own, which blocks.
    if (held === undefined) return block.required ? [] : missingFact(now, block.id, block.label, place);
    return changedFact(held, now, block.id, block.label, place);
  });
}

/** Placed at the first section, whose answers show the facts that only page one prints. */
function changedOnPageOne({ template, document, pageOneToday }: CheckInput): Finding[] {
  if (pageOneToday === undefined) return [];
  return ownPageOneFacts(template).flatMap(({ label, slot, key }) => {
    const held = document.facts[key];
    const about = [`page-one-${mark(slot)}`, `${label} on page one`] as const;
    const place = { section: template.sections[0]?.id, field: key };
    if (held === undefined) return missingFact(pageOneToday[slot], ...about, place);
    return changedFact(held, pageOneToday[slot], ...about, place);
  });
}

/** The record has a value and the report has none: it was begun before the record, or the app, knew of it. */
function missingFact(now: FactSnapshot | undefined, about: string, name: string, place: Finding['place']): Finding[] {
  if (now === undefined) return [];
  const message = `${name}: the report says nothing; the case record now says “${now.text}” (${now.source.system}, ${dateInWords(now.source.date)}).`;
  return [makeFinding('fact-changed', 'warning', `${about}:${mark(now.value)}`, { message, why: whyMissing }, place)];
}

function changedChips(input: CheckInput): Finding[] {
  return shownParts(input).flatMap(({ part, plain }) =>
    plain.chips.flatMap(({ chip: { id, fact } }) =>
      changedFact(fact, input.factsToday[fact.slot], `chip:${id}`, `A fact in ${partName(part)}`, {
        ...partPlace(part),
        chip: id,
      }),
    ),
  );
}

function changedFact(
  held: FactSnapshot,
  now: FactSnapshot | undefined,
  about: string,
  name: string,
  place: Finding['place'],
): Finding[] {
  const state = factState(held, now);
  if (state === 'current' || state === 'kept') return [];
  const message =
    now === undefined
      ? `${name}: the report says “${held.text}”; the case record no longer holds this.`
      : `${name}: the report says “${held.text}”; the case record now says “${now.text}” (${now.source.system}, ${dateInWords(now.source.date)}).`;
  return [makeFinding('fact-changed', 'warning', `${about}:${mark(now?.value ?? '')}`, { message, why }, place)];
}

function changedTable(
  { document, tablesToday }: CheckInput,
  id: string,
  caption: string,
  place: Finding['place'],
): Finding[] {
  const held = document.tables[id];
  if (tablesToday === undefined || held === undefined) return [];
  const state = tableState(held, tablesToday[id]);
  if (state === 'current' || state === 'kept') return [];
  const message = `${caption}: the table in the report is not what the case record now holds.`;
  const today = mark(JSON.stringify(tablesToday[id]?.rows ?? []));
  return [makeFinding('fact-changed', 'warning', `${id}:${today}`, { message, why }, place)];
}
