/** What the case record marks as withheld, where it stands outside a withheld section. */
import type { Source } from '../model/source.ts';
import { evidenceRows } from '../template/evidence-rows.ts';
import { ownPageOneFacts } from '../template/page-one.ts';
import { readTable } from '../template/read-table.ts';
import { withheldTables } from '../template/slot-names.ts';
import { withheldTableNames } from '../template/withheld-tables.ts';
import { isWithheld, withheldSections } from '../template/withheld.ts';
import { authorTexts } from './author-texts.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding, mark, partName, partPlace } from './make-finding.ts';
import { disclosedParts, shownFields } from './shown-text.ts';

export const withheldDisclosedCheck: Check = {
  id: 'withheld-disclosed',
  run: (input) => [...inFields(input), ...onPageOne(input), ...inChips(input), ...inText(input)],
};

const why =
  'This report is disclosed to the person it is about. What must be kept from them may stand in a withheld section only.';

/** The mark counts wherever it stands: in the snapshot that was taken, or in the record of today. */
function isMarked(...sources: readonly (Source | undefined)[]): boolean {
  return sources.some((source) => source?.withheld === true);
}

function inFields(input: CheckInput): Finding[] {
  const { document, factsToday, tablesToday } = input;
  return shownFields(input).flatMap(({ section, block }) => {
    if (isWithheld(section)) return [];
    const place = { section: section.id, field: block.id };
    if (block.type === 'fact' && isMarked(document.facts[block.id]?.source, factsToday[block.id]?.source))
      return [found(block.id, `“${block.label}”`, place)];
    const sources = [document.tables[block.id], tablesToday?.[block.id]].flatMap((table) => table?.sources ?? []);
    return block.type === 'table' && isMarked(...sources)
      ? [found(block.id, `The table “${block.caption}”`, place)]
      : [];
  });
}

function onPageOne({ template, document, pageOneToday }: CheckInput): Finding[] {
  return ownPageOneFacts(template)
    .filter(({ slot, key }) => isMarked(document.facts[key]?.source, pageOneToday?.[slot]?.source))
    .map(({ label, slot, key }) =>
      found(`page-one-${mark(slot)}`, `${label} on page one`, { section: template.sections[0]?.id, field: key }),
    );
}

function inChips(input: CheckInput): Finding[] {
  return disclosedParts(input).flatMap(({ part, plain }) =>
    plain.chips
      .filter(({ chip: { fact } }) => isMarked(fact.source, input.factsToday[fact.slot]?.source))
      .map(({ chip: { id } }) =>
        found(`chip:${mark(id)}`, `A fact in ${partName(part)}`, { ...partPlace(part), chip: id }),
      ),
  );
}

/** Words that went in as text carry no mark, so they are looked for: as the record has them, whatever the spaces. */
function inText(input: CheckInput): Finding[] {
  const facts = withheldFacts(input);
  if (facts.length === 0) return [];
  const hidden = withheldSections(input.template).map(({ id }) => id);
  return authorTexts(input)
    .filter(({ place }) => !hidden.includes(place.section ?? ''))
    .flatMap(({ id, name, place, plain }) => {
      const text = flat(plain.text);
      return facts
        .filter(({ words }) => words.some((one) => stands(one, text)))
        .map((fact) => found(`${mark(id)}:${fact.id}`, `${name}, with words of “${fact.title}”`, place));
    });
}

interface WithheldFact {
  id: string;
  title: string;
  words: string[];
}

/** Evidence that bears the mark, and the rows of the tables that stand in an annex only. */
function withheldFacts({ record, today }: CheckInput): WithheldFact[] {
  const rows = evidenceRows(record, today).filter(({ source }) => isMarked(source));
  return [
    ...rows.map(({ id, title, sentence, text }) => ({ id, title, words: [sentence, text] })),
    ...withheldTables.flatMap((slot) => {
      const table = readTable(record, slot)?.rows ?? [];
      return table.map((words, at) => ({ id: `${mark(slot)}-${at}`, title: withheldTableNames[slot], words }));
    }),
  ];
}

/** Shorter words than this, a date among them, stand in any text. In characters. */
const tellingFrom = 20;

function stands(words: string, text: string): boolean {
  const wanted = flat(words).replace(/[.;,]+$/, '');
  return wanted.length >= tellingFrom && text.includes(wanted);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('en-GB');
}

function found(about: string, name: string, place: Finding['place']): Finding {
  const message = `${name}: the case record marks this as withheld, and it stands where it would be disclosed.`;
  return makeFinding('withheld-disclosed', 'blocking', about, { message, why }, place);
}
