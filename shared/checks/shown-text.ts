/** The parts and fields of a report that its answers leave in, with their text; hidden ones never count. */
import type { FactSnapshot } from '../document/document.ts';
import { partText, type PlainText } from '../document/plain-text.ts';
import { isBlockShown } from '../template/is-shown.ts';
import { fieldsOf, partsOf, type Part } from '../template/parts.ts';
import type { EntryBlock, TemplateBlock, TemplateSection } from '../template/template.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { partName, partPlace } from './make-finding.ts';

export interface ShownPart {
  part: Part;
  plain: PlainText;
}

/** A stretch of the author's own words: a part, a typed entry, or the reason for keeping a fact. */
export interface AuthorText {
  id: string;
  name: string;
  place: Finding['place'];
  plain: PlainText;
}

const known = new WeakMap<CheckInput, ShownPart[]>();

/** Read once for each run: every check of the run asks for the same. */
export function shownParts(input: CheckInput): ShownPart[] {
  const before = known.get(input);
  if (before) return before;
  const { template, document } = input;
  const parts = partsOf(template)
    .filter(({ section, prose }) => isBlockShown(section, prose, document.answers))
    .map((part) => ({ part, plain: partText(document, part.id) }));
  known.set(input, parts);
  return parts;
}

export function shownFields({ template, document }: CheckInput): { section: TemplateSection; block: TemplateBlock }[] {
  return fieldsOf(template).filter(({ section, block }) => isBlockShown(section, block, document.answers));
}

/** Everything the author typed that will be printed. */
export function authorTexts(input: CheckInput): AuthorText[] {
  const parts = shownParts(input).map(({ part, plain }) => ({
    id: part.id,
    name: partName(part),
    place: partPlace(part),
    plain,
  }));
  const entries = shownFields(input).flatMap(({ section, block }) => entryText(input, section, block));
  return [...parts, ...entries, ...keptFacts(input).map(reasonText)];
}

/** A fact that the author kept although the record had changed. The pages print the reason and the record's value. */
export interface KeptFact {
  id: string;
  name: string;
  place: Finding['place'];
  keep: NonNullable<FactSnapshot['keep']>;
}

export function keptFacts(input: CheckInput): KeptFact[] {
  const fields = shownFields(input).flatMap(({ section, block }) => {
    const keep = block.type === 'fact' ? input.document.facts[block.id]?.keep : undefined;
    if (block.type !== 'fact' || keep === undefined) return [];
    return [
      { id: `${block.id}:kept`, name: `“${block.label}”`, place: { section: section.id, field: block.id }, keep },
    ];
  });
  return [...fields, ...shownParts(input).flatMap(keptChips)];
}

function keptChips({ part, plain }: ShownPart): KeptFact[] {
  return plain.chips.flatMap(({ chip: { id, fact } }) => {
    if (fact.keep === undefined) return [];
    const place = { ...partPlace(part), chip: id };
    return [{ id: `chip:${id}:kept`, name: `a fact in ${partName(part)}`, place, keep: fact.keep }];
  });
}

function reasonText({ id, name, place, keep }: KeptFact): AuthorText {
  return { id, name: `The reason for keeping ${name}`, place, plain: oneLine(keep.because) };
}

function oneLine(text: string): PlainText {
  return { text, chips: [], lines: [{ from: 0, to: text.length, kind: 'paragraph' }] };
}

function entryText({ document }: CheckInput, section: TemplateSection, block: TemplateBlock): AuthorText[] {
  if (block.type !== 'entry' || block.format !== 'line') return [];
  const text = answerText(document.answers, block);
  if (text === '') return [];
  return [{ id: block.id, name: block.label, place: { section: section.id, field: block.id }, plain: oneLine(text) }];
}

function answerText(answers: Record<string, unknown>, { id }: EntryBlock): string {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === 'string' ? answer : '';
}

/** True where the text has at least one letter or figure. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
