/** Required facts and tables for which the report holds no value. */
import type { RoshGroup } from '../model/risk.ts';
import type { FactBlock, TableBlock, TemplateSection } from '../template/template.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { makeFinding, mark } from './make-finding.ts';
import { shownFields } from './shown-text.ts';

/** Rated for everyone; `prisoners` is rated in custody only. Source: OASys risk of serious harm summary. */
const alwaysRated: readonly RoshGroup[] = ['children', 'public', 'known adult', 'staff'];

export const requiredFactMissingCheck: Check = {
  id: 'required-fact-missing',
  run: (input) =>
    shownFields(input).flatMap(({ section, block }) => {
      if (block.type === 'fact' && block.required) return missingFact(input, section, block);
      if (block.type === 'table' && block.required === true) return missingTable(input, section, block);
      return [];
    }),
};

function missingFact({ document, factsToday }: CheckInput, section: TemplateSection, block: FactBlock): Finding[] {
  if ((document.facts[block.id]?.text ?? '').trim() !== '') return [];
  return [found(section, block.id, block.label, factsToday[block.id] !== undefined)];
}

function missingTable(
  { document, record, tablesToday }: CheckInput,
  section: TemplateSection,
  block: TableBlock,
): Finding[] {
  if ((document.tables[block.id]?.rows.length ?? 0) === 0) {
    return [found(section, block.id, block.caption, tablesToday?.[block.id] !== undefined)];
  }
  if (block.slot !== 'table.roshGrid' && block.slot !== 'table.roshCommunity') return [];
  return alwaysRated
    .filter((group) => record.risk?.community[group] === undefined)
    .map((group) => found(section, block.id, `${block.caption}: ${group}`, false));
}

function found(section: TemplateSection, field: string, label: string, isInStore: boolean): Finding {
  const message = isInStore
    ? `${label}: the report has no value, but the case record now has one. Update the field.`
    : `${label}: the case record has no value. Have it recorded in its own system and import the case again.`;
  const why = 'The report must state this fact, and facts come from the case record.';
  return makeFinding(
    'required-fact-missing',
    'blocking',
    `${field}:${mark(label)}`,
    { message, why },
    { section: section.id, field },
  );
}
