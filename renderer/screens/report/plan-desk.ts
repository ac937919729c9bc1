/** What every form of a plan shares: what is said of it, the reasons for going past a rule, and where each field stands. */
import type { Ruling } from '../../../shared/proposal/ruling.ts';
import type { PlanBlock } from '../../../shared/template/template.ts';

export interface PlanDesk {
  block: PlanBlock;
  /** As one types: every ruling, settled or not. */
  rulings: readonly Ruling[];
  reasons: Readonly<Record<string, string>>;
  changeReasons: (reasons: Record<string, string>) => void;
}

/** The id of a field of the form. `piece` names the requirement or row it belongs to; unset for the sentence itself. */
export function fieldId({ block }: Pick<PlanDesk, 'block'>, piece: string | undefined, field: string): string {
  return `${block.id}-${piece ?? 'disposal'}-${field}`;
}

/** Where a ruling is settled. What concerns a whole requirement or row, or the whole, stands at its head. */
export function placeOf(desk: Pick<PlanDesk, 'block'>, { key, requirement, field }: Ruling): string {
  if (field !== undefined) return fieldId(desk, requirement, field);
  if (key === 'disposal/whole/purpose') return fieldId(desk, undefined, 'purposes');
  if (key === 'disposal/whole/requirement') return fieldId(desk, undefined, 'add');
  return fieldId(desk, requirement, requirement === undefined ? 'sentence' : 'head');
}
