/** Parts: the flat run of editable pieces a template makes; each becomes one locked section of the editor. */
import type { BlockId, ProseBlock, Template, TemplateBlock, TemplateSection } from './template.ts';

/**
 * One editable piece. `number` is `4` for the body of section 4 and `4.2` for its second headed piece; withheld
 * sections count by themselves as A1, A2, so that the report that is disclosed has no gap.
 * `opens` is set on the first part of a section: the section whose heading, facts and choices stand above it.
 */
export interface Part {
  id: BlockId;
  section: TemplateSection;
  sectionNumber: string;
  number: string;
  opens?: { heading: string; guidance: string[]; fields: TemplateBlock[] };
  heading?: string;
  prose: ProseBlock;
}

/** Parts in document order. A section without prose is refused by `templateFaults`. */
export function partsOf(template: Template): Part[] {
  const numbers = sectionNumbers(template);
  return template.sections.flatMap((section) => sectionParts(section, numbers.get(section.id) ?? ''));
}

/** The number of each section, by its id. */
export function sectionNumbers({ sections }: Template): ReadonlyMap<BlockId, string> {
  const disclosed = sections.filter(({ withheld }) => withheld === undefined);
  const withheld = sections.filter((section) => section.withheld !== undefined);
  return new Map([
    ...disclosed.map(({ id }, index) => [id, `${index + 1}`] as const),
    ...withheld.map(({ id }, index) => [id, `A${index + 1}`] as const),
  ]);
}

function sectionParts(section: TemplateSection, sectionNumber: string): Part[] {
  const prose = section.blocks.filter((block) => block.type === 'prose');
  const fields = section.blocks.filter((block) => block.type !== 'prose');
  const headed = prose.filter((block) => block.heading !== undefined);
  return prose.map((block, position) => ({
    id: block.id,
    section,
    sectionNumber,
    number: block.heading === undefined ? sectionNumber : `${sectionNumber}.${headed.indexOf(block) + 1}`,
    ...(position === 0 ? { opens: { heading: section.heading, guidance: section.guidance, fields } } : {}),
    ...(block.heading === undefined ? {} : { heading: block.heading }),
    prose: block,
  }));
}

/** Every field (fact, table, choice, entry, plan) of a template in order, with its section. */
export function fieldsOf(template: Template): { section: TemplateSection; block: TemplateBlock }[] {
  return template.sections.flatMap((section) =>
    section.blocks.filter((block) => block.type !== 'prose').map((block) => ({ section, block })),
  );
}
