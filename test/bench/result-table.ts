/** The results as a table for people: medians, in brackets the least and the most of all rounds. */
import type { Result } from './row.ts';
import type { Spread } from './spread.ts';

const heads = ['measured (against)', 'ours', 'baseline', 'ratio', 'goal', 'outcome'];

export function resultTable(results: readonly Result[]): string {
  const lines = [heads, ...results.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const drawn = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}

function cellsOf({ row, goalOf, ours, baseline, ratio }: Result): string[] {
  return [
    row.name,
    `${withSpread(row.ours, ours)} ${row.unit}`,
    row.baseline === null || baseline === undefined ? '' : `${withSpread(row.baseline, baseline)} ${row.unit}`,
    row.ratio === null || ratio === undefined ? '' : withSpread(row.ratio, ratio),
    row.goal === null
      ? 'none'
      : `${goalOf === 'ours' ? 'ours' : 'ratio'} ≤ ${row.goal}${goalOf === 'ours' ? ` ${row.unit}` : ''}`,
    row.holds === null ? '' : row.holds ? 'holds' : 'misses its goal',
  ];
}

function withSpread(median: number, { least, most }: Spread): string {
  return `${short(median)} (${short(least)}–${short(most)})`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
