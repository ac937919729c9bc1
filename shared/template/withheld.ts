/** Parts a report into what is disclosed and what only the withheld annex holds. */
import type { ReportDocument } from '../document/document.ts';
import { partText } from '../document/plain-text.ts';
import { isBlockShown } from './is-shown.ts';
import { ownPageOneFacts } from './page-one.ts';
import type { ChoiceBlock, Template, TemplateBlock, TemplateSection } from './template.ts';

/** A report's form and content, which belong together. */
export interface Whole {
  template: Template;
  document: ReportDocument;
}

export function isWithheld({ withheld }: TemplateSection): boolean {
  return withheld !== undefined;
}

export function withheldSections({ sections }: Template): TemplateSection[] {
  return sections.filter(isWithheld);
}

/**
 * The report as it is disclosed. Built from what may be in it: a part, field or fact that no disclosed section and not
 * page one names is left out, whatever it is.
 */
export function disclosedOf({ template, document }: Whole): Whole {
  const sections = template.sections.filter((section) => !isWithheld(section));
  const own = ownPageOneFacts(template).map(({ key }) => key);
  const ids = new Set([...sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)), ...own]);
  return {
    template: withoutAnnex({ ...template, sections }),
    document: {
      kind: document.kind,
      version: document.version,
      template: document.template,
      language: document.language,
      parts: document.parts.filter(({ id }) => ids.has(id)),
      facts: only(document.facts, ids),
      tables: only(document.tables, ids),
      answers: only(document.answers, ids),
      plans: only(document.plans, ids),
    },
  };
}

function withoutAnnex({ annex: _withheld, ...template }: Template): Template {
  return template;
}

function only<V>(held: Record<string, V>, ids: ReadonlySet<string>): Record<string, V> {
  return Object.fromEntries(Object.entries(held).filter(([id]) => ids.has(id)));
}

/**
 * Whether the report has an annex: something stands in a withheld section, or must be written there. A choice makes none
 * by itself, so that a question such as "Is anything to be withheld?" can be answered with no.
 */
export function hasAnnex({ template, document }: Whole): boolean {
  return withheldSections(template).some((section) =>
    section.blocks.some(
      (block) =>
        block.type !== 'choice' &&
        isBlockShown(section, block, document.answers) &&
        (block.required === true || isFilled(block, document)),
    ),
  );
}

function isFilled({ id, type }: Exclude<TemplateBlock, ChoiceBlock>, document: ReportDocument): boolean {
  if (type === 'prose') return partText(document, id).text.trim() !== '';
  if (type === 'fact') return (document.facts[id]?.text ?? '').trim() !== '';
  if (type === 'table') return (document.tables[id]?.rows.length ?? 0) > 0;
  if (type === 'plan') return document.plans[id] !== undefined;
  return [document.answers[id] ?? []].flat().some((given) => given.trim() !== '');
}
