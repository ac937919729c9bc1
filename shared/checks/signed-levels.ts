/** The levels of the signed report that an addendum adds to: its text may name them beside those of today. */
import { sealedFacts, sealedTables } from '../addendum/sealed-values.ts';
import type { RoshLevel } from '../model/risk.ts';
import type { CheckInput } from './check-input.ts';
import type { KeptLevels } from './stale-levels.ts';
import { levelsStated, type LevelId } from './stated-levels.ts';

const onSignedReport =
  /\b(?:signed|first|earlier|previous)\s+report\b|\b(?:when|before|since|until|after)\s+(?:I|(?:it|the\s+report)\s+was)\s+signed\b/iu;

/** Only a sentence that says so speaks of the signed report; every other one speaks of today. */
export function isOnSignedReport({ addedTo }: CheckInput, sentence: string): boolean {
  return addedTo !== undefined && onSignedReport.test(sentence);
}

/** With these a level is right that the signed report states, and one that neither it nor the record states is wrong. */
export function withSignedLevels({ addedTo }: CheckInput, kept: KeptLevels): KeptLevels {
  if (addedTo === undefined) return kept;
  const found = new Map<LevelId, readonly RoshLevel[]>(kept);
  const sealed = [...sealedFacts(addedTo).flatMap(({ held }) => held ?? []), ...sealedTables(addedTo)];
  for (const one of sealed) {
    for (const [id, level] of levelsStated(one)) found.set(id, [...(found.get(id) ?? []), level]);
  }
  return found;
}
