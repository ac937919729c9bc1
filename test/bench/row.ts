/** One line of the result: both medians, their ratio, and whether the goal holds. */
import { measures, type Goal, type Measure, type Samples } from './measures.ts';
import { spreadOf, type Spread } from './spread.ts';

/** As written by `--json`. Without a baseline there is no ratio, without a goal nothing holds or fails. */
interface Row {
  name: string;
  unit: string;
  ours: number;
  baseline: number | null;
  ratio: number | null;
  goal: number | null;
  holds: boolean | null;
}

/** A row with what stands beside it in the table only. */
export interface Result {
  row: Row;
  goalOf: Goal['of'] | undefined;
  ours: Spread;
  baseline: Spread | undefined;
  /** Of the ratios of each round. */
  ratio: Spread | undefined;
}

export function resultOf({ measure, ours, baseline }: Samples): Result {
  const { name, unit, goal }: Measure = measures[measure];
  const own = spreadOf(ours);
  const base = baseline === undefined ? undefined : spreadOf(baseline);
  const ratio = base === undefined ? null : rounded(own.median / base.median);
  const row: Row = {
    name,
    unit,
    ours: rounded(own.median),
    baseline: base === undefined ? null : rounded(base.median),
    ratio,
    goal: goal?.atMost ?? null,
    holds: holds(goal, rounded(own.median), ratio),
  };
  return { row, goalOf: goal?.of, ours: own, baseline: base, ratio: roundRatios(ours, baseline) };
}

function holds(goal: Goal | undefined, ours: number, ratio: number | null): boolean | null {
  if (goal === undefined) return null;
  const value = goal.of === 'ours' ? ours : ratio;
  return value !== null && value <= goal.atMost;
}

function roundRatios(ours: readonly number[], baseline: readonly number[] | undefined): Spread | undefined {
  if (baseline === undefined) return undefined;
  if (baseline.length !== ours.length) throw new Error('every round measures both sides');
  return spreadOf(ours.map((value, round) => value / (baseline[round] ?? Number.NaN)));
}

/** Three figures say more than the measurement knows. */
function rounded(value: number): number {
  return Number(value.toPrecision(value < 100 ? 3 : 4));
}
