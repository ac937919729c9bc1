/** The number that a row of a plan goes by, on the page and in the form: `R1` a risk, `L2` a licence condition. */
import type { ReleasePlan } from './release-plan.ts';

/** `M3` an action, `C4` a contingency. Actions are numbered in the order of the areas in which they were entered, so that a number names one row only. */
export function rowNumbers({ risks, conditions, actions, contingency }: ReleasePlan): Map<string, string> {
  const numbered = (letter: string, rows: readonly { row: string }[]) =>
    rows.map(({ row }, at) => [row, `${letter}${at + 1}`] as const);
  return new Map([
    ...numbered('R', risks),
    ...numbered('L', conditions),
    ...numbered('M', actions),
    ...numbered('C', contingency),
  ]);
}
