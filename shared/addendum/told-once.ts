/** Leaves out what a more exact row of the same list already tells. */
import { needNames } from '../model/need-scales.ts';
import type { NeedId } from '../model/need.ts';
import type { RoshGroup } from '../model/risk.ts';
import { groupNames } from '../template/read-slot-risk.ts';
import type { Change } from './change.ts';

/** A value that the author kept against the record stands apart from the table, so it is always told. */
export function toldOnce(changes: readonly Change[]): Change[] {
  return changes.filter((change) => change.isKept || !isToldElsewhere(change, changes));
}

function isToldElsewhere({ slot }: Change, changes: readonly Change[]): boolean {
  const exact = moreExact[slot];
  if (exact !== undefined) return changes.some((one) => exact.some((name) => isNamed(one.slot, name)));
  const place = placeInTable(slot);
  return place !== undefined && changes.some((one) => place.tables.includes(one.slot) && isRow(one, place.row));
}

/** A name that ends in a dot stands for its whole family. */
function isNamed(slot: string, name: string): boolean {
  return name.endsWith('.') ? slot.startsWith(name) : slot === name;
}

/** A sum of other facts, and the slots that hold them. */
const moreExact: Partial<Record<Change['slot'], readonly string[]>> = {
  'risk.summary': ['rosh.community.', 'table.roshGrid', 'table.roshCommunity'],
  'predictors.summary': ['predictor.', 'table.predictors'],
  'enquiries.summary': ['table.enquiries'],
  'hearing.courtAndDate': ['hearing.court', 'hearing.date'],
  'table.roshCommunity': ['table.roshGrid'],
};

/** Where a single level or need stands in a table of all of them. */
function placeInTable(slot: Change['slot']): { tables: readonly string[]; row: string } | undefined {
  const [family, first = '', second = ''] = slot.split('.');
  if (family === 'need') return { tables: ['table.needs'], row: needNames[first as NeedId].title };
  if (family === 'predictor') return { tables: ['table.predictors'], row: first };
  if (family !== 'rosh') return undefined;
  const tables = first === 'community' ? ['table.roshGrid', 'table.roshCommunity'] : ['table.roshGrid'];
  return { tables, row: groupNames[second as RoshGroup].title };
}

/** A table names a tool with its kind in brackets. */
function isRow({ row = '' }: Change, name: string): boolean {
  return row === name || row.startsWith(`${name} (`);
}
