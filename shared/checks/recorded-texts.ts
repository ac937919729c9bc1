/** Words of the case record that a report prints: facts, tables, and the record's value beside one that was kept. */
import type { AuthorText } from './author-texts.ts';
import type { CheckInput } from './check-input.ts';
import { heldValues, keptValues, type HeldValue } from './held-values.ts';

/** Chips stand in the author's text, and are read with it. */
export function recordedTexts(input: CheckInput): AuthorText[] {
  const printed = heldValues(input).filter(({ place }) => place.chip === undefined);
  return [...printed.map(recordedText), ...recordedBesideKept(input)];
}

function recordedText(value: HeldValue): AuthorText {
  const name = `${value.name.slice(0, 1).toUpperCase()}${value.name.slice(1)}`;
  const text = value.kind === 'fact' ? value.held.text : value.held.rows.map((row) => row.join('\t')).join('\n');
  return { id: value.id, name, place: value.place, plain: { text, chips: [], lines: [] } };
}

/** The end notes print what the record said when the author kept an earlier fact; of a table they print no cells. */
function recordedBesideKept(input: CheckInput): AuthorText[] {
  return keptValues(input).flatMap((value) => {
    const keep = value.kind === 'fact' ? value.held.keep : undefined;
    if (keep === undefined) return [];
    const text = keep.storeText ?? keep.storeValue;
    const name = `What the record says beside ${value.name}`;
    return [{ id: `${value.id}:stored`, name, place: value.place, plain: { text, chips: [], lines: [] } }];
  });
}
