/** The closed list of what is measured, with the goal of each; every run reports in this order. */

export interface Goal {
  /** The largest value that still holds. */
  atMost: number;
  /** What is held against it: our value divided by the baseline's, or our value by itself. */
  of: 'ratio' | 'ours';
}

export interface Measure {
  name: string;
  unit: 'ms' | 'MB';
  /** Absent where the value is only shown. */
  goal?: Goal;
}

const ratio = (atMost: number): Goal => ({ atMost, of: 'ratio' });
const ours = (atMost: number): Goal => ({ atMost, of: 'ours' });

export const measures = {
  'key-p50': { name: 'key to paint in 60 pages, p50 (textarea)', unit: 'ms', goal: ratio(1.2) },
  'key-p95': { name: 'key to paint in 60 pages, p95 (textarea)', unit: 'ms', goal: ratio(1.2) },
  'key-script': { name: 'script time per key in 60 pages (textarea)', unit: 'ms', goal: ours(6) },
  sign: { name: 'export and sign 12 pages (raw print)', unit: 'ms', goal: ratio(1.5) },
  save: { name: 'one of 10,000 autosaves, encrypted (plain)', unit: 'ms', goal: ratio(3) },
  'save-in-memory': { name: 'the same in memory, without a disk to wait for', unit: 'ms', goal: ratio(3) },
  start: { name: 'start to first paint (blank page)', unit: 'ms', goal: ratio(1.5) },
  'start-whole': { name: 'start to the whole unlock page (blank page)', unit: 'ms' },
  memory: { name: 'memory after first paint (blank page)', unit: 'MB' },
  'render-html': { name: 'HTML of 60 pages', unit: 'ms', goal: ours(30) },
  'judge-proposal': { name: 'builder validation per keystroke, proposal', unit: 'ms', goal: ours(2) },
  'judge-release-plan': { name: 'builder validation per keystroke, release plan', unit: 'ms', goal: ours(2) },
  'fill-template': { name: 'filling the largest template', unit: 'ms' },
} as const satisfies Record<string, Measure>;
type MeasureId = keyof typeof measures;

/** One value for each round; the rounds of both sides alternate. */
export interface Samples {
  measure: MeasureId;
  ours: number[];
  /** Absent where there is nothing to compare with. */
  baseline?: number[];
}
