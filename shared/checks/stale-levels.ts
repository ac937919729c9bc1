/** Levels that a report takes from the record: those the author kept, and those that are old without a reason. */
import { dateInWords } from '../dates/wording.ts';
import type { RoshLevel } from '../model/risk.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { heldValues, stateOf, type HeldValue } from './held-values.ts';
import { makeFinding, mark } from './make-finding.ts';
import { levelsStated, type LevelId } from './stated-levels.ts';

export type KeptLevels = ReadonlyMap<LevelId, readonly RoshLevel[]>;

/** By slot; text that agrees with a level kept for a reason is right. A reason for another value of the record counts no more. */
export function keptLevels(input: CheckInput): KeptLevels {
  const found = new Map<LevelId, RoshLevel[]>();
  for (const value of heldValues(input)) {
    if (stateOf(value) !== 'kept') continue;
    for (const [id, level] of levelsStated(value.held)) found.set(id, [...(found.get(id) ?? []), level]);
  }
  return found;
}

/** A fact, a chip or a table prints the level it was filled with: where the record has another now, that is a wrong level. */
export function staleLevels(input: CheckInput): Finding[] {
  return heldValues(input).flatMap((value) => (stateOf(value) === 'changed' ? staleIn(value) : []));
}

function staleIn(value: HeldValue): Finding[] {
  const { today } = value;
  if (today === undefined) return [];
  const now = levelsStated(today);
  const changed = [...levelsStated(value.held)].flatMap(([id, level]) => {
    const held = now.get(id);
    return held === undefined || held === level ? [] : [{ id, level, held }];
  });
  const first = changed[0];
  return first === undefined ? [] : [toFinding(value, first, changed.map(({ id, held }) => `${id}:${held}`).join())];
}

interface Change {
  level: RoshLevel;
  held: RoshLevel;
}

function toFinding(value: HeldValue, { level, held }: Change, about: string): Finding {
  const name = `${value.name.slice(0, 1).toUpperCase()}${value.name.slice(1)}`;
  const source = value.kind === 'fact' ? value.today?.source : value.today?.sources[0];
  const from = source === undefined ? '' : ` (${source.system}, ${dateInWords(source.date)})`;
  return makeFinding(
    'level-differs',
    'blocking',
    `${value.id}:stale:${mark(about)}`,
    {
      message: `${name} says ${level}; the case record now says ${held}${from}. Update it, or keep it and say why.`,
      why: 'The level has changed since it was put into the report. The decision rests on it, so the old one must not be signed by chance.',
    },
    value.place,
  );
}
