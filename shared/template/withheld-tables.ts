/** Tables of withheld facts: refused wherever a template would print them for everybody. */
import type { Fault } from '../errors.ts';
import { withheldTables } from './slot-names.ts';
import type { TableSlotId } from './slots.ts';
import type { Template } from './template.ts';
import { isWithheld } from './withheld.ts';

/** Whether a table may be printed in a withheld annex only. */
function isWithheldTable(slot: TableSlotId): boolean {
  return withheldTables.some((withheld) => withheld === slot);
}

export function withheldTableFaults({ sections }: Template): Fault[] {
  return sections.flatMap((section, index) =>
    section.blocks.flatMap((block, position) =>
      block.type === 'table' && isWithheldTable(block.slot) && !isWithheld(section)
        ? [
            {
              where: `sections.${index}.blocks.${position}.slot`,
              message: `"${block.slot}" may stand only in a withheld annex`,
            },
          ]
        : [],
    ),
  );
}
