/** The parts and fields of a report that its answers leave in; hidden ones never count. */
import { partText, type PlainText } from '../document/plain-text.ts';
import { isBlockShown } from '../template/is-shown.ts';
import { fieldsOf, partsOf, type Part } from '../template/parts.ts';
import type { TemplateBlock, TemplateSection } from '../template/template.ts';
import { isWithheld } from '../template/withheld.ts';
import type { CheckInput } from './check-input.ts';

export interface ShownPart {
  part: Part;
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

export function shownFields({
  template,
  document,
}: Pick<CheckInput, 'template' | 'document'>): { section: TemplateSection; block: TemplateBlock }[] {
  return fieldsOf(template).filter(({ section, block }) => isBlockShown(section, block, document.answers));
}

/** Parts that every reader of the report sees: not those of its withheld annex. */
export function disclosedParts(input: CheckInput): ShownPart[] {
  return shownParts(input).filter(({ part }) => !isWithheld(part.section));
}

/** True where the text has at least one letter or figure. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
