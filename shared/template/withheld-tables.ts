/** Tables of withheld facts: what is said of one without its words, and where a template may not have it. */
import type { Fault } from '../errors.ts';
import type { CaseRecord } from '../model/case.ts';
import { readTable } from './read-table.ts';
import { withheldTables } from './slot-names.ts';
import type { SlotValue } from './slots.ts';
import type { Template, TemplateBlock } from './template.ts';
import { isWithheld } from './withheld.ts';

type WithheldTable = (typeof withheldTables)[number];

export const withheldTableNames: Record<WithheldTable, string> = {
  'table.securityConcerns': 'Security concerns',
  'table.victimRequests': 'Conditions asked for by a victim',
};

/** Whether a table may be printed in a withheld annex only. */
export function isWithheldTable(slot: string): slot is WithheldTable {
  return withheldTables.some((withheld) => withheld === slot);
}

/** How many rows there are and where the newest is from; never a word of them. Undefined where there are none. */
export function readWithheldCount(record: CaseRecord, slot: WithheldTable): Omit<SlotValue, 'sentence'> | undefined {
  const table = readTable(record, slot);
  const source = table?.sources.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  if (table === undefined || source === undefined) return undefined;
  return { value: JSON.stringify(table.rows), text: `${withheldTableNames[slot]}: ${table.rows.length}`, source };
}

export function withheldTableFaults({ sections }: Template): Fault[] {
  return sections.flatMap((section, index) =>
    isWithheld(section)
      ? []
      : section.blocks.flatMap((block, position) =>
          slotsOf(block)
            .filter(({ slot }) => isWithheldTable(slot))
            .map(({ at, slot }) => ({
              where: `sections.${index}.blocks.${position}.${at}`,
              message: `"${slot}" may stand only in a withheld annex`,
            })),
        ),
  );
}

/** An answer that is given by a table tells that the table has rows. */
function slotsOf(block: TemplateBlock): { at: string; slot: string }[] {
  if (block.type === 'table') return [{ at: 'slot', slot: block.slot }];
  return block.type === 'choice' && block.record ? [{ at: 'record.slot', slot: block.record.slot }] : [];
}
