/** The levels that a fact or a table of a report states, by the id of their slot. */
import type { FactSnapshot, TableSnapshot } from '../document/document.ts';
import { roshGroups, type Predictor, type RoshGroup, type RoshLevel } from '../model/risk.ts';
import { groupNames, type RoshSetting } from '../template/read-slot-risk.ts';
import { levelOf } from './level-patterns.ts';

export type LevelId = `rosh.${RoshSetting}.${RoshGroup}` | `predictor.${Predictor['tool']}`;
export type StatedLevels = ReadonlyMap<LevelId, RoshLevel>;

const settings = ['community', 'custody', 'atSentence'] as const;
const first = /^\s*(very high|high|medium|low)(?!\p{L})/iu;

/** By slot: the level of one group, the band of one tool, or each of a summary or a table. */
export function levelsStated(held: FactSnapshot | Pick<TableSnapshot, 'slot' | 'rows'>): StatedLevels {
  const found = 'text' in held ? inFact(held) : held.rows.flatMap((row) => inRow(held.slot, row));
  return new Map(
    found.flatMap(([id, words]) => (first.test(words) ? [[id, levelOf(first.exec(words)?.[1] ?? '')]] : [])),
  );
}

type Found = [LevelId, string][];

function inFact({ slot, value }: FactSnapshot): Found {
  if (slot.startsWith('rosh.') || slot.startsWith('predictor.')) return [[slot as LevelId, value]];
  if (slot !== 'risk.summary' && slot !== 'predictors.summary') return [];
  return value.split(/;\s*/u).flatMap((pair) => {
    const [name = '', level = ''] = pair.split(/:\s*/u);
    return slot === 'risk.summary' ? ofGroup(name, [level]) : ofTool(name, level);
  });
}

function inRow(slot: TableSnapshot['slot'], row: readonly string[]): Found {
  const [name = '', ...cells] = row;
  if (slot === 'table.roshGrid' || slot === 'table.roshCommunity') return ofGroup(name, cells);
  return slot === 'table.predictors' ? ofTool(name.split(' ')[0] ?? '', row[3] ?? '') : [];
}

function ofGroup(title: string, cells: readonly string[]): Found {
  const group = roshGroups.find((one) => groupNames[one].title === title);
  if (group === undefined) return [];
  return settings.flatMap((setting, at) => {
    const cell = cells[at];
    return cell === undefined ? [] : [[`rosh.${setting}.${group}`, cell] satisfies [LevelId, string]];
  });
}

function ofTool(name: string, band: string): Found {
  return [[`predictor.${name}` as LevelId, band]];
}
