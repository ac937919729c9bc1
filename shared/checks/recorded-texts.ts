/** Words of the case record that a report prints: facts, tables, and the record's value beside one that was kept. */
import type { TableSnapshot } from '../document/document.ts';
import { ownPageOneFacts } from '../template/page-one.ts';
import type { AuthorText } from './author-texts.ts';
import type { CheckInput } from './check-input.ts';
import { keptValues } from './kept-values.ts';
import { mark } from './make-finding.ts';
import { shownFields } from './shown-text.ts';

export function recordedTexts(input: CheckInput): AuthorText[] {
  return [...recordedFields(input), ...recordedOnPageOne(input), ...recordedBesideKept(input)];
}

function recordedFields(input: CheckInput): AuthorText[] {
  const { facts, tables } = input.document;
  return shownFields(input).flatMap(({ section, block }) => {
    const place = { section: section.id, field: block.id };
    if (block.type === 'fact') return recorded(block.id, `“${block.label}”`, place, facts[block.id]?.text);
    if (block.type !== 'table') return [];
    return recorded(block.id, `The table “${block.caption}”`, place, cellsOf(tables[block.id]));
  });
}

function recordedOnPageOne({ template, document }: CheckInput): AuthorText[] {
  return ownPageOneFacts(template).flatMap(({ label, slot, key }) => {
    const place = { section: template.sections[0]?.id, field: key };
    return recorded(`page-one-${mark(slot)}`, `“${label}” on page one`, place, document.facts[key]?.text);
  });
}

/** The end notes print what the record said when the author kept an earlier fact; of a table they print no cells. */
function recordedBesideKept(input: CheckInput): AuthorText[] {
  return keptValues(input).flatMap(({ id, name, place, held }) => {
    const text = 'text' in held ? (held.keep?.storeText ?? held.keep?.storeValue) : undefined;
    return recorded(`${id}:stored`, `What the record says beside ${name}`, place, text);
  });
}

function recorded(id: string, name: string, place: AuthorText['place'], text: string | undefined): AuthorText[] {
  return text === undefined ? [] : [{ id, name, place, plain: { text, chips: [], lines: [] } }];
}

function cellsOf(table: TableSnapshot | undefined): string | undefined {
  return table?.rows.map((row) => row.join('\t')).join('\n');
}
