/** The levels of risk for page one, taken from what this report itself holds: a grid of facts, else single levels. */
import { roshGroups } from '../model/risk.ts';
import { levelIn } from './level-html.ts';
import type { PrintInput } from './print-input.ts';
import type { Wording } from './wording.ts';

export interface RiskGrid {
  columns: string[];
  rows: string[][];
}

/** Undefined where the report holds no level. */
export function riskGridOf(input: PrintInput, words: Wording): RiskGrid | undefined {
  return gridFromTables(input) ?? gridFromFacts(input, words);
}

/** Only the name of the group and columns that hold levels: page one leaves out remarks. */
function gridFromTables({ document, template }: PrintInput): RiskGrid | undefined {
  const blocks = template.sections.flatMap((section) => section.blocks);
  for (const slot of ['table.roshGrid', 'table.roshCommunity'] as const) {
    const block = blocks.find((one) => one.type === 'table' && one.slot === slot);
    const table = block && document.tables[block.id];
    if (!table || table.rows.length === 0) continue;
    const kept = table.columns.map((_, at) => at === 0 || table.rows.some((row) => levelIn(row[at] ?? '')));
    const pick = (cells: string[]) => cells.filter((_, at) => kept[at]);
    return { columns: pick(table.columns), rows: table.rows.map(pick) };
  }
  return undefined;
}

function gridFromFacts({ document }: PrintInput, words: Wording): RiskGrid | undefined {
  const facts = Object.values(document.facts);
  const rows = roshGroups.flatMap((group) => {
    const fact = facts.find(({ slot }) => slot === `rosh.community.${group}`);
    return fact === undefined ? [] : [[`${group.charAt(0).toUpperCase()}${group.slice(1)}`, fact.text]];
  });
  return rows.length === 0 ? undefined : { columns: [words.group, words.level], rows };
}
