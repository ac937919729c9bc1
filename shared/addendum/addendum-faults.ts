/** What a template may say of a signed report: nothing, unless it is an addendum. */
import type { Fault } from '../errors.ts';
import type { Template } from '../template/template.ts';
import { isAddendum } from './added-report.ts';

export function addendumFaults(template: Template): Fault[] {
  return isAddendum(template)
    ? []
    : [...faultInFits(template), ...faultsInBlocks(template), ...faultsOnPageOne(template)];
}

function faultInFits({ fits }: Template): Fault[] {
  return fits.addsTo === undefined ? [] : [{ where: 'fits.addsTo', message: onlyInAddendum('addsTo') }];
}

function faultsInBlocks({ sections }: Template): Fault[] {
  return sections.flatMap(({ blocks }, index) =>
    blocks.flatMap((block, position) =>
      'slot' in block ? faultOf(block.slot, `sections.${index}.blocks.${position}.slot`) : [],
    ),
  );
}

function faultsOnPageOne({ summary }: Template): Fault[] {
  return summary.facts.flatMap(({ slot }, index) => faultOf(slot, `summary.facts.${index}.slot`));
}

function faultOf(slot: string, where: string): Fault[] {
  if (!slot.startsWith('signed.') && slot !== 'table.changedSince') return [];
  return [{ where, message: onlyInAddendum(slot) }];
}

function onlyInAddendum(name: string): string {
  return `"${name}" may stand only in an addendum: put "signed report" under fits.holds`;
}
