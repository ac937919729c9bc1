/** The results of a run: medians, ratios, goals, and a row for everything that was promised. */
import { describe, expect, it } from 'vitest';
import { alternate } from '../../bench/alternate.ts';
import { measures, type Measure } from '../../bench/measures.ts';
import { treeMemory } from '../../bench/process-tree.ts';
import { resultTable } from '../../bench/result-table.ts';
import { resultOf } from '../../bench/row.ts';
import { percentile } from '../../bench/spread.ts';

describe('a row', () => {
  it('holds both medians and the ratio of the two', () => {
    const { row } = resultOf({ measure: 'save', ours: [4, 2, 90], baseline: [2, 1, 3] });
    expect(row).toEqual({
      name: measures.save.name,
      unit: 'ms',
      ours: 4,
      baseline: 2,
      ratio: 2,
      goal: 3,
      holds: true,
    });
  });

  it('fails by the ratio where the goal is a ratio, and holds at the goal itself', () => {
    expect(resultOf({ measure: 'sign', ours: [1.51], baseline: [1] }).row.holds).toBe(false);
    expect(resultOf({ measure: 'sign', ours: [1.5], baseline: [1] }).row.holds).toBe(true);
  });

  it('fails by our own value where the goal is a time, whatever the baseline needs', () => {
    expect(resultOf({ measure: 'key-script', ours: [7], baseline: [100] }).row.holds).toBe(false);
    expect(resultOf({ measure: 'key-script', ours: [5], baseline: [0.1] }).row.holds).toBe(true);
  });

  it('has no ratio without a baseline and no outcome without a goal', () => {
    const { row } = resultOf({ measure: 'fill-template', ours: [1, 2, 3] });
    expect(row).toMatchObject({ ours: 2, baseline: null, ratio: null, goal: null, holds: null });
  });

  it('keeps the spread of the ratios round by round', () => {
    const { ratio } = resultOf({ measure: 'sign', ours: [2, 3, 4], baseline: [1, 2, 1] });
    expect(ratio).toEqual({ median: 2, least: 1.5, most: 4 });
  });

  it('is refused where a side missed a round or nothing was measured', () => {
    expect(() => resultOf({ measure: 'sign', ours: [1, 2], baseline: [1] })).toThrow('every round');
    expect(() => resultOf({ measure: 'fill-template', ours: [] })).toThrow('nothing was measured');
  });
});

describe('the list of measures', () => {
  it('holds every figure promised, each with its goal', () => {
    const goals = Object.values<Measure>(measures).map(({ name, goal }) => [
      name.split(' (')[0],
      goal?.of,
      goal?.atMost,
    ]);
    expect(goals).toEqual(
      expect.arrayContaining([
        ['key to paint in 60 pages, p50', 'ratio', 1.2],
        ['key to paint in 60 pages, p95', 'ratio', 1.2],
        ['script time per key in 60 pages', 'ours', 6],
        ['export and sign 12 pages', 'ratio', 1.5],
        ['one of 10,000 autosaves, encrypted', 'ratio', 3],
        ['the same in memory, without a disk to wait for', 'ratio', 3],
        ['start to first paint', 'ratio', 1.5],
        ['memory after first paint', undefined, undefined],
        ['builder validation per keystroke, proposal', 'ours', 2],
        ['builder validation per keystroke, release plan', 'ours', 2],
      ]),
    );
  });
});

describe('the table', () => {
  it('says plainly which goal holds and which is missed', () => {
    const table = resultTable([
      resultOf({ measure: 'sign', ours: [3], baseline: [1] }),
      resultOf({ measure: 'save', ours: [2], baseline: [1] }),
      resultOf({ measure: 'memory', ours: [900], baseline: [800] }),
    ]);
    const [, , sign, save, memory] = table.split('\n');
    expect(sign).toMatch(/3\.00 \(3\.00–3\.00\).*ratio ≤ 1\.5 +misses its goal$/);
    expect(save).toMatch(/ratio ≤ 3 +holds$/);
    expect(memory).toMatch(/900 \(900–900\) MB.*none$/);
  });
});

describe('the parts of a measurement', () => {
  it('finds percentiles between two values', () => {
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(percentile([0, 100], 0.95)).toBe(95);
  });

  it('measures both sides in turns and lets neither always come second', async () => {
    const order: string[] = [];
    const note = (side: string) => (round: number) => order.push(`${side}${round}`);
    await alternate(3, note('ours'), note('base'));
    expect(order).toEqual(['ours0', 'base0', 'base1', 'ours1', 'ours2', 'base2']);
  });

  it('adds up the memory of a process and of all below it, and of no other', () => {
    const table = '    1     0 99999\n   10     1  1024\n   11    10  2048\n   12    11  1024\n   20     1 50000\n';
    expect(treeMemory(10, table)).toBe(4);
  });
});
